package org.inspectkit.examples;

/**
 * Makes text of documents safe to show: a terminal obeys control characters and those that turn the
 * direction of writing.
 */
final class Plain {

  private Plain() {}

  /** The text on one line. */
  static String line(String text) {
    return text.codePoints()
        .map(c -> isControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text with its lines. */
  static String lines(String text) {
    StringBuilder plain = new StringBuilder();
    text.lines().forEach(line -> plain.append(line(line)).append('\n'));
    return plain.toString();
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
