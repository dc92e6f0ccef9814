package org.inspectkit.parsers.readers.passage;

import java.util.List;
import org.inspectkit.internal.Folding;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.TextCell;

/** Compares headings whatever mark or footnote number is at their end. */
public final class Headings {

  private static final int LONGEST = 170;
  private static final int MOST_DIGITS = 2;
  private static final int MOST_MARKS = 2;

  private Headings() {}

  /** The words of a heading as they are compared, without a mark and a number at its end. */
  public static String key(CharSequence printed) {
    StringBuilder key = folded(printed);
    int marks = marksBefore(key, key.length(), 2 * MOST_MARKS);
    int end = key.length() - marks;
    if (marks <= MOST_MARKS) {
      int digits = Math.min(Printed.digitsBefore(key, end), MOST_DIGITS);
      end -= digits;
      boolean apart = digits > 0 && end > 0 && key.charAt(end - 1) == ' ';
      end -= apart ? 1 : 0;
      end -= digits > 0 ? marksBefore(key, end, MOST_MARKS) : 0;
    }
    return key.substring(0, end).strip();
  }

  private static int marksBefore(CharSequence text, int end, int most) {
    int marks = 0;
    while (marks < most && marks < end && "?:.".indexOf(text.charAt(end - marks - 1)) >= 0) {
      marks++;
    }
    return marks;
  }

  /** Folded, with single blanks, none around a slash, and without a full stop at the end. */
  static StringBuilder folded(CharSequence printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      append(folded, Folding.fold(printed.charAt(i)));
    }
    trimEnd(folded);
    if (Printed.endsIn(folded, ".")) {
      folded.setLength(folded.length() - 1);
      trimEnd(folded);
    }
    return folded;
  }

  private static void append(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    if (c == ' ') {
      if (last >= 0 && folded.charAt(last) != ' ' && folded.charAt(last) != '/') {
        folded.append(c);
      }
      return;
    }
    if (c == '/' && last >= 0 && folded.charAt(last) == ' ') {
      folded.setLength(last);
    }
    folded.append(c);
  }

  private static void trimEnd(StringBuilder folded) {
    while (Printed.endsIn(folded, " ")) {
      folded.setLength(folded.length() - 1);
    }
  }

  /** A heading as printed, without the number of a footnote and the mark at its end. */
  public static String title(CharSequence printed) {
    int digits = Printed.digitsBefore(printed, printed.length());
    int end = printed.length() - digits;
    boolean note = digits <= MOST_DIGITS && end > 0 && endsWord(printed, end);
    end = note ? end : printed.length();
    end -= end > 0 && ":?".indexOf(printed.charAt(end - 1)) >= 0 ? 1 : 0;
    return printed.subSequence(0, end).toString().strip();
  }

  private static boolean endsWord(CharSequence printed, int end) {
    char last = printed.charAt(end - 1);
    return Character.isLetter(last) || "?:.".indexOf(last) >= 0;
  }

  /** The key of a label without the number of its row ("2.1 Adoption performance"). */
  public static String unnumberedKey(CharSequence printed) {
    String key = key(printed);
    int at = digitAt(key, 0) ? 1 : 0;
    if (at > 0) {
      at += at < key.length() && key.charAt(at) == '.' && digitAt(key, at + 1) ? 2 : 0;
      at += at < key.length() && key.charAt(at) == '.' ? 1 : 0;
    }
    return at > 0 && at < key.length() && key.charAt(at) == ' ' ? key.substring(at + 1) : key;
  }

  private static boolean digitAt(String text, int i) {
    return i < text.length() && Printed.isDigit(text.charAt(i));
  }

  /** The key of a block that may be a heading; empty for any other. */
  public static String key(Block block) {
    if (block.kind() == BlockKind.ROW) {
      return rowKey(block.cells());
    }
    boolean mayBe = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH;
    // A sentence that leads in a list may be its heading.
    int longest = Printed.endsIn(block.text(), ":") ? 2 * LONGEST : LONGEST;
    return mayBe && block.text().length() <= longest ? key(block.text()) : "";
  }

  /** A heading with its grade in a second column is a heading; any other row is a table's. */
  private static String rowKey(List<TextCell> cells) {
    boolean graded = cells.size() == 2 && key(cells.get(1).text()).startsWith("grade");
    return graded ? key(cells.get(0).text()) : "";
  }
}
