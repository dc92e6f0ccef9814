package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * What a visit looked at, from the sentence that says so in the opening paragraphs, with the list
 * that the sentence may announce.
 *
 * @param text the topic, its list joined by semicolons
 * @param printed the words of the sentence and the items
 */
record VisitTopic(String text, List<SpannedText> printed) {

  private static final int LONGEST = 600;

  /** A letter says it in so many blocks from its first paragraph on, or nowhere. */
  private static final int OPENING = 16;

  static Optional<VisitTopic> find(AnnotatedDocument document) {
    List<Block> blocks = document.document().blocks();
    int from = Letter.firstParagraph(blocks).orElse(0);
    for (int i = from; i < Math.min(from + OPENING, blocks.size()); i++) {
      for (Passage sentence : document.passages().get(i).sentencesWith(Cue.LOOKED_AT)) {
        Optional<SpannedText> said = said(sentence);
        if (said.isPresent()) {
          return Optional.of(of(said.get(), blocks.subList(i + 1, blocks.size())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<SpannedText> said(Passage sentence) {
    return VisitPatterns.LOOKED_AT
        .find(sentence)
        .map(looked -> sentence.text().from(looked.end()))
        .filter(rest -> rest.length() <= LONGEST)
        .filter(rest -> !VisitPatterns.NO_TOPIC.matcher(rest).find())
        .map(rest -> from(rest, VisitPatterns.ARRANGEMENTS))
        .map(rest -> upTo(rest, VisitPatterns.BY_FRAMEWORK))
        .map(rest -> upTo(rest, VisitPatterns.LAST_MARKS))
        .filter(rest -> rest.length() > 0);
  }

  private static VisitTopic of(SpannedText said, List<Block> after) {
    if (!Printed.endsIn(said, ":")) {
      return new VisitTopic(closed(said.toString()), List.of(said));
    }
    List<SpannedText> items =
        after.stream()
            .takeWhile(block -> block.kind() == BlockKind.ITEM)
            .map(block -> upTo(block.text(), VisitPatterns.LAST_MARKS))
            .toList();
    String list = items.stream().map(SpannedText::toString).collect(Collectors.joining("; "));
    boolean announces = !items.isEmpty() && VisitPatterns.ANNOUNCES.matcher(said).matches();
    String text = announces ? list : (said + " " + list).strip();
    return new VisitTopic(text, Stream.concat(Stream.of(said), items.stream()).toList());
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
