package org.inspectkit.grading.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table is made of: its name, what it contains in words, and its columns.
 *
 * @param <R> what a row is of
 * @param name the name, which is that of its file without an ending
 * @param title a title for people
 * @param about what a row is
 * @param columns the columns in their order
 */
record Layout<R>(String name, String title, String about, List<Column<R>> columns) {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";
  private static final String SPREADSHEETS =
      " In CSV, text that a spreadsheet would run as a formula has one apostrophe more before it"
          + " than in the document; a blank cell is no value.";

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns as a table schema of the Data Package standard. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE);
    schema.put("title", title);
    schema.put("description", about + SPREADSHEETS);
    schema.put("missingValues", List.of(""));
    schema.put("fields", columns.stream().map(Layout::field).toList());
    return schema;
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().schemaName());
    field.put("description", column.description());
    if (column.type() == ColumnType.BOOLEAN) {
      field.put("trueValues", List.of("true"));
      field.put("falseValues", List.of("false"));
    }
    if (!column.constraints().isEmpty()) {
      field.put("constraints", column.constraints());
    }
    return field;
  }
}
