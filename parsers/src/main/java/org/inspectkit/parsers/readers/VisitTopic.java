package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/** Reads what a visit looked at, from the sentence that says so in the opening paragraphs. */
final class VisitTopic {

  private static final Pattern LOOKED_AT =
      Pattern.compile(
          "(?i)^(?:inspectors|(?:this|the) (?:focused |monitoring )?visit|they)"
              + " (?:looked at|focused on|reviewed|considered|evaluated) "
              + "(?:the )?(?:local authority['\u2019]s |council['\u2019]s )?");
  private static final Pattern ARRANGEMENTS =
      Pattern.compile(
          "(?i)^(?:arrangements|quality of [\\w, -]{3,60}?|effectiveness of [\\w, -]{3,60}?|"
              + "progress made (?:in relation to|in the areas? of|in)) for |"
              + "^progress made (?:in relation to |in the areas? of |in )");
  private static final int LONGEST = 400;

  private VisitTopic() {}

  static Optional<SpannedText> find(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Sentence.of(block.text()).stream())
        .flatMap(sentence -> topic(sentence).stream())
        .findFirst();
  }

  private static Optional<SpannedText> topic(SpannedText sentence) {
    Matcher looked = LOOKED_AT.matcher(sentence);
    if (sentence.length() > LONGEST || !looked.find()) {
      return Optional.empty();
    }
    SpannedText rest = sentence.from(looked.end());
    if (rest.toString().startsWith("a range of evidence")
        || rest.toString().startsWith("range of")) {
      return Optional.empty();
    }
    Matcher arrangements = ARRANGEMENTS.matcher(rest);
    SpannedText topic = arrangements.find() ? rest.from(arrangements.end()) : rest;
    boolean stop = topic.toString().endsWith(".");
    return Optional.of(topic.subSequence(0, stop ? topic.length() - 1 : topic.length()));
  }
}
