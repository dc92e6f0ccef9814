package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Takes the cases told in boxes out of a letter, wherever the boxes stand: one case a box, with all
 * its paragraphs. A document that does not tell of boxes is left as it is.
 */
final class JtaiStudies {

  static final Pattern HEADING = Pattern.compile("(?:case|practice) study\\b.{0,100}");

  /** A case whose heading stands in the same paragraph. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?<title>(?:case|practice) study(?::? ?(?:(?:highly )?effective practice|good practice|"
              + "areas?(?:\\(s\\))? for (?:improvement|development)))?)[.:]? (?<text>\\p{Lu}.{80,})");

  private final List<Block> rest = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private JtaiStudies() {}

  static JtaiStudies of(List<Block> blocks) {
    JtaiStudies studies = new JtaiStudies();
    int from = 0;
    while (from < blocks.size()) {
      int to = from + 1;
      while (to < blocks.size() && box(blocks.get(to)) == box(blocks.get(from))) {
        to++;
      }
      List<Block> together = blocks.subList(from, to);
      if (box(blocks.get(from)) > 0) {
        studies.box(together);
      } else {
        together.forEach(studies::paragraph);
      }
      from = to;
    }
    return studies;
  }

  private static int box(Block block) {
    return block.lines().get(0).box();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The letter without them. */
  List<Block> rest() {
    return List.copyOf(rest);
  }

  private void box(List<Block> box) {
    Block first = box.get(0);
    Matcher whole = WHOLE.matcher(first.text());
    if (whole.matches()) {
      SpannedText text = joined(first.text().from(whole.start("text")), box.subList(1, box.size()));
      add(whole.group("title"), text);
    } else if (isHeading(first) && box.size() > 1) {
      add(title(first), joined(box.get(1).text(), box.subList(2, box.size())));
    } else if (!rest.isEmpty() && isHeading(rest.get(rest.size() - 1))) {
      Block heading = rest.remove(rest.size() - 1);
      add(title(heading), joined(first.text(), box.subList(1, box.size())));
    } else {
      rest.addAll(box);
    }
  }

  private void paragraph(Block block) {
    Matcher whole = WHOLE.matcher(block.text());
    if (whole.matches()) {
      add(whole.group("title"), block.text().from(whole.start("text")));
    } else {
      rest.add(block);
    }
  }

  private static boolean isHeading(Block block) {
    return HEADING.matcher(Headings.key(block)).matches();
  }

  private static String title(Block heading) {
    return heading.text().toString().replaceFirst("[:.]$", "");
  }

  private static SpannedText joined(SpannedText first, List<Block> others) {
    SpannedText all = first;
    for (Block block : others) {
      all = all.join(block.kind() == BlockKind.ITEM ? " \u2022 " : " ", block.text());
    }
    return all;
  }

  private void add(String title, SpannedText text) {
    findings.add(Narration.told(FindingKind.CASE_STUDY, text, Optional.of(title)));
  }
}
