package org.inspectkit.examples;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;

/** Which of the fonts that a style sheet names is there, in Java's words. */
final class PictureFont {

  private PictureFont() {}

  /** The first that is installed; Java's own, without serifs, if none is. */
  static String of(String families) {
    List<String> installed =
        List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    return Arrays.stream(families.split(",", -1))
        .map(family -> family.strip().replace("\"", ""))
        .filter(installed::contains)
        .findFirst()
        .orElse(Font.SANS_SERIF);
  }
}
