package org.inspectkit.parsers.readers.passage;

import java.util.List;
import java.util.Optional;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/** Finds a phrase of the catalogue in printed text, whatever its capitals and quotes. */
public final class Phrase {

  private Phrase() {}

  /** What stands behind the first of several phrases that a text contains. */
  public static Optional<SpannedText> behind(SpannedText text, List<String> phrases) {
    String plain = plain(text);
    for (String phrase : phrases) {
      int at = plain.indexOf(phrase);
      if (at >= 0) {
        return Optional.of(text.from(at + phrase.length()).strip());
      }
    }
    return Optional.empty();
  }

  /** What stands before the first of several phrases that a text contains. */
  public static Optional<SpannedText> before(SpannedText text, List<String> phrases) {
    String plain = plain(text);
    return phrases.stream()
        .filter(plain::contains)
        .findFirst()
        .map(phrase -> text.subSequence(0, plain.indexOf(phrase)).strip());
  }

  /** The first of several blocks that contains one of several phrases. */
  public static Optional<Block> firstWith(List<Block> blocks, List<String> phrases) {
    return blocks.stream()
        .filter(b -> phrases.stream().anyMatch(PrintedText.fold(b.text().toString())::contains))
        .findFirst();
  }

  /** The text in lower case and with plain quotes, character by character. */
  private static String plain(SpannedText text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean quote = c == '\u2018' || c == '\u2019' || c == '\u02BC';
      plain.append(quote ? '\'' : Character.toLowerCase(c));
    }
    return plain.toString();
  }
}
