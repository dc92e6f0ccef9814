package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * What a visit or a joint inspection looked at, from the title or sentence of the opening that says
 * so, with the first sentence of each item of the list that it may announce.
 *
 * @param text the topic, its list joined by semicolons
 * @param printed the words of the sentence and the items
 */
record StatedTopic(String text, List<SpannedText> printed) {

  private static final int LONGEST = 600;

  /**
   * The topic.
   *
   * @param letter the letter from its opening on
   * @param opening in how many blocks it is stated if it is stated at all
   * @param cues after what it is printed, the surest first; a later one counts where an earlier one
   *     has a general topic
   */
  static Optional<StatedTopic> in(AnnotatedDocument letter, int opening, List<CuedPattern> cues) {
    Optional<StatedTopic> general = Optional.empty();
    for (CuedPattern cue : cues) {
      Optional<StatedTopic> topic = after(cue, letter, opening);
      if (topic.isPresent() && !topic.get().isGeneral()) {
        return topic;
      }
      general = general.or(() -> topic);
    }
    return general;
  }

  private boolean isGeneral() {
    return printed.size() == 1 && LetterPatterns.GENERAL.matcher(printed.get(0).folded()).matches();
  }

  private static Optional<StatedTopic> after(
      CuedPattern cue, AnnotatedDocument letter, int opening) {
    List<Block> blocks = letter.document().blocks();
    return IntStream.range(0, Math.min(opening, blocks.size()))
        .boxed()
        .flatMap(
            i -> said(cue, letter.passages().get(i)).stream().map(said -> of(said, letter, i + 1)))
        .filter(topic -> !LetterPatterns.ANNOUNCES.matcher(topic.text()).matches())
        .findFirst();
  }

  private static Optional<SpannedText> said(CuedPattern cue, Passage passage) {
    return cue.sentencesOf(passage).stream()
        .flatMap(sentence -> cue.find(sentence, "topic").stream())
        .filter(rest -> rest.length() <= LONGEST)
        .filter(rest -> !LetterPatterns.NO_TOPIC.matcher(rest).find())
        .map(rest -> from(rest, LetterPatterns.ARRANGEMENTS))
        .map(rest -> upTo(rest, LetterPatterns.AFTER_TOPIC))
        .map(rest -> upTo(rest, LetterPatterns.LAST_MARKS))
        .filter(rest -> rest.length() > 0)
        .findFirst();
  }

  private static StatedTopic of(SpannedText said, AnnotatedDocument letter, int after) {
    if (!Printed.endsIn(said, ":")) {
      return new StatedTopic(closed(said.toString()), List.of(said));
    }
    List<SpannedText> items =
        IntStream.range(after, letter.passages().size())
            .takeWhile(i -> letter.document().blocks().get(i).kind() == BlockKind.ITEM)
            .mapToObj(i -> letter.passages().get(i).sentences().get(0).text())
            .map(item -> upTo(item, LetterPatterns.LAST_MARKS))
            .toList();
    String list = items.stream().map(SpannedText::toString).collect(Collectors.joining("; "));
    boolean announces = !items.isEmpty() && LetterPatterns.ANNOUNCES.matcher(said).matches();
    String text = announces ? list : (said + " " + list).strip();
    return new StatedTopic(text, Stream.concat(Stream.of(said), items.stream()).toList());
  }

  /** With the quotation mark that was left off together with the full stop before it. */
  private static String closed(String topic) {
    int opens = topic.lastIndexOf('\u2018');
    return opens >= 0 && topic.indexOf('\u2019', opens) < 0 ? topic + '\u2019' : topic;
  }

  private static SpannedText from(SpannedText text, Pattern opening) {
    Matcher found = opening.matcher(text);
    return found.find() ? text.from(found.end()) : text;
  }

  private static SpannedText upTo(SpannedText text, Pattern end) {
    Matcher found = end.matcher(text);
    return found.find() ? text.subSequence(0, found.start()).strip() : text;
  }
}
