package org.inspectkit.parsers.readers.passage;

import java.util.List;
import java.util.regex.Pattern;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.TextCell;

/** Compares headings whatever mark or footnote number stands at their end. */
public final class Headings {

  private static final int LONGEST = 170;
  private static final Pattern NUMBER = Pattern.compile("^\\d(?:\\.\\d)?\\.? ");
  private static final Pattern END = Pattern.compile("[?:.]{0,2}\\d{0,2}[?:.]{0,2}$");

  private static final Pattern NOTE = Pattern.compile("(?<=[\\p{L}?:.])\\d{1,2}$");

  private Headings() {}

  public static String key(CharSequence printed) {
    return END.matcher(PrintedText.fold(printed.toString())).replaceFirst("").strip();
  }

  /** A heading as printed, without the number of a footnote behind its last word. */
  public static String withoutNote(CharSequence printed) {
    return NOTE.matcher(printed).replaceFirst("");
  }

  /** The key of a label without the number of its row ("2.1 Adoption performance"). */
  public static String unnumberedKey(CharSequence printed) {
    return NUMBER.matcher(key(printed)).replaceFirst("");
  }

  /** The key of a block that may be a heading; empty for any other. */
  public static String key(Block block) {
    if (block.kind() == BlockKind.ROW) {
      return rowKey(block.cells());
    }
    boolean mayBe = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH;
    return mayBe && block.text().length() <= LONGEST ? key(block.text()) : "";
  }

  /** A heading with its grade in a second column is a heading; any other row is a table's. */
  private static String rowKey(List<TextCell> cells) {
    boolean graded = cells.size() == 2 && key(cells.get(1).text()).startsWith("grade");
    return graded ? key(cells.get(0).text()) : "";
  }
}
