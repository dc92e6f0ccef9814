package org.inspectkit.internal;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a data file that comes with this module. It reads trees, so that no package has to be
 * opened to Jackson; whatever is flawed is an {@link IllegalStateException} that names file, row
 * and field.
 */
public final class CatalogueFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CatalogueFile() {}

  /**
   * Opens a resource.
   *
   * @param owner a class of the package beside which the resource lies
   * @param name the file's name
   * @return its outermost object
   * @throws IllegalStateException if there is no such resource
   */
  public static CatalogueRow open(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": no such resource beside " + owner.getName());
      }
      JsonNode root = MAPPER.readTree(in);
      return new CatalogueRow(name, root);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is not readable as JSON", e);
    }
  }

  /**
   * Arranges rows by id.
   *
   * @param name the file's name, for the message
   * @param rows what was read, in order
   * @param id gives the id of a row
   * @param <T> the type of row
   * @return an unmodifiable map in the order of the rows
   * @throws IllegalStateException if two rows have the same id
   */
  public static <T> Map<String, T> byId(String name, List<T> rows, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T row : rows) {
      if (map.put(id.apply(row), row) != null) {
        throw new IllegalStateException(name + ": the id " + id.apply(row) + " occurs twice");
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
