package org.inspectkit.parsers.readers.content;

import java.util.Optional;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;

/** Makes findings of running text and of the items of lists. */
public final class Narration {

  private Narration() {}

  public static Finding narrated(FindingKind kind, SpannedText text, Optional<String> section) {
    return finding(kind, text, section).statements(Statements.narrated(text)).build();
  }

  public static Finding listed(FindingKind kind, SpannedText text, Optional<String> section) {
    return finding(kind, text, section).statements(Statements.listed(text)).build();
  }

  /** What a block says, with the number that it has in the report. */
  public static Finding of(FindingKind kind, Block block, Optional<String> section) {
    return finding(kind, block.text(), section)
        .number(block.number())
        .statements(
            block.kind() == BlockKind.ITEM
                ? Statements.listed(block.text())
                : Statements.narrated(block.text()))
        .build();
  }

  private static Finding.Builder finding(
      FindingKind kind, SpannedText text, Optional<String> section) {
    Finding.Builder builder = Finding.builder();
    builder.kind(kind).text(text.toString()).section(section);
    return builder;
  }
}
