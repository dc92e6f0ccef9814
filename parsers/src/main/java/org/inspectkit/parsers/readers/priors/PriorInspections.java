package org.inspectkit.parsers.readers.priors;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.dates.TimeMention;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;

/**
 * Reads what a report says of prior inspections: second-hand facts. A reference to an inspection
 * holds what its own sentence says, what the sentences after it go on to say, and the list of
 * judgements that it may open.
 */
public final class PriorInspections {

  private final AnnotatedDocument document;
  private final PriorCatalogue catalogue;
  private final PriorReferences references;
  private final PriorPlace place;
  private final DiagnosticSink notes;
  private final List<PriorDraft> drafts = new ArrayList<>();
  private Optional<PriorDraft> open = Optional.empty();

  public PriorInspections(
      AnnotatedDocument document,
      Framework own,
      Set<YearMonth> ownMonths,
      Optional<InspectedAuthority> authority,
      DiagnosticSink notes) {
    this.document = document;
    this.catalogue = PriorCatalogue.of(document.index());
    this.references =
        new PriorReferences(
            own,
            ownMonths.stream().min(YearMonth::compareTo).map(month -> month.atDay(1)),
            catalogue);
    this.place = new PriorPlace(own, authority);
    this.notes = notes;
  }

  public List<PriorInspection> read() {
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Passage passage = document.passages().get(i);
      open = open.filter(draft -> !draft.isFull());
      if (open.isEmpty() || blocks.get(i).kind() == BlockKind.HEADING || !isListed(passage)) {
        open = Optional.empty();
        if (isLookingBack(passage)) {
          read(passage.sentences());
        }
        open = open.filter(draft -> passage.toString().strip().endsWith(":"));
      }
    }
    return PriorMerge.of(drafts.stream().flatMap(PriorDraft::conclude).toList());
  }

  /** A line of the list of judgements that the block before opened: "care leavers: good". */
  private boolean isListed(Passage passage) {
    Words words = Words.of(passage);
    Matcher line = Patterns.LISTED.matcher(words.folded());
    if (line.matches()) {
      GradeStatement grade =
          new GradeStatement(
              line.start("grade"),
              Optional.of(words.group(line, "area")),
              words.group(line, "grade"),
              words.group(line, "area"));
      open.get().add(passage.text(), List.of(grade), List.of());
    }
    return line.matches();
  }

  /** Whether a passage has the words without which no earlier inspection is spoken of. */
  private static boolean isLookingBack(Passage passage) {
    boolean dated = passage.has(Cue.YEAR);
    return (passage.has(Cue.INSPECTION) && (dated || passage.has(Cue.EARLIER)))
        || (dated && passage.has(Cue.GRADE_WORD) && passage.has(Cue.JUDGED));
  }

  private void read(List<Passage> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Passage passage = sentences.get(i);
      if (open.isPresent() || isLookingBack(passage)) {
        if (PriorSentence.isTorn(passage)) {
          notes.add(
              Diagnostic.of(DiagnosticCodes.SENTENCE_TOO_LONG)
                  .with("length", passage.text().length()),
              passage.text());
        } else {
          read(PriorSentence.of(sentences, i, catalogue));
        }
      }
    }
  }

  private void read(PriorSentence sentence) {
    if (sentence.words().starts(Patterns.COVER)) {
      return;
    }
    List<PriorReference> found = references.in(sentence.words(), sentence.dates());
    if (!found.isEmpty()) {
      open(sentence, found);
    } else if (!goesOn(sentence)) {
      open = Optional.empty();
      sentence.grades().forEach(grade -> readDated(sentence, grade));
    }
  }

  /** "Services were judged to be good in 2012": a sentence with a time and no inspection. */
  private void readDated(PriorSentence sentence, GradeStatement grade) {
    Optional<TimeMention> date =
        sentence.dateOf(grade).filter(d -> references.isBefore(d.span().latest()));
    if (date.isPresent() && sentence.isOfAuthority(grade, place, catalogue)) {
      PriorReference none =
          new PriorReference(0, Words.NONE, Words.NONE, false, List.of(date.get()));
      PriorDraft draft = new PriorDraft(none, sentence.all(), place, catalogue);
      draft.add(sentence.text(), List.of(grade), List.of());
      drafts.add(draft);
    }
  }

  /** Gives each grade to the inspection that is said to have given it. */
  private void open(PriorSentence sentence, List<PriorReference> found) {
    List<Words> all = sentence.all();
    int first = drafts.size();
    for (int i = 0; i < found.size(); i++) {
      PriorReference reference = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
      int from = i == 0 ? -1 : reference.start();
      PriorDraft draft = new PriorDraft(reference, all, place, catalogue);
      draft.add(
          sentence.text(),
          sentence.grades().stream()
              .filter(grade -> grade.start() > from && grade.start() <= next)
              .filter(grade -> sentence.isAt(reference, grade))
              .toList(),
          i == 0 ? sentence.counts() : List.of());
      drafts.add(draft);
    }
    Words words = sentence.words();
    PriorDraft made = drafts.get(first);
    boolean finds = made.hasGrades() && !words.folded().startsWith("since");
    boolean opens = found.size() == 1 && (finds || words.is(Patterns.STATES_WHEN));
    open = Optional.of(made).filter(draft -> opens);
  }

  /** Whether a sentence without an inspection of its own goes on about the one before. */
  private boolean goesOn(PriorSentence sentence) {
    Words words = sentence.words();
    List<PriorCount> counts = words.starts(Patterns.COUNTS_ON) ? sentence.counts() : List.of();
    boolean says = words.folded().endsWith(":") || !sentence.grades().isEmpty();
    boolean goesOn = !counts.isEmpty() || (says && words.starts(Patterns.GOES_ON));
    // A sentence with a date of its own is about another time.
    Optional<PriorDraft> same =
        open.filter(draft -> goesOn && sentence.dates().stream().allMatch(draft::isAt))
            .filter(draft -> !draft.isFull());
    same.ifPresent(draft -> draft.add(sentence.text(), sentence.grades(), counts));
    return same.isPresent();
  }
}
