package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/** Finds the sentence that says when the next inspection will be. */
public final class NextInspection {

  private static final Pattern WHEN =
      Pattern.compile(
          "the next [a-z ]{0,40}(?:re-?)?inspection will (?:be|take place)"
              + " (?:with)?in .{0,60}(?:years?|months?)\\b.{0,80}");

  private NextInspection() {}

  public static Optional<SpannedText> in(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Sentence.of(block.text()).stream())
        .map(SpannedText::strip)
        .filter(text -> WHEN.matcher(text.toString().toLowerCase(Locale.UK)).matches())
        .findFirst();
  }
}
