package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.grades.GradedRows;
import org.inspectkit.parsers.readers.grades.Judgements;
import org.inspectkit.parsers.readers.grades.PrintedGrades;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an annual performance assessment: from its summary table, from grades at the
 * headings, and from the one sentence that opens a section with the grade.
 */
final class ApaGrades {

  private static final int LONGEST_TABLE_LINE = 200;
  private static final int MOST_LINES_OF_ROW = 6;

  /** "The contribution ... is good" and "The council's overall capacity to improve ... is good". */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)^(?:the contribution (?:of|the|that) |"
              + "(?<capacity>the council['\u2019]s (?:overall )?capacity to improve ))");

  private static final Pattern PREDICATE =
      Pattern.compile("(?i)\\b(?:is|are) (?:judged to be )?(?<grade>[a-z]{3,20})(?=[ .,;]|$)");

  private final ReportDocument document;
  private final Edition edition;
  private final Judgements judgements;
  private final PrintedGrades grades;
  private final Set<String> labels = new HashSet<>();

  ApaGrades(ReportDocument document, Edition edition, Notes notes) {
    this.document = document;
    this.edition = edition;
    this.judgements = new Judgements(edition, notes);
    this.grades = new PrintedGrades(edition.scale().orElseThrow());
    for (JudgementArea area : edition.areas()) {
      // What is stated in prose only is in no table, whatever number stands beneath its heading.
      if (area.statedIn().filter(StatedIn.PROSE::equals).isPresent()) {
        continue;
      }
      labels.add(Headings.key(area.name()));
      area.wordings().forEach(wording -> labels.add(Headings.key(wording)));
    }
  }

  List<Judgement> read() {
    List<TextLine> lines = Lines.of(document.blocks());
    int from = tableStart(lines);
    int to = tableEnd(lines, from);
    state(lines.subList(from, to), grades::inNumberedCell, StatementKind.TABLE);
    state(lines.subList(to, lines.size()), grades::explicit, StatementKind.HEADING);
    sentences();
    return judgements.conclude();
  }

  /** The summary table begins at its head, which names the column of grades; without it is none. */
  private static int tableStart(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String key = Headings.key(lines.get(i).text());
      boolean head =
          key.length() < LONGEST_TABLE_LINE
              && (key.startsWith("areas for judgement")
                  || key.contains("judgement area")
                  || key.startsWith("grade awarded")
                  || key.contains("apa grade"));
      if (head) {
        return i;
      }
    }
    return lines.size();
  }

  /** It ends at the key to the grades, at running text, or where its rows must have ended. */
  private int tableEnd(List<TextLine> lines, int from) {
    int last = Math.min(lines.size(), from + MOST_LINES_OF_ROW * (labels.size() + 1));
    for (int i = from; i < last; i++) {
      String key = Headings.key(lines.get(i).text());
      boolean prose = i > from && lines.get(i).text().length() > LONGEST_TABLE_LINE;
      if (prose || key.contains("service descriptors") || key.contains("judgements based on")) {
        return i;
      }
    }
    return last;
  }

  private void state(
      List<TextLine> lines,
      Function<SpannedText, Optional<JudgementOutcome>> gradeOf,
      StatementKind kind) {
    for (GradedRows.Row row :
        new GradedRows(labels, Set.of(), gradeOf, grades::startOfExplicit).find(lines)) {
      List<JudgementArea> named = edition.areasPrintedAs(row.key());
      if (named.size() == 1 && row.grade().isPresent()) {
        GradedRows.Found found = row.grade().get();
        SpannedText words = row.label().join(" ", found.text());
        judgements.add(named.get(0), found.outcome(), Told.as(kind, words));
      }
    }
  }

  private void sentences() {
    Optional<JudgementArea> section = Optional.empty();
    for (Block block : document.blocks()) {
      List<JudgementArea> named = edition.areasPrintedAs(Headings.key(block));
      if (named.size() == 1) {
        section = Optional.of(named.get(0));
      } else {
        if (block.kind() == BlockKind.PARAGRAPH) {
          sentences(block, section);
        }
        // Only the paragraph right beneath the heading of an area states its grade.
        section = Optional.empty();
      }
    }
  }

  private void sentences(Block block, Optional<JudgementArea> section) {
    for (SpannedText sentence : Sentence.of(block.text())) {
      Matcher subject = SUBJECT.matcher(sentence);
      if (subject.find()) {
        boolean capacity = subject.group("capacity") != null;
        Optional<JudgementArea> area = capacity ? edition.area("capacity-to-improve") : section;
        Optional<SpannedText> grade = onlyGrade(sentence);
        if (area.isPresent() && grade.isPresent()) {
          Statement statement = Told.as(StatementKind.NARRATIVE, sentence);
          judgements.add(area.get(), grades.inSentence(grade.get()), statement);
        }
      }
    }
  }

  /** The one grade that a sentence states; a sentence with two clauses that do states none. */
  private Optional<SpannedText> onlyGrade(SpannedText sentence) {
    List<SpannedText> found = new ArrayList<>();
    Matcher predicate = PREDICATE.matcher(sentence);
    while (predicate.find()) {
      SpannedText word = sentence.subSequence(predicate.start("grade"), predicate.end("grade"));
      if (grades.isGrade(word)) {
        found.add(word);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
