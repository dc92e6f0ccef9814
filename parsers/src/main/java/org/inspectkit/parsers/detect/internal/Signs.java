package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Sense;

/** The signs of a document, picked from its mentions in one pass. */
final class Signs {

  /** A title may be set in several lines, but is no longer than this. */
  static final int LONGEST_TITLE = 260;

  static final int MOST_BLOCKS_OF_TITLE = 3;

  /** An inspectorate in the head or the signature of a letter is named in a block as short. */
  private static final int LONGEST_NAME = 100;

  private final AnnotatedDocument document;
  private final Fields fields;
  private final List<Sign> all = new ArrayList<>();

  private Signs(AnnotatedDocument document) {
    this.document = document;
    this.fields = new Fields(document);
  }

  static Signs of(AnnotatedDocument document) {
    Signs signs = new Signs(document);
    for (Mention mention : document.mentions()) {
      for (Sense sense : mention.term().senses()) {
        signs.add(sense, mention);
      }
    }
    return signs;
  }

  private void add(Sense sense, Mention mention) {
    if (sense instanceof Sense.Hint hint) {
      add(hint.cue(), mention);
    } else if (sense instanceof Sense.Title && isTitle(mention)) {
      add(Sign.Kind.TITLE, mention);
    } else if (sense instanceof Sense.Remit && isRemit(mention)) {
      add(Sign.Kind.REMIT, mention);
    }
  }

  private void add(Cue cue, Mention mention) {
    switch (cue) {
      case DATES_LABEL -> addIf(fields.hasDates(mention), Sign.Kind.DATES, mention);
      case LEAD_LABEL -> addIf(fields.hasName(mention), Sign.Kind.LEAD, mention);
      case SALUTATION -> addIf(fields.opensLine(mention), Sign.Kind.SALUTATION, mention);
      case CLOSING -> add(Sign.Kind.CLOSING, mention);
      case INSPECTORATE -> addIf(isName(mention), Sign.Kind.INSPECTORATE, mention);
      default -> {
        // Of what is in the text, not of its form.
      }
    }
  }

  private void addIf(boolean holds, Sign.Kind kind, Mention mention) {
    if (holds) {
      add(kind, mention);
    }
  }

  /** A term of several frameworks is one sign. */
  private void add(Sign.Kind kind, Mention mention) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).mention().to() == mention.to(); i--) {
      if (all.get(i).kind() == kind && all.get(i).mention().from() == mention.from()) {
        return;
      }
    }
    all.add(new Sign(kind, mention, first(mention), last(mention)));
  }

  private int first(Mention mention) {
    return document.blockAt(mention.from());
  }

  private int last(Mention mention) {
    return document.blockAt(mention.to() - 1);
  }

  private boolean isTitle(Mention mention) {
    return lengthOf(first(mention), last(mention)) <= LONGEST_TITLE
        && last(mention) - first(mention) < MOST_BLOCKS_OF_TITLE;
  }

  private int lengthOf(int first, int last) {
    return document.startOf(last + 1) - document.startOf(first) - (last - first + 1);
  }

  /** A remit is in one block; that of a letter of which somebody else speaks is none. */
  private boolean isRemit(Mention mention) {
    int block = first(mention);
    return block == last(mention) && !fields.isOfAnother(mention);
  }

  private boolean isName(Mention mention) {
    int block = first(mention);
    return lengthOf(block, block) <= LONGEST_NAME;
  }

  /** All signs in the order in which they end. */
  List<Sign> all() {
    return all;
  }

  /** Whether there is a sign of a kind in the blocks from..to-1. */
  boolean any(Sign.Kind kind, int from, int to) {
    for (Sign sign : all) {
      if (sign.kind() == kind && sign.first() >= from && sign.last() < to) {
        return true;
      }
    }
    return false;
  }
}
