package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/**
 * What a joint inspection was about: what the agencies responded to, and where the title says no
 * more than that children were abused or neglected, what the "deep dive" was about.
 *
 * @param text the topic as printed
 */
record JtaiTopic(Optional<SpannedText> text) {

  private static final int LONGEST = 300;
  private static final String GENERAL = "abuse and neglect";
  private static final Pattern RESPONSE =
      Pattern.compile("(?i)multi-agency response to (?:the )?(?<topic>\\p{L}[^.]{3,250})");
  private static final Pattern DEEP_DIVE =
      Pattern.compile(
          "(?i)deep dive['\u2018\u2019\"\u201D]? (?:focus )?on (?:the )?(?:response to )?(?<topic>\\p{L}[^.]{3,250})");

  /** The area behind the topic. */
  private static final Pattern AREA = Pattern.compile(" in (?:the )?\\p{Lu}[^.]{0,200}$");

  static JtaiTopic of(List<Block> opening) {
    Optional<SpannedText> response = first(RESPONSE, opening).map(JtaiTopic::withoutArea);
    boolean general =
        response.isEmpty() || response.get().toString().toLowerCase(Locale.UK).equals(GENERAL);
    return new JtaiTopic(general ? first(DEEP_DIVE, opening).or(() -> response) : response);
  }

  private static Optional<SpannedText> first(Pattern pattern, List<Block> opening) {
    return opening.stream().flatMap(block -> named(pattern, block.text())).findFirst();
  }

  private static Stream<SpannedText> named(Pattern pattern, SpannedText text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Stream.empty();
    }
    SpannedText topic = text.subSequence(matcher.start("topic"), matcher.end("topic")).strip();
    return topic.length() <= LONGEST ? Stream.of(topic) : Stream.empty();
  }

  private static SpannedText withoutArea(SpannedText topic) {
    Matcher area = AREA.matcher(topic);
    return area.find() ? topic.subSequence(0, area.start()).strip() : topic;
  }
}
