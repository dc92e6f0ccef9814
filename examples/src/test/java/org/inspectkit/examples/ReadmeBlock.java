package org.inspectkit.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of README.
 *
 * @param language what follows the opening fence
 * @param text the lines between the fences
 */
record ReadmeBlock(String language, String text) {

  private static final String FENCE = "```";

  static List<ReadmeBlock> of(String markdown) {
    List<ReadmeBlock> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String language = "";
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (!line.startsWith(FENCE)) {
        open.append(inside ? line + "\n" : "");
      } else if (inside) {
        blocks.add(new ReadmeBlock(language, open.toString()));
        inside = false;
      } else {
        language = line.substring(FENCE.length()).strip();
        open.setLength(0);
        inside = true;
      }
    }
    return List.copyOf(blocks);
  }

  /** The stretches of an output that is shown in part; an ellipsis represents what is left out. */
  List<String> stretches() {
    return List.of(text.split("(?m)^…\n"));
  }
}
