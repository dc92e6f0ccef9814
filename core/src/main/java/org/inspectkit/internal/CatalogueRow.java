package org.inspectkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** One object of a data file. It remembers which fields were asked for; the rest are unknown. */
public final class CatalogueRow {

  private final String where;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  CatalogueRow(String where, JsonNode node) {
    this.where = where + (node.path("id").isTextual() ? " " + node.path("id").textValue() : "");
    this.node = node;
    if (!node.isObject()) {
      throw new IllegalStateException(where + " is not an object");
    }
  }

  /**
   * A text that must be there.
   *
   * @param field its name
   * @return the text
   */
  public String text(String field) {
    return optionalText(field).orElseThrow(() -> flaw("'" + field + "' is missing"));
  }

  /**
   * A text that may be left out.
   *
   * @param field its name
   * @return the text
   */
  public Optional<String> optionalText(String field) {
    return value(field, "a text", JsonNode::isTextual).map(JsonNode::textValue);
  }

  /**
   * A whole number that may be left out.
   *
   * @param field its name
   * @return the number
   */
  public Optional<Integer> optionalNumber(String field) {
    return value(field, "a whole number", JsonNode::isInt).map(JsonNode::intValue);
  }

  /**
   * A date that may be left out.
   *
   * @param field its name
   * @return the date
   */
  public Optional<LocalDate> optionalDate(String field) {
    return optionalText(field).map(text -> date(field, text));
  }

  /**
   * A truth value that must be there.
   *
   * @param field its name
   * @return the value
   */
  public boolean flag(String field) {
    return value(field, "true or false", JsonNode::isBoolean)
        .map(JsonNode::booleanValue)
        .orElseThrow(() -> flaw("'" + field + "' is missing"));
  }

  /**
   * A truth value that is false if it is left out.
   *
   * @param field its name
   * @return the value
   */
  public boolean optionalFlag(String field) {
    return node.has(field) && flag(field);
  }

  /**
   * A constant of an enum that may be left out, written in lower case.
   *
   * @param field its name
   * @param type the enum
   * @param <E> the enum
   * @return the constant
   */
  public <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    return optionalText(field).map(text -> constant(field, type, text));
  }

  /**
   * Texts that may be left out.
   *
   * @param field the list's name
   * @return the texts in order; empty if the field is not there
   */
  public List<String> optionalTexts(String field) {
    return node.has(field) ? texts(field) : List.of();
  }

  /**
   * A list of texts that must be there.
   *
   * @param field its name
   * @return the texts, in order; they may be none
   */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(field)) {
      if (!element.isTextual() || element.textValue().isBlank()) {
        throw flaw("'" + field + "' contains something that is not text");
      }
      texts.add(element.textValue());
    }
    return List.copyOf(texts);
  }

  /**
   * The sources of this row, of which there must be one at least.
   *
   * @return the sources, in order
   */
  public List<String> sources() {
    List<String> sources = texts("sources");
    if (sources.isEmpty()) {
      throw flaw("there is no source");
    }
    return sources;
  }

  /**
   * The rows of a list. Each must have been read wholly by the reader.
   *
   * @param field the list's name
   * @param reader reads one row
   * @param <T> what it makes of it
   * @return what was read, in order
   */
  public <T> List<T> rows(String field, Function<CatalogueRow, T> reader) {
    List<T> rows = new ArrayList<>();
    for (JsonNode element : list(field)) {
      CatalogueRow row =
          new CatalogueRow(where + ", " + field + " " + (rows.size() + 1) + ":", element);
      rows.add(row.read(reader));
    }
    return List.copyOf(rows);
  }

  /**
   * The rows within this row, where there may be none.
   *
   * @param <T> what a row becomes
   * @param field the field's name
   * @param reader reads a row
   * @return the rows in order; empty if the field is missing
   */
  public <T> List<T> optionalRows(String field, Function<CatalogueRow, T> reader) {
    return node.has(field) ? rows(field, reader) : List.of();
  }

  /**
   * Makes something of this row and sees to it that no field was passed over.
   *
   * @param reader asks for every field
   * @param <T> what it makes of the row
   * @return what the reader made
   * @throws IllegalStateException if a field was not asked for, or the reader found a flaw
   */
  public <T> T read(Function<CatalogueRow, T> reader) {
    T value;
    try {
      value = reader.apply(this);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(where + ": " + e.getMessage(), e);
    }
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!asked.contains(field)) {
                throw flaw("'" + field + "' is unknown");
              }
            });
    return value;
  }

  private JsonNode list(String field) {
    return value(field, "a list", JsonNode::isArray)
        .orElseThrow(() -> flaw("'" + field + "' is missing"));
  }

  private Optional<JsonNode> value(String field, String kind, Predicate<JsonNode> isKind) {
    asked.add(field);
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!isKind.test(value)) {
      throw flaw("'" + field + "' is not " + kind);
    }
    return Optional.of(value);
  }

  private LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(where + ": '" + field + "' is not a valid date", e);
    }
  }

  private <E extends Enum<E>> E constant(String field, Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    throw flaw("'" + field + "' cannot be " + text);
  }

  private IllegalStateException flaw(String problem) {
    return new IllegalStateException(where + ": " + problem);
  }
}
