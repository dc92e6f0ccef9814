package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/** Finds the names by which a letter to a partnership calls its area. */
final class JtaiArea {

  private static final int LONGEST_TITLE = 260;
  private static final String TITLE = "joint targeted area inspection";

  /** The area at the end of a title or sentence: "... the response to neglect in Luton". */
  private static final Pattern AT_END =
      Pattern.compile(" (?:in|of) (?:the )?(?<name>\\p{Lu}[^.:;]{2,80})$");

  private static final Pattern AGENCIES =
      Pattern.compile(
          "(?i)individual agencies (?:in|across) (?:the )?(?<name>\\p{L}[^.:;]{2,80})\\.?");
  private static final Pattern PRINCIPAL =
      Pattern.compile(
          "(?i)determined that (?:the )?(?<name>\\p{L}[^.:;]{2,80}) is the principal authority");

  private JtaiArea() {}

  /** The names, the surest first. */
  static List<SpannedText> names(List<Block> blocks, List<Block> opening) {
    List<SpannedText> names = new ArrayList<>();
    for (Block block : opening) {
      boolean title = block.text().length() <= LONGEST_TITLE && block.folded().startsWith(TITLE);
      if (title) {
        atEnd(block.text()).ifPresent(names::add);
      }
    }
    for (Block block : opening) {
      named(AGENCIES, block.text()).ifPresent(names::add);
    }
    for (Block block : blocks) {
      named(PRINCIPAL, block.text()).ifPresent(names::add);
    }
    return names;
  }

  /** The name behind the last "in" or "of" that is followed by a capital. */
  static Optional<SpannedText> atEnd(SpannedText text) {
    boolean stopped = text.length() > 0 && text.charAt(text.length() - 1) == '.';
    SpannedText whole = stopped ? text.subSequence(0, text.length() - 1) : text;
    Matcher matcher = AT_END.matcher(whole);
    int from = Math.max(whole.toString().lastIndexOf(" in "), whole.toString().lastIndexOf(" of "));
    while (from >= 0) {
      if (matcher.find(from) && matcher.start() == from) {
        return Optional.of(whole.subSequence(matcher.start("name"), matcher.end("name")));
      }
      String before = whole.toString().substring(0, from);
      from = Math.max(before.lastIndexOf(" in "), before.lastIndexOf(" of "));
    }
    return Optional.empty();
  }

  private static Optional<SpannedText> named(Pattern pattern, SpannedText text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(text.subSequence(matcher.start("name"), matcher.end("name")).strip())
        : Optional.empty();
  }
}
