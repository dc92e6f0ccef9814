package org.inspectkit.grading.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a column contains, in the words of a table schema. */
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

  /** The value that a cell of this type represents; an exception says that there is none. */
  Object read(String cell) {
    return switch (this) {
      case STRING -> cell;
      case DATE -> day(cell);
      case INTEGER -> Integer.valueOf(cell);
      case BOOLEAN -> truth(cell);
    };
  }

  private static LocalDate day(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(cell, e);
    }
  }

  private static Boolean truth(String cell) {
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(cell);
    };
  }
}
