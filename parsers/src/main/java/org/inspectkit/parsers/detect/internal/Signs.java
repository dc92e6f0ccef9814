package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.text.FoldedText;

/** Picks the signs of a document from its mentions in one pass. */
final class Signs {

  /** A title may be set in several lines, but is no longer than this. */
  private static final int LONGEST_TITLE = 260;

  /** An inspectorate in the head or the signature of a letter is named in a block as short. */
  private static final int LONGEST_NAME = 100;

  /** What a document may call itself. */
  private static final Set<String> ITSELF =
      Stream.concat(Cue.INSPECTION.words().stream(), Stream.of("letter", "report"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Cue, Sign.Kind> OF_CUES =
      Map.of(
          Cue.YEAR, Sign.Kind.YEAR,
          Cue.DATES_LABEL, Sign.Kind.DATES,
          Cue.LEAD_LABEL, Sign.Kind.LEAD,
          Cue.SALUTATION, Sign.Kind.SALUTATION,
          Cue.CLOSING, Sign.Kind.CLOSING,
          Cue.INSPECTORATE, Sign.Kind.INSPECTORATE,
          Cue.OTHER_DOCUMENT, Sign.Kind.OTHER_DOCUMENT,
          Cue.COUNCIL_OFFICE, Sign.Kind.COUNCIL_OFFICE);

  private final AnnotatedDocument document;
  private final Fields fields;

  private Signs(AnnotatedDocument document) {
    this.document = document;
    this.fields = new Fields(document);
  }

  /** The whole document with its signs. */
  static Stretch of(AnnotatedDocument document) {
    Signs picked = new Signs(document);
    List<Sign> signs = new ArrayList<>();
    IdentityHashMap<Term, Sign.Kind[]> kindsOf = new IdentityHashMap<>();
    for (Mention mention : document.mentions()) {
      for (Sign.Kind kind : kindsOf.computeIfAbsent(mention.term(), Signs::kinds)) {
        Sign sign =
            new Sign(
                kind,
                mention,
                document.blockAt(mention.from()),
                document.blockAt(mention.to() - 1));
        if (picked.holds(sign)) {
          signs.add(sign);
        }
      }
    }
    return new Stretch(0, document.passages().size(), signs);
  }

  private static Sign.Kind[] kinds(Term term) {
    Set<Sign.Kind> kinds = EnumSet.noneOf(Sign.Kind.class);
    for (Sense sense : term.senses()) {
      if (sense instanceof Sense.Title) {
        kinds.add(Sign.Kind.TITLE);
      } else if (sense instanceof Sense.Remit) {
        kinds.add(Sign.Kind.REMIT);
        kinds.add(Sign.Kind.STATEMENT);
      } else if (sense instanceof Sense.Label) {
        kinds.add(Sign.Kind.GRADE);
      } else if (sense instanceof Sense.Hint hint && OF_CUES.containsKey(hint.cue())) {
        kinds.add(OF_CUES.get(hint.cue()));
      }
    }
    return kinds.toArray(new Sign.Kind[0]);
  }

  private boolean holds(Sign sign) {
    return switch (sign.kind()) {
      case TITLE -> sign.isBeside(sign) && length(sign) <= LONGEST_TITLE;
      case YEAR -> length(sign) <= LONGEST_TITLE;
      case REMIT -> isRemit(sign);
      case STATEMENT -> isRemit(sign) && namesItself(sign.words()) && isOfSentence(sign);
      case DATES -> fields.hasDates(sign);
      case LEAD -> fields.hasName(sign);
      case SALUTATION -> fields.opensLine(sign);
      case CLOSING -> true;
      case GRADE -> isOfRow(sign);
      case INSPECTORATE -> length(sign) <= LONGEST_NAME;
      case OTHER_DOCUMENT -> length(sign) <= LONGEST_NAME && fields.isNameOfDocument(sign);
      case COUNCIL_OFFICE -> length(sign) <= LONGEST_NAME && !fields.isOfCopies(sign);
    };
  }

  /** How many characters the blocks of a sign have. */
  private int length(Sign sign) {
    return document.startOf(sign.last() + 1) - document.startOf(sign.first()) - 1;
  }

  /** The grade of a row of a table ends a short block; a bare number may be that of a page. */
  private boolean isOfRow(Sign sign) {
    return Character.isLetter(sign.words().charAt(0))
        && sign.mention().to() == document.startOf(sign.last() + 1) - 1
        && length(sign) <= LONGEST_NAME;
  }

  /** A remit is in one block; that of a letter of which somebody else speaks is none. */
  private boolean isRemit(Sign sign) {
    return sign.first() == sign.last() && !fields.isOfAnother(sign);
  }

  /** The name of an area and the heading of a section may be remits, and are no statement. */
  private static boolean namesItself(String remit) {
    return Wording.each(remit).stream().anyMatch(ITSELF::contains);
  }

  private boolean isOfSentence(Sign sign) {
    if (sign.mention().from() > document.startOf(sign.first())) {
      return true;
    }
    FoldedText text = document.passages().get(sign.first()).folded();
    return text.endsWith(".") || text.contains(". ");
  }
}
