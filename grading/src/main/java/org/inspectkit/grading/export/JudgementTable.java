package org.inspectkit.grading.export;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/**
 * Timelines as a tidy table: one row a judgement, one for each inspection without judgements, and
 * one for each grade that a report gives of an earlier inspection, marked as second-hand and, where
 * it is of a children's home or an agency, with that body. The grade as published, its place on the
 * yardstick and the grade translated to one scale for all are in columns of their own.
 *
 * <pre>{@code
 * JudgementTable table = JudgementTable.of(timeline);
 * table.writeCsv(out);              // for spreadsheets
 * table.writeJsonLines(out);        // for programs
 * JudgementTable.schema();          // what each column contains
 * }</pre>
 *
 * <p>Names and labels come from documents. In CSV, text that a spreadsheet would run as a formula,
 * which begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end, or has one of
 * these after a semicolon or a line end, gets an apostrophe before it; {@link #readCsv} takes it
 * away again. JSON lines contain the text as it is.
 */
public final class JudgementTable {

  private static final String TITLE = "Judgements of inspections of children's services";
  private static final String ABOUT =
      "One row a judgement, one for each inspection without judgements, and one for what a report"
          + " tells of an earlier inspection, marked as second-hand. In CSV, text that a"
          + " spreadsheet would run as a formula has one apostrophe more before it than in the"
          + " document; a blank cell is no value.";

  private final List<JudgementRow> rows;

  private JudgementTable(List<JudgementRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * The table of all authorities, with grades translated to the scale of 2018.
   *
   * @param timeline the timeline
   * @return the table, by authority and in order of time
   */
  public static JudgementTable of(InspectionTimeline timeline) {
    return of(timeline.authorities().stream().map(timeline::of).toList());
  }

  /**
   * The table of some authorities, with grades translated to the scale of 2018.
   *
   * @param timelines their timelines
   * @return the table, in the order handed in and in order of time
   */
  public static JudgementTable of(Collection<AuthorityTimeline> timelines) {
    return of(timelines, GradeScales.ILACS, GradeReconciler.standard());
  }

  /**
   * The table of some authorities.
   *
   * @param timelines their timelines
   * @param scale the scale to translate all grades to, as far as the reconciler supports it
   * @param reconciler translates them
   * @return the table, in the order handed in and in order of time
   */
  public static JudgementTable of(
      Collection<AuthorityTimeline> timelines, GradeScale scale, GradeReconciler reconciler) {
    JudgementRows maker = new JudgementRows(Objects.requireNonNull(scale, "scale"), reconciler);
    return new JudgementTable(timelines.stream().flatMap(maker::of).toList());
  }

  /**
   * The rows.
   *
   * @return one a judgement, an inspection without any, or a second-hand statement
   */
  public List<JudgementRow> rows() {
    return rows;
  }

  /**
   * The names of the columns.
   *
   * @return the names in their order
   */
  public static List<String> columns() {
    return JudgementColumns.ALL.stream().map(Column::name).toList();
  }

  /**
   * What each column contains: a table schema of the Data Package standard, made of the same
   * columns as the table. It belongs into a file beside the CSV.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    return TableSchema.of(JudgementColumns.ALL, TITLE, ABOUT);
  }

  /**
   * Writes the table as CSV with a header, and lines that end in a line feed.
   *
   * @param out where to; it stays open
   * @throws IOException if it cannot be written to
   */
  public void writeCsv(Writer out) throws IOException {
    Delimited.write(JudgementColumns.ALL, rows, out);
  }

  /**
   * Reads a table back that was written as CSV.
   *
   * @param in the CSV; it is closed
   * @return the rows as {@link JudgementRow#values} gave them
   * @throws IOException if it cannot be read, lacks a column or a cell, or a cell is not what its
   *     column contains; the message names the line
   */
  public static List<Map<String, Object>> readCsv(Reader in) throws IOException {
    return Delimited.read(JudgementColumns.ALL, in);
  }

  /**
   * Writes the table as JSON, one object a line. What has no value is left out.
   *
   * @param out where to; it stays open
   * @throws IOException if it cannot be written to
   */
  public void writeJsonLines(Writer out) throws IOException {
    for (JudgementRow row : rows) {
      out.write(JsonText.line(row.values()) + "\n");
    }
    out.flush();
  }

  @Override
  public String toString() {
    return rows.size() + " rows of " + JudgementColumns.ALL.size() + " columns";
  }
}
