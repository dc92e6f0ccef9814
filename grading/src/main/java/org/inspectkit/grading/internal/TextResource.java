package org.inspectkit.grading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text that lies beside a class. */
public final class TextResource {

  private TextResource() {}

  /**
   * Reads a resource in UTF-8.
   *
   * @param neighbour the class that it lies beside
   * @param name its name
   * @return its text
   * @throws IllegalStateException if it is not there
   */
  public static String read(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + neighbour);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
