package org.inspectkit.parsers.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Judgement;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.grades.GradeForms;
import org.inspectkit.parsers.grades.GradeTable;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.PrintedGrade;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an annual performance assessment: from its summary table, from grades at the
 * headings, and from the one sentence that opens a section with the grade.
 */
final class ApaGrades {

  private static final int LONGEST_TABLE_LINE = 200;

  private final AnnotatedDocument document;
  private final Edition edition;
  private final Judgements judgements;
  private final GradeForms forms;

  ApaGrades(AnnotatedDocument document, Edition edition, DiagnosticSink notes) {
    this.document = document;
    this.edition = edition;
    this.judgements = new Judgements(edition, notes);
    this.forms = new GradeForms(edition.scale().orElseThrow());
  }

  /** What is stated in prose only is in no table, whatever number is printed below its heading. */
  private static boolean isLabelled(JudgementArea area) {
    return area.statedIn().filter(StatedIn.PROSE::equals).isEmpty();
  }

  List<Judgement> read() {
    List<TextLine> lines = Lines.of(document.document().blocks());
    int from = tableStart(lines);
    int to = tableEnd(lines, from);
    state(lines.subList(from, to), forms::inNumberedCell, StatementKind.TABLE);
    state(lines.subList(to, lines.size()), forms::explicit, StatementKind.HEADING);
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

  /** It ends at the key to the grades, at running text, or where it would name an area again. */
  private int tableEnd(List<TextLine> lines, int from) {
    int end = from;
    while (end < lines.size() && (end == from || !endsTable(lines.get(end)))) {
      end++;
    }
    Set<JudgementArea> named = new HashSet<>();
    for (GradeTable.Row row : rows(lines.subList(from, end), forms::inNumberedCell)) {
      if (row.areas().stream().anyMatch(area -> !named.add(area))) {
        return from + row.line();
      }
    }
    return end;
  }

  private boolean endsTable(TextLine line) {
    String key = Headings.key(line.text());
    boolean ofLabel =
        edition.areas().stream()
            .filter(ApaGrades::isLabelled)
            .flatMap(area -> Stream.concat(Stream.of(area.name()), area.wordings().stream()))
            .anyMatch(label -> Headings.key(label).contains(key));
    return line.text().length() > LONGEST_TABLE_LINE
        || key.contains("service descriptors")
        || key.contains("judgements based on")
        || (line.text().toString().endsWith(".") && !ofLabel);
  }

  private List<GradeTable.Row> rows(List<TextLine> lines, GradeForms.Cells cells) {
    return new GradeTable(lines, document.index(), edition, ApaGrades::isLabelled, forms, cells)
        .rows();
  }

  private void state(List<TextLine> lines, GradeForms.Cells cells, StatementKind kind) {
    for (GradeTable.Row row : rows(lines, cells)) {
      if (row.areas().size() == 1 && row.grade().isPresent()) {
        PrintedGrade grade = row.grade().get();
        SpannedText words = row.label().join(" ", grade.text());
        judgements.add(row.areas().get(0), grade.outcome(), Statements.as(kind, words));
      }
    }
  }

  private void sentences() {
    Optional<JudgementArea> section = Optional.empty();
    for (int i = 0; i < document.passages().size(); i++) {
      Block block = document.document().blocks().get(i);
      List<JudgementArea> named = edition.areasPrintedAs(Headings.key(block));
      if (named.size() == 1) {
        section = Optional.of(named.get(0));
      } else {
        if (block.kind() == BlockKind.PARAGRAPH) {
          sentences(document.passages().get(i), section);
        }
        // Only the paragraph directly below the heading of an area states its grade.
        section = Optional.empty();
      }
    }
  }

  private void sentences(Passage paragraph, Optional<JudgementArea> section) {
    for (Passage sentence : paragraph.sentencesWith(Cue.CONTRIBUTION)) {
      ApaPatterns.SENTENCE.find(sentence).ifPresent(stated -> state(sentence, stated, section));
    }
  }

  private void state(Passage sentence, Matcher stated, Optional<JudgementArea> section) {
    boolean capacity = stated.group("capacity") != null;
    Optional<JudgementArea> area = capacity ? edition.area("capacity-to-improve") : section;
    SpannedText grade = sentence.text().subSequence(stated.start("grade"), stated.end("grade"));
    if (area.isPresent() && forms.isLabel(grade)) {
      judgements.add(
          area.get(),
          forms.inSentence(grade),
          Statements.as(StatementKind.NARRATIVE, sentence.text()));
    }
  }
}
