package org.inspectkit.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;

/** What is read of a report is a slice of its blocks, and the blocks print the whole report. */
final class Slices {

  private Slices() {}

  /** The areas for improvement and findings that say something else than the blocks they cover. */
  static List<String> outside(ParsedReport report) {
    if (report.inspection().isEmpty()) {
      return List.of();
    }
    ReportDocument document = report.document().orElseThrow();
    int[] inBlock = new int[document.text().extracted().length()];
    document.blocks().forEach(block -> count(block.text(), inBlock));
    List<String> outside = new ArrayList<>();
    Inspection inspection = report.orElseThrow();
    for (AreaForImprovement area : inspection.areasForImprovement()) {
      check(area.text(), area.statements(), inBlock, document, outside);
    }
    for (Finding finding : inspection.findings()) {
      check(finding.text(), finding.statements(), inBlock, document, outside);
    }
    return outside;
  }

  /** Counts the characters of a text where they are in the extracted text. */
  static void count(SpannedText text, int[] seen) {
    for (SourceSpan span : text.spans()) {
      for (int i = span.offset(); i < span.end(); i++) {
        seen[i]++;
      }
    }
  }

  private static void check(
      String text,
      List<Statement> statements,
      int[] inBlock,
      ReportDocument document,
      List<String> outside) {
    List<SourceSpan> spans = statements.stream().flatMap(s -> s.spans().stream()).toList();
    boolean covered =
        !spans.isEmpty()
            && spans.stream()
                .allMatch(span -> isCovered(span, inBlock, document.text().extracted()));
    if (!covered) {
      outside.add("outside the blocks: " + text);
    }
    if (statements.stream().noneMatch(s -> s.text().equals(text))) {
      outside.add("stated otherwise: " + text);
    }
  }

  private static boolean isCovered(SourceSpan span, int[] inBlock, String extracted) {
    for (int i = span.offset(); i < span.end(); i++) {
      if (Glyphs.isVisible(extracted.charAt(i)) && inBlock[i] != 1) {
        return false;
      }
    }
    return true;
  }

  /** The blocks whose text the printed document does not hold, each after the one before it. */
  static List<String> notPrinted(ReportDocument document) {
    String printed = document.print();
    List<String> missing = new ArrayList<>();
    int from = 0;
    for (Block block : document.blocks()) {
      int at = printed.indexOf(block.text().toString(), from);
      if (at < 0) {
        missing.add("not printed in its place: " + block);
      } else {
        from = at + block.text().length();
      }
    }
    return missing;
  }

  /** Both at once, for a report of which nothing else is known. */
  static Stream<String> flaws(ParsedReport report) {
    return Stream.concat(
        outside(report).stream(), notPrinted(report.document().orElseThrow()).stream());
  }
}
