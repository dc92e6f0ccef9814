package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.FoldedText;

/**
 * What a letter to a partnership says before its first heading: paragraphs about the inspection,
 * then those that sum it up.
 */
final class JtaiOpening {

  private JtaiOpening() {}

  static List<Finding> findings(List<Block> opening, Framework framework) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : opening) {
      FoldedText folded = block.text().folded();
      boolean about =
          JtaiPatterns.ABOUT.matcher(folded).lookingAt()
              || framework.remits().stream().anyMatch(folded::contains);
      boolean ended = Printed.endsIn(block.text(), ".:;");
      if (block.kind() != BlockKind.HEADING && (ended || block.kind() == BlockKind.ITEM)) {
        FindingKind kind = about ? FindingKind.CONTEXT : FindingKind.SUMMARY;
        findings.add(Narration.of(kind, block, Optional.empty()));
      }
    }
    return findings;
  }
}
