package org.inspectkit.grading.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.grading.internal.PlainText;

/**
 * A column: what it is called, what it contains, what must be true of it, and how to get it. The
 * files and their dictionary are made of the same columns, so that they cannot come to differ.
 *
 * @param <R> what a row is of
 * @param name the name in the header
 * @param type what it contains
 * @param description what it means, for people
 * @param constraints what is true of each value, in the words of a table schema
 * @param part gets the part of a row that the value depends on, such as its inspection
 * @param reading gets the value; empty where there is none
 */
record Column<R>(
    String name,
    ColumnType type,
    String description,
    Map<String, Object> constraints,
    Function<R, Object> part,
    Function<R, Optional<?>> reading) {

  /** A column that may be blank. */
  static <R> Column<R> of(String name, ColumnType type, Function<R, Optional<?>> reading) {
    return new Column<>(name, type, Descriptions.of(name), Map.of(), row -> row, reading);
  }

  /** A column of text. */
  static <R> Column<R> text(String name, Function<R, Optional<?>> reading) {
    return of(name, ColumnType.STRING, reading);
  }

  /** A column of whole numbers. */
  static <R> Column<R> number(String name, Function<R, Optional<?>> reading) {
    return of(name, ColumnType.INTEGER, reading);
  }

  /** A column of days. */
  static <R> Column<R> day(String name, Function<R, Optional<?>> reading) {
    return of(name, ColumnType.DATE, reading);
  }

  /** A column that says whether something is so, and is never blank. */
  static <R> Column<R> flag(String name, Function<R, Boolean> reading) {
    return Column.<R>of(name, ColumnType.BOOLEAN, r -> Optional.of(reading.apply(r))).required();
  }

  /** A column that holds one of a few codes. */
  static <R> Column<R> oneOf(
      Enum<?>[] codes, String name, Function<R, Optional<? extends Enum<?>>> reading) {
    Map<Enum<?>, String> written = new LinkedHashMap<>();
    Arrays.stream(codes).forEach(code -> written.put(code, code(code)));
    return Column.<R>of(name, ColumnType.STRING, r -> reading.apply(r).map(written::get))
        .with("enum", List.copyOf(written.values()));
  }

  /** The same, with one more thing that is true of each value. */
  Column<R> with(String constraint, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(constraints);
    more.put(constraint, value);
    return new Column<>(name, type, description, more, part, reading);
  }

  /**
   * The same, with a value that depends on this part of a row alone. It is not read again for a row
   * that has the very same object as part.
   */
  Column<R> dependingOn(Function<R, Object> part) {
    return new Column<>(name, type, description, constraints, part, reading);
  }

  /** The same, never blank. */
  Column<R> required() {
    return with("required", true);
  }

  /**
   * The value; an empty text is none, for a cell cannot distinguish the two, and characters of a
   * text that do not show are replaced.
   */
  Optional<Object> value(R row) {
    return reading.apply(row).map(Column::visible).filter(value -> !value.equals(""));
  }

  private static Object visible(Object value) {
    return value instanceof String text ? PlainText.of(text) : value;
  }

  /** A value as CSV has it, kept from a spreadsheet that would run it as a formula. */
  String cell(Object value) {
    String text = value.toString();
    if (isHarmless(text)) {
      return text;
    }
    String visible = visible(value).toString();
    return type == ColumnType.STRING ? SpreadsheetGuard.guarded(visible) : visible;
  }

  /** Whether all characters are visible ASCII, without a semicolon, after a letter or digit. */
  private static boolean isHarmless(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ';') {
        return false;
      }
    }
    return text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
  }

  /** A constant as it is written in a file. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
