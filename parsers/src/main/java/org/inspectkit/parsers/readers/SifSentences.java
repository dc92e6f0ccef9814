package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.grades.GradeForms;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * The judgements that a SIF report states in a sentence: the overall one above its table, that of
 * the board, and those that a heading repeats as "the graded judgement for ... is ...". Such a
 * sentence begins with its subject, is in the present tense and ends with the grade; the overall
 * one names no authority or the one that was inspected. What goes on after the grade is another's
 * opinion or about an earlier inspection, or a reason, with which only a summary about the board or
 * the overall judgement goes on. Descriptors ("An LSCB requires improvement if ...") begin
 * otherwise, or are in their own section.
 */
final class SifSentences {

  /** A grade and the first words of the next sentence are not longer. */
  private static final int LONGEST_END = 200;

  private static final int FRONT = 40;
  private static final int LONGEST_REST = 60;
  private static final String OVERALL = "overall-effectiveness";
  private static final String BOARD = "lscb-effectiveness";

  private final AnnotatedDocument document;
  private final Edition edition;
  private final OwnPart part;
  private final OwnName own;
  private final Judgements judgements;

  SifSentences(
      AnnotatedDocument document, Edition edition, Inspection facts, DiagnosticSink notes) {
    this.document = document;
    this.edition = edition;
    this.part = new OwnPart(document, edition, facts);
    this.own = new OwnName(facts);
    this.judgements = new Judgements(edition, notes);
  }

  /** What the table, headings and sentences of a report state. */
  List<Judgement> read() {
    new LabelledJudgements(part.lines(), document.index(), edition, judgements).add();
    add();
    return judgements.conclude(this::isExpected);
  }

  private void add() {
    edition.area(OVERALL).ifPresent(this::overall);
    boolean descriptors = false;
    boolean another = false;
    Optional<JudgementArea> board = edition.area(BOARD);
    for (int i = 0; i < document.passages().size(); i++) {
      Block block = document.document().blocks().get(i);
      if (block.kind() == BlockKind.HEADING) {
        descriptors = Printed.startsWith(block.text(), FormulaPatterns.DESCRIPTORS);
      }
      another =
          Printed.startsWith(block.text(), FormulaPatterns.NAMES_AUTHORITY)
              ? isOfAnother(block.text())
              : another;
      boolean own = !descriptors && !another && !part.isOther(i);
      if (block.kind() != BlockKind.NUMBERED && own) {
        Passage passage = document.passages().get(i);
        area(passage);
        board.ifPresent(area -> namedBoard(area, passage));
      }
    }
  }

  /** What follows the overall judgement of another authority is of a report about that one. */
  private boolean isOfAnother(SpannedText text) {
    Matcher formula = FormulaPatterns.OVERALL.matcher(text.folded());
    return formula.lookingAt() && name(text, formula).filter(own::isAnother).isPresent();
  }

  /** A report without a review of the board has no judgement of it, and may hold another's. */
  private boolean isExpected(JudgementArea area) {
    return !area.id().equals(BOARD)
        || document.passages().stream()
            .limit(FRONT)
            .anyMatch(passage -> FormulaPatterns.BOARD_REVIEW.matcher(passage.folded()).find());
  }

  private void overall(JudgementArea area) {
    Optional<SpannedText> cut = Optional.empty();
    for (int i = 0; i < Math.min(FRONT, document.passages().size()); i++) {
      Passage passage = document.passages().get(i);
      SpannedText text = passage.text();
      boolean stated = !part.isOther(i) && overall(area, passage);
      if (cut.isPresent() && (part.isOther(i) || !goesOn(area, cut.get(), text))) {
        torn(area, cut.get());
      }
      boolean mayGoOn =
          !stated && !part.isOther(i) && FormulaPatterns.CUT.matcher(text.folded()).matches();
      cut = mayGoOn ? Optional.of(text) : Optional.empty();
    }
  }

  /** Whether a block has the rest of a formula that is cut, with its grade. */
  private boolean goesOn(JudgementArea area, SpannedText cut, SpannedText text) {
    SpannedText whole = cut.join(" ", text);
    Matcher formula = FormulaPatterns.OVERALL.matcher(whole.folded());
    return text.length() <= LONGEST_REST && formula.lookingAt() && states(area, whole, formula);
  }

  private boolean overall(JudgementArea area, Passage passage) {
    Matcher formula = FormulaPatterns.OVERALL.matcher(passage.folded());
    boolean stated = false;
    // Lines that follow right on one another may be one block, and state it twice.
    for (boolean found = begins(formula, passage, area); found; found = formula.find()) {
      stated |= states(area, passage.text(), formula);
    }
    return stated;
  }

