package org.inspectkit.parsers.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.StatedIn;
import org.inspectkit.model.Judgement;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.reading.GradeForms;
import org.inspectkit.parsers.reading.GradeTable;
import org.inspectkit.parsers.reading.Judgements;
import org.inspectkit.parsers.reading.PrintedGrade;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an annual performance assessment: from its summary table, from grades at the
 * headings, and from the one sentence that opens a section with the grade.
 */
final class ApaGrades {

  private static final int LONGEST_TABLE_LINE = 200;

  /** Words of a clause that has no verb of its own yet. */
  private static final String PHRASE =
      "(?: (?!(?:is|are|was|were|has|have|had|which|that|who|where|but|not|says)\\b)[\\p{L}'\u2019-]{1,30}){0,25}?";

  /**
   * "The contribution the council's services make to ... is good" and "The council's overall
   * capacity to improve ... is good": it is the council or its services that contribute, and behind
   * the grade the clause ends.
   */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)^(?:the contribution (?:of |that )?(?:the )?(?:(?:local authority|(?:(?:city|county|borough) )?council)"
              + "(?:['\u2019]s (?:children['\u2019]s |social care ){0,2}services)?|(?:children['\u2019]s )?services)"
              + "(?: makes?)?(?: to"
              + PHRASE
              + "(?:, including its capacity to improve them further)?)?"
              + "|(?<capacity>the council['\u2019]s (?:overall )?capacity to improve)"
              + PHRASE
              + ") (?:is|are) (?:judged to be )?(?<grade>[a-z]{3,20})(?=\\.?$|; | and it )");

  private final AnnotatedDocument document;
  private final Edition edition;
  private final Judgements judgements;
  private final GradeForms forms;

  ApaGrades(AnnotatedDocument document, Edition edition, Notes notes) {
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
        judgements.add(row.areas().get(0), grade.outcome(), Told.as(kind, words));
      }
    }
  }

  private void sentences() {
    Optional<JudgementArea> section = Optional.empty();
    for (Block block : document.document().blocks()) {
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
      Matcher stated = SENTENCE.matcher(sentence);
      if (stated.find()) {
        boolean capacity = stated.group("capacity") != null;
        Optional<JudgementArea> area = capacity ? edition.area("capacity-to-improve") : section;
        SpannedText grade = sentence.subSequence(stated.start("grade"), stated.end("grade"));
        area.filter(a -> forms.isLabel(grade))
            .ifPresent(
                a ->
                    judgements.add(
                        a, forms.inSentence(grade), Told.as(StatementKind.NARRATIVE, sentence)));
      }
    }
  }
}
