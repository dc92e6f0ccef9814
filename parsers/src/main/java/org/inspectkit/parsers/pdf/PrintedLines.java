package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;

/**
 * The printed lines of a part of the structure tree. Some files tag whole pages as one part; the
 * bullets and numbers with which lines begin show it.
 */
final class PrintedLines {

  /** With one of these a line ends after which a paragraph with a number may begin. */
  private static final String ENDS = ".!?:;)\"'\u2019\u201D";

  private PrintedLines() {}

  static List<List<Stretch>> of(List<Stretch> text, String extracted) {
    List<List<Stretch>> lines = new ArrayList<>();
    List<Stretch> line = new ArrayList<>();
    for (Stretch stretch : text) {
      int from = stretch.from();
      int end = stretch.to();
      for (int i = from; i < end; i++) {
        if (extracted.charAt(i) == '\n') {
          line.add(new Stretch(from, i + 1));
          lines.add(line);
          line = new ArrayList<>();
          from = i + 1;
        }
      }
      if (from < end) {
        line.add(new Stretch(from, end));
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /**
   * Whether a line after the first begins with a bullet or with a paragraph's number; the number in
   * "once they reach 16." is none.
   */
  static boolean holdSeveralParts(List<List<Stretch>> lines, String extracted) {
    for (int i = 1; i < lines.size(); i++) {
      String line = text(lines.get(i), extracted).strip();
      String above = text(lines.get(i - 1), extracted).stripTrailing();
      boolean ended = above.isEmpty() || ENDS.indexOf(above.charAt(above.length() - 1)) >= 0;
      if (opensWithBullet(line) || (ended && PdfPatterns.NUMBER.matcher(line).lookingAt())) {
        return true;
      }
    }
    return false;
  }

  /**
   * An item whose label is tagged a word too late opens with its bullet in the order of content.
   */
  static List<Stretch> fromBullet(List<Stretch> item, String extracted) {
    List<Stretch> printed = item.stream().sorted(Comparator.comparingInt(Stretch::from)).toList();
    return !opensPart(item, extracted) && opensPart(printed, extracted) ? printed : item;
  }

  private static boolean opensPart(List<Stretch> line, String extracted) {
    String text = text(line, extracted).strip();
    return opensWithBullet(text) || PdfPatterns.NUMBER.matcher(text).lookingAt();
  }

  private static boolean opensWithBullet(String line) {
    return !line.isEmpty() && Glyphs.isBullet(line.charAt(0));
  }

  static String text(List<Stretch> line, String extracted) {
    StringBuilder text = new StringBuilder();
    for (Stretch stretch : line) {
      text.append(extracted, stretch.from(), stretch.to());
    }
    return text.toString();
  }
}
