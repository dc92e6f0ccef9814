package org.inspectkit.parsers.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.StatementKind;

/**
 * The judgements of an annual performance assessment: from its summary table, from grades at the
 * headings, and from the one sentence that opens a section with the grade.
 */
final class ApaGrades {

  private static final int LONGEST_TABLE_LINE = 200;

  /** "The contribution ... is good" and "The council's overall capacity to improve ... is good". */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?i)^(?<subject>the contribution (?:of|the|that) .{3,260}?|"
              + "the council['\u2019]s (?:overall )?capacity to improve .{0,160}?)"
              + " (?:is|are) (?:judged to be )?(?<grade>[a-z]+(?: [a-z]+){0,2}?)"
              + "(?=[.,;]|$| and | with | but | overall\\b)");

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
      labels.add(Headings.key(area.name()));
      area.wordings().forEach(wording -> labels.add(Headings.key(wording)));
    }
  }

  List<Judgement> read() {
    List<TextLine> lines =
        document.text().lines().stream().filter(l -> l.kind() != LineKind.FURNITURE).toList();
    int from = tableStart(lines);
    int to = tableEnd(lines, from);
    state(lines.subList(from, to), grades::inNumberedCell, StatementKind.TABLE);
    state(lines.subList(to, lines.size()), grades::explicit, StatementKind.HEADING);
    sentences();
    return judgements.conclude();
  }

  /** The summary table begins at its head, which names the column of grades. */
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
    return 0;
  }

  /** It ends at the key to the grades or at the first running text. */
  private static int tableEnd(List<TextLine> lines, int from) {
    int rows = 0;
    for (int i = from; i < lines.size(); i++) {
      String key = Headings.key(lines.get(i).text());
      if (key.contains("service descriptors") || key.contains("make judgements based on")) {
        return i;
      }
      boolean prose = lines.get(i).text().length() > LONGEST_TABLE_LINE;
      rows += prose ? 0 : 1;
      if (prose && rows > 1) {
        return i;
      }
    }
    return lines.size();
  }

  private void state(
      List<TextLine> lines,
      Function<SpannedText, Optional<JudgementOutcome>> gradeOf,
      StatementKind kind) {
    for (GradedRows.Row row :
        new GradedRows(labels, gradeOf, grades::startOfExplicit).find(lines)) {
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
    boolean first = false;
    for (Block block : document.blocks()) {
      List<JudgementArea> named = edition.areasPrintedAs(Headings.key(block));
      if (!named.isEmpty()) {
        section = Optional.of(named.get(0));
        first = true;
      } else if (block.kind() == BlockKind.PARAGRAPH) {
        sentences(block, first ? section : Optional.empty());
        first = false;
      }
    }
  }

  private void sentences(Block block, Optional<JudgementArea> section) {
    for (SpannedText sentence : Sentence.of(block.text())) {
      Matcher formula = FORMULA.matcher(sentence);
      if (formula.find()) {
        boolean capacity =
            formula.group("subject").toLowerCase(java.util.Locale.UK).startsWith("the council");
        Optional<JudgementArea> area = capacity ? edition.area("capacity-to-improve") : section;
        SpannedText grade = sentence.subSequence(formula.start("grade"), formula.end("grade"));
        SpannedText words = sentence.subSequence(0, formula.end("grade"));
        area.ifPresent(
            a ->
                judgements.add(
                    a, grades.inSentence(grade), Told.as(StatementKind.NARRATIVE, words)));
      }
    }
  }
}
