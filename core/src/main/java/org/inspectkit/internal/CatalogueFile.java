package org.inspectkit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A data file that comes with a module of this project. Jackson makes the types of the domain of
 * it; whatever is flawed is an {@link IllegalStateException} that names file, row and field.
 */
public final class CatalogueFile {

  private final String name;
  private final Map<Class<?>, JsonDeserializer<?>> texts = new HashMap<>();
  private Consumer<JsonNode> completion = root -> {};

  private CatalogueFile(String name) {
    this.name = name;
    reference(LocalDate.class, CatalogueFile::day);
  }

  /**
   * A file, which is not read yet.
   *
   * @param name the file's name
   * @return the file
   */
  public static CatalogueFile named(String name) {
    return new CatalogueFile(name);
  }

  /**
   * Says that values of a type are texts in this file, such as ids of what is in another.
   *
   * @param type the type of value
   * @param find gives the value of a text, or throws an {@link IllegalArgumentException}
   * @param <T> the type of value
   * @return this file
   */
  public <T> CatalogueFile reference(Class<T> type, Function<String, T> find) {
    texts.put(type, new FromText<>(find));
    return this;
  }

  /**
   * Says what the place of a row adds to it, as the id of the row that it is in.
   *
   * @param step is given the outermost object and calls {@link #give}
   * @return this file
   */
  public CatalogueFile completedBy(Consumer<JsonNode> step) {
    completion = step;
    return this;
  }

  /**
   * Gives a row a field that it does not have itself.
   *
   * @param row the row
   * @param field the field
   * @param value its value; nothing is given if it is missing
   */
  public static void give(JsonNode row, String field, JsonNode value) {
    if (row instanceof ObjectNode object && !value.isMissingNode()) {
      object.putIfAbsent(field, value);
    }
  }

  /**
   * Reads the file.
   *
   * @param owner a class of the package beside which the file lies
   * @param type what to make of it
   * @param <T> what to make of it
   * @return what is in the file
   * @throws IllegalStateException if there is no such file, or it is flawed
   */
  public <T> T read(Class<?> owner, Class<T> type) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource beside " + owner.getName());
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is not readable", e);
    }
  }

  /**
   * Reads a text in place of the file.
   *
   * @param text what the file would contain
   * @param type what to make of it
   * @param <T> what to make of it
   * @return what is in the text
   * @throws IllegalStateException if it is flawed
   */
  public <T> T read(String text, Class<T> type) {
    JsonMapper mapper = StrictJson.builder(texts, e -> e.name().toLowerCase(Locale.ROOT)).build();
    try {
      JsonNode root = mapper.readTree(text);
      if (root == null || !root.isContainerNode()) {
        throw new IllegalStateException(name + " has no rows");
      }
      checkPlain(root);
      completion.accept(root);
      return bind(mapper, root, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(name + " is not readable as JSON", e);
    }
  }

  private <T> T bind(JsonMapper mapper, JsonNode root, Class<T> type) {
    try {
      return mapper.treeToValue(root, type);
    } catch (JsonProcessingException e) {
      StringBuilder where = new StringBuilder(name);
      JsonNode node = root;
      if (e instanceof JsonMappingException mapping) {
        for (JsonMappingException.Reference step : mapping.getPath()) {
          boolean named = step.getFieldName() != null;
          node = named ? node.path(step.getFieldName()) : node.path(step.getIndex());
          where.append(' ').append(named ? step.getFieldName() : step.getIndex() + 1);
          where.append(node.path("id").isTextual() ? " " + node.path("id").textValue() : "");
        }
      }
      throw new IllegalStateException(where + ": " + BindingFlaw.problem(e, node), e);
    }
  }

  /** Nothing in a file is null or a blank element of a list: what is not there is left out. */
  private void checkPlain(JsonNode node) {
    for (JsonNode inner : node) {
      if (inner.isNull() || (node.isArray() && inner.isTextual() && inner.textValue().isBlank())) {
        throw new IllegalStateException(name + ": null or blank in " + node);
      }
      checkPlain(inner);
    }
  }

  /**
   * Arranges rows by id.
   *
   * @param rows what was read, in order
   * @param id gives the id of a row
   * @param <T> the type of row
   * @return an unmodifiable map in the order of the rows
   * @throws IllegalStateException if two rows have the same id
   */
  public static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T row : rows) {
      if (map.put(id.apply(row), row) != null) {
        throw new IllegalStateException("the id " + id.apply(row) + " occurs twice");
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * Arranges rows by id, each of which must have a source.
   *
   * @param rows what was read, in order
   * @param id gives the id of a row
   * @param sources gives the sources of a row
   * @param <T> the type of row
   * @return an unmodifiable map in the order of the rows
   * @throws IllegalStateException if two rows have the same id, or one has no source
   */
  public static <T> Map<String, T> byId(
      List<T> rows, Function<T, String> id, Function<T, List<String>> sources) {
    for (T row : rows) {
      if (sources.apply(row).isEmpty()) {
        throw new IllegalStateException(id.apply(row) + ": there is no source");
      }
    }
    return byId(rows, id);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not a valid date", e);
    }
  }
}
