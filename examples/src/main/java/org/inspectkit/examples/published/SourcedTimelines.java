package org.inspectkit.examples.published;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;

/**
 * Prints the timelines of reports and a published list together. Each row has its source: the file
 * and the page, or the line where there are no pages, for what was read from a report; the sheet,
 * the row and the column for what was read from a list. Where both have an inspection the report is
 * cited, and what the two do not agree on is printed below.
 */
public final class SourcedTimelines {

  private SourcedTimelines() {}

  /**
   * Prints them: {@code LIST FOLDER [MAPPING]}, as for {@link PublishedCheck}.
   *
   * @param arguments the list, the folder and, for another list than Ofsted's, its mapping
   * @throws IOException if the list, the folder or the mapping cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 2) {
      out.println("usage: SourcedTimelines LIST FOLDER [MAPPING]");
      return;
    }
    List<Inspection> all = new ArrayList<>(PublishedCheck.read(Path.of(arguments[1])));
    all.addAll(
        PublishedList.read(Path.of(arguments[0]), PublishedCheck.mapping(arguments)).inspections());
    InspectionTimeline timeline = InspectionTimeline.of(all, GradeReconciler.standard());
    timeline.authorities().stream()
        .map(timeline::of)
        .forEach(
            of -> {
              out.println(of.authority());
              rows(of).forEach(row -> out.println("  " + row));
              of.conflicts().forEach(conflict -> out.println("  differ: " + conflict.describe()));
            });
  }

  /**
   * The rows of a timeline, the earliest first.
   *
   * @param timeline the timeline of one authority
   * @return a row a judgement, and one for each inspection without any
   */
  public static List<String> rows(AuthorityTimeline timeline) {
    List<String> rows = new ArrayList<>();
    for (Inspection inspection : timeline.inspections()) {
      String head =
          inspection.date().map(LocalDate::toString).orElse("undated")
              + " "
              + inspection.framework().id();
      for (Judgement judgement : inspection.judgements()) {
        rows.add(
            head
                + judgement.area().strand().map(strand -> " " + strand).orElse("")
                + " "
                + judgement.area().name()
                + ": "
                + judgement.outcome().printed()
                + " ["
                + source(inspection, judgement.statements())
                + "]");
      }
      if (inspection.judgements().isEmpty()) {
        List<Statement> days =
            Optional.ofNullable(inspection.evidence().get(InspectionFact.PERIODS))
                .or(
                    () ->
                        Optional.ofNullable(inspection.evidence().get(InspectionFact.LETTER_DATE)))
                .orElse(List.of());
        rows.add(head + ": ungraded [" + source(inspection, days) + "]");
      }
    }
    return rows;
  }

  /** The document and the place of the first statement in it. */
  private static String source(Inspection inspection, List<Statement> statements) {
    String document = inspection.source().map(SourceDocument::name).orElse("unknown document");
    return statements.stream()
        .findFirst()
        .map(statement -> document + ", " + place(statement, document))
        .orElse(document);
  }

  private static String place(Statement statement, String document) {
    SourceSpan span = statement.spans().get(0);
    boolean row = document.contains(", sheet ") || document.endsWith(".csv");
    return row
        ? "row "
            + span.line()
            + ", column "
            + statement.text().substring(0, statement.text().indexOf(": "))
        : span.toString();
  }
}
