package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;
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

  static JtaiTopic of(List<Passage> opening) {
    Optional<SpannedText> response =
        first(JtaiPatterns.RESPONSE, opening).map(JtaiTopic::withoutArea);
    boolean general = response.isEmpty() || response.get().folded().is(GENERAL);
    return new JtaiTopic(
        general ? first(JtaiPatterns.DEEP_DIVE, opening).or(() -> response) : response);
  }

  private static Optional<SpannedText> first(CuedPattern pattern, List<Passage> opening) {
    return opening.stream()
        .flatMap(passage -> pattern.find(passage, "topic").stream())
        .map(SpannedText::strip)
        .filter(topic -> topic.length() <= LONGEST)
        .findFirst();
  }

  private static SpannedText withoutArea(SpannedText topic) {
    Matcher area = JtaiPatterns.AREA_AFTER_TOPIC.matcher(topic);
    return area.find() ? topic.subSequence(0, area.start()).strip() : topic;
  }
}
