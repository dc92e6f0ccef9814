package org.inspectkit.grading.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dictionary of columns as a table schema of the Data Package standard. */
final class TableSchema {

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

  private TableSchema() {}

  static <R> String of(List<Column<R>> columns, String title, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE);
    schema.put("title", title);
    schema.put("description", description);
    schema.put("missingValues", List.of(""));
    schema.put("fields", columns.stream().map(TableSchema::field).toList());
    return JsonText.indented(schema);
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