  /** Whether a formula begins the block, or a sentence after a row that is in the same block. */
  private static boolean begins(Matcher formula, Passage passage, JudgementArea area) {
    SpannedText text = passage.text();
    boolean begins = formula.lookingAt();
    for (Mention mention : passage.mentions()) {
      int after = mention.to() + 1;
      boolean sentence = after < text.length() && Character.isUpperCase(text.charAt(after));
      if (!begins && sentence && grade(mention, area).isPresent()) {
        begins = formula.region(after, text.length()).lookingAt();
      }
    }
    return begins;
  }

  /** Adds the grade after a formula about the own authority; whether there is one. */
  private boolean states(JudgementArea area, SpannedText text, Matcher formula) {
    return isOwn(text, formula)
        && state(area, text.from(formula.start()), formula.end() - formula.start());
  }

  /** A formula that is cut before its verb, or within its grade. */
  private void torn(JudgementArea area, SpannedText text) {
    Matcher formula = FormulaPatterns.OVERALL.matcher(text.folded());
    boolean verb = formula.lookingAt();
    if (verb && !isOwn(text, formula)) {
      return;
    }
    SpannedText begun = text.from(verb ? formula.end() : 0);
    if (!verb || new GradeForms(area.scale().orElseThrow()).mayGoOn(begun)) {
      JudgementOutcome torn = new JudgementOutcome.Unresolved(begun.toString());
      judgements.add(area, torn, Statements.as(StatementKind.NARRATIVE, text));
    }
  }

  private boolean isOwn(SpannedText text, Matcher formula) {
    return name(text, formula).filter(name -> !own.mayBe(name)).isEmpty();
  }

  private static Optional<String> name(SpannedText text, Matcher formula) {
    int from = formula.start("name");
    return from < 0
        ? Optional.empty()
        : Optional.of(text.subSequence(from, formula.end("name")).toString());
  }

  /** An area that begins a sentence; but for the board's, only words for a judgement precede it. */
  private void area(Passage passage) {
    FoldedText folded = passage.folded();
    for (Mention mention : passage.mentions()) {
      Optional<JudgementArea> named = area(mention);
      if (named.filter(a -> a.id().equals(BOARD) || isOfJudgement(folded)).isPresent()
          && FormulaPatterns.LEAD.matcher(folded.subSequence(0, mention.from())).matches()) {
        Matcher verb =
            FormulaPatterns.VERB.matcher(folded.subSequence(mention.to(), folded.length()));
        // After a name alone, a colon may be that of a heading.
        if (verb.lookingAt() && (isOfJudgement(folded) || verb.group().indexOf(':') < 0)) {
          state(named.get(), passage.text(), mention.to() + verb.end());
          return;
        }
      }
    }
  }

  /** "The Luton Safeguarding Children Board (LSCB) is good because ...". */
  private void namedBoard(JudgementArea board, Passage passage) {
    FormulaPatterns.NAMED_BOARD
        .find(passage)
        .filter(formula -> name(passage.text(), formula).filter(own::is).isPresent())
        .ifPresent(formula -> state(board, passage.text(), formula.end()));
  }

  private static boolean isOfJudgement(FoldedText folded) {
    return FormulaPatterns.JUDGEMENT.matcher(folded).lookingAt();
  }

  private Optional<JudgementArea> area(Mention mention) {
    return !mention.term().is(Sense.Area.class)
        ? Optional.empty()
        : mention
            .term()
            .senses(Sense.Area.class)
            .filter(sense -> sense.edition().equals(edition) && !sense.area().id().equals(OVERALL))
            .map(Sense.Area::area)
            .findFirst();
  }

  /** States the grade that begins at a place, if the sentence ends after it; whether it does. */
  private boolean state(JudgementArea area, SpannedText text, int from) {
    SpannedText rest = text.subSequence(from, Math.min(text.length(), from + LONGEST_END));
    Optional<Mention> label =
        document.index().mentionsIn(rest.folded()).stream()
            .filter(m -> m.from() == 0 && grade(m, area).isPresent())
            .reduce((shorter, longer) -> longer)
            .filter(m -> ends(area, rest.from(m.to())));
    if (label.isPresent()) {
      SpannedText printed = rest.subSequence(0, label.get().to());
      JudgementOutcome outcome =
          new JudgementOutcome.Graded(
              grade(label.get(), area).orElseThrow(), printed.toString(), Optional.empty());
      SpannedText words = text.subSequence(0, from + printed.length());
      Statement statement = Statements.as(StatementKind.NARRATIVE, words);
      if (isExpected(area)) {
        judgements.add(area, outcome, statement);
      } else {
        judgements.doubt(area, statement);
      }
    }
    return label.isPresent();
  }

  private static boolean ends(JudgementArea area, SpannedText after) {
    return FormulaPatterns.END.matcher(after).matches()
        || (Set.of(BOARD, OVERALL).contains(area.id())
            && FormulaPatterns.REASON.matcher(after).matches());
  }

  private static Optional<Grade> grade(Mention mention, JudgementArea area) {
    return area.scale().flatMap(scale -> StatedOutcomes.label(mention, scale));
  }
}
