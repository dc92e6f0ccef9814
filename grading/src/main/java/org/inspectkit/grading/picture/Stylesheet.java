package org.inspectkit.grading.picture;

import static j2html.TagCreator.rawHtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What shapes, lines and letters look like: the file {@code picture.css} beside this class. */
final class Stylesheet {

  private static final String TEXT = read();

  private Stylesheet() {}

  /** The text is ours and holds nothing to escape. */
  static Element element() {
    return Element.plain("style").with(rawHtml(TEXT));
  }

  private static String read() {
    try (InputStream in = Stylesheet.class.getResourceAsStream("picture.css")) {
      if (in == null) {
        throw new IllegalStateException("picture.css is not beside this class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
