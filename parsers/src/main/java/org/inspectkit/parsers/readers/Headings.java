package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;

/** Compares headings whatever mark or footnote number stands at their end. */
final class Headings {

  private static final int LONGEST = 170;
  private static final Pattern END = Pattern.compile("[?:.]{0,2}\\d{0,2}[?:.]{0,2}$");

  private Headings() {}

  static String key(CharSequence printed) {
    return END.matcher(PrintedText.fold(printed.toString())).replaceFirst("").strip();
  }

  /** The key of a block that may be a heading; empty for any other. */
  static String key(Block block) {
    boolean mayBe = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH;
    return mayBe && block.text().length() <= LONGEST ? key(block.text()) : "";
  }
}
