package org.inspectkit.grading.export;

/** What a column holds, in the words of a table schema. */
enum ColumnType {
  STRING("string"),
  INTEGER("integer"),
  BOOLEAN("boolean"),
  DATE("date");

  private final String schemaName;

  ColumnType(String schemaName) {
    this.schemaName = schemaName;
  }

  String schemaName() {
    return schemaName;
  }

  /** The value that a cell of this type stands for. */
  Object read(String cell) {
    return switch (this) {
      case STRING, DATE -> cell;
      case INTEGER -> Integer.valueOf(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
    };
  }
}
