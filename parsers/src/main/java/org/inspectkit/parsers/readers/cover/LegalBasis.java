package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/** Reads under which act an inspection was carried out. */
public final class LegalBasis {

  private static final Pattern ACT =
      Pattern.compile(
          "(?:under|in accordance with|pursuant to|for the purposes? of) (?:the )?"
              + "(?<act>(?:[Ss]ections? \\d{1,3}[A-Z]?(?:\\(\\w\\)){0,3} of (?:the )?)?"
              + "\\p{Lu}[\\p{L},()' \u2019-]{3,90}? Act,? \\d{4})");

  private LegalBasis() {}

  /** The words that name the act, in a sentence that says how this inspection was carried out. */
  public static Optional<SpannedText> find(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Sentence.of(block.text()).stream())
        .flatMap(sentence -> inSentence(sentence).stream())
        .findFirst();
  }

  /** The same in what is no block of the report, such as its footnotes. */
  public static Optional<SpannedText> inFootnotes(List<TextLine> furniture) {
    return furniture.stream().flatMap(line -> inSentence(line.text()).stream()).findFirst();
  }

  private static Optional<SpannedText> inSentence(SpannedText sentence) {
    String text = sentence.toString();
    boolean own =
        (text.contains("nspection")
                || text.contains("isit")
                || text.contains("ssessment")
                || text.contains("rating"))
            && (text.contains("carried out")
                || text.contains("conducted")
                || text.contains("undertaken")
                || text.contains("for the purpose"));
    Matcher matcher = ACT.matcher(text);
    return own && matcher.find()
        ? Optional.of(sentence.subSequence(matcher.start("act"), matcher.end("act")))
        : Optional.empty();
  }
}
