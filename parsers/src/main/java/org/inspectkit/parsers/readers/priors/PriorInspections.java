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
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;

/**
 * Reads what a report says of prior inspections: second-hand facts. A reference to an inspection
 * holds what its own sentence says, what the sentences after it go on to say, and the list of
 * judgements that it may open.
 */
public final class PriorInspections {

  /** No sentence of a report is so long: what is longer has lost its stops, and is noted. */
  private static final int LONGEST = 2000;

  /** No sentence says so much; a list of grades that was torn out of its table does. */
  private static final int MOST_GRADES = 20;

  private static final int MOST_BEFORE = 3;

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
    this.place = new PriorPlace(own, authority.flatMap(InspectedAuthority::entry));
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
      Passage sentence = sentences.get(i);
      if (open.isPresent() || isLookingBack(sentence)) {
        if (sentence.text().length() > LONGEST || hasTooManyGrades(sentence)) {
          notes.add(
              Diagnostic.of(DiagnosticCodes.SENTENCE_TOO_LONG)
                  .with("length", sentence.text().length()),
              sentence.text());
        } else {
          read(sentences, i);
        }
      }
    }
  }

  private static boolean hasTooManyGrades(Passage sentence) {
    int grades = 0;
    for (Mention mention : sentence.mentions()) {
      grades += mention.term().senses().contains(Words.GRADE_WORD) ? 1 : 0;
    }
    return grades > MOST_GRADES;
  }

  private void read(List<Passage> all, int at) {
    Passage passage = all.get(at);
    Words words = Words.of(passage);
    if (words.starts(Patterns.COVER)) {
      return;
    }
    List<TimeMention> dates = passage.has(Cue.YEAR) ? TimeMention.in(words.folded()) : List.of();
    List<PriorReference> found = references.in(words, dates);
    List<GradeStatement> grades = GradeStatements.in(words, catalogue);
    if (!found.isEmpty()) {
      open(passage, withThoseBefore(words, all, at), found, dates, grades);
    } else if (!goesOn(passage, words, dates, grades)) {
      open = Optional.empty();
      if (!grades.isEmpty() && !dates.isEmpty()) {
        readDated(passage, withThoseBefore(words, all, at), dates, grades);
      }
    }
  }

  /** The words of a sentence, and then those of the sentences before it. */
  private static List<Words> withThoseBefore(Words words, List<Passage> all, int at) {
    List<Words> sentences = new ArrayList<>(List.of(words));
    for (int before = at - 1; before >= Math.max(0, at - MOST_BEFORE); before--) {
      sentences.add(Words.of(all.get(before)));
    }
    return sentences;
  }

  /** "Services were judged to be good in 2012": a sentence with a time and no inspection. */
  private void readDated(
      Passage passage,
      List<Words> sentences,
      List<TimeMention> dates,
      List<GradeStatement> grades) {
    for (GradeStatement grade : grades) {
      Optional<TimeMention> date =
          dateOf(grade, dates).filter(d -> references.isBefore(d.span().latest()));
      if (date.isPresent() && isOfAuthority(grade, sentences)) {
        PriorReference none =
            new PriorReference(0, Words.NONE, Words.NONE, false, List.of(date.get()));
        PriorDraft draft = new PriorDraft(none, sentences, place, catalogue);
        draft.add(passage.text(), List.of(grade), List.of());
        drafts.add(draft);
      }
    }
  }

  /** Gives each grade to the inspection that is said to have given it. */
  private void open(
      Passage passage,
      List<Words> sentences,
      List<PriorReference> found,
      List<TimeMention> dates,
      List<GradeStatement> grades) {
    Words words = sentences.get(0);
    List<PriorDraft> made = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      PriorReference reference = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
      int from = i == 0 ? -1 : reference.start();
      PriorDraft draft = new PriorDraft(reference, sentences, place, catalogue);
      draft.add(
          passage.text(),
          grades.stream()
              .filter(grade -> grade.start() > from && grade.start() <= next)
              .filter(grade -> isAt(reference, grade, words, dates))
              .toList(),
          i == 0 ? PriorCounts.in(words) : List.of());
      made.add(draft);
    }
    drafts.addAll(made);
    boolean finds = made.get(0).hasGrades() && !words.folded().startsWith("since");
    boolean opens = made.size() == 1 && (finds || words.is(Patterns.STATES_WHEN));
    open = opens ? Optional.of(made.get(0)) : Optional.empty();
  }

  /** Whether a grade was given then: not since, nor at another date that is between them. */
  private static boolean isAt(
      PriorReference reference, GradeStatement grade, Words words, List<TimeMention> dates) {
    if (grade.start() <= reference.end()) {
      return true;
    }
    boolean later =
        words.sub(0, reference.start()).has(Patterns.SINCE_THEN)
            && !words.sub(reference.end(), grade.start()).is(Patterns.TIED);
    return !later
        && (reference.dates().isEmpty()
            || dates.stream()
                .filter(date -> date.start() >= reference.end() && date.end() <= grade.start())
                .allMatch(reference.dates()::contains));
  }

  /** Whether a sentence without an inspection of its own goes on about the one before. */
  private boolean goesOn(
      Passage passage, Words words, List<TimeMention> dates, List<GradeStatement> grades) {
    List<PriorCount> counts = words.starts(Patterns.COUNTS_ON) ? PriorCounts.in(words) : List.of();
    boolean says = words.folded().endsWith(":") || !grades.isEmpty();
    boolean goesOn = !counts.isEmpty() || (says && words.starts(Patterns.GOES_ON));
    // A sentence with a date of its own is about another time.
    Optional<PriorDraft> same =
        open.filter(draft -> goesOn && dates.stream().allMatch(draft::isAt))
            .filter(draft -> !draft.isFull());
    same.ifPresent(draft -> draft.add(passage.text(), grades, counts));
    return same.isPresent();
  }

  /** The date right before or after a grade, or else the only one of the sentence. */
  private static Optional<TimeMention> dateOf(GradeStatement grade, List<TimeMention> dates) {
    return dates.stream()
        .filter(
            d ->
                dates.size() == 1
                    || d.end() == grade.start() - 1
                    || (d.start() >= grade.end() && d.start() - grade.end() <= " in ".length()))
        .findFirst();
  }

  /** Whether the authority is meant, or its services, or one of the areas that are judged. */
  private boolean isOfAuthority(GradeStatement grade, List<Words> sentences) {
    Words subject = grade.words();
    String rest = place.withoutName(subject);
    if (!rest.equals(subject.folded()) && PriorCatalogue.isGeneral(rest)) {
      return true;
    }
    boolean services =
        (PriorCatalogue.isGeneral(rest) || catalogue.namesArea(rest))
            && (sentences.get(0).has(Patterns.OF_AUTHORITY) || rest.contains("services for"));
    // Another body that is named beside the subject may be what was judged.
    boolean besideBody =
        !subject.has(Patterns.BODY)
            && Words.of(sentences.get(0).folded().replace(subject.folded(), "")).has(Patterns.BODY);
    boolean elsewhere =
        sentences.stream().skip(1).limit(1).anyMatch(words -> place.other(words).isPresent());
    return grade.subject().isPresent()
        && (services || catalogue.isArea(rest))
        && !besideBody
        && !elsewhere;
  }
}
