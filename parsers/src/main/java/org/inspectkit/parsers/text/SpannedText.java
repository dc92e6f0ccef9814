package org.inspectkit.parsers.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.inspectkit.source.SourceSpan;

/**
 * Text of which every character knows the offset at which it is in the extracted text of the
 * document. It survives slicing, joining and mending: characters that were put in (a blank where
 * two lines were joined) have no offset and appear in no span.
 *
 * <p>A slice is a view and copies nothing, and so is the text of lines that follow one another.
 *
 * <p>Instances are immutable.
 */
public final class SpannedText implements CharSequence {

  private final TextStore store;
  private final int from;
  private final int to;

  SpannedText(TextStore store, int from, int to) {
    this.store = store;
    this.from = from;
    this.to = to;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int i) {
    return store.charAt(from + Objects.checkIndex(i, to - from));
  }

  @Override
  public SpannedText subSequence(int first, int end) {
    Objects.checkFromToIndex(first, end, length());
    return new SpannedText(store, from + first, from + end);
  }

  /**
   * The text from a place on.
   *
   * @param first the first character to keep
   * @return the rest
   */
  public SpannedText from(int first) {
    return subSequence(first, length());
  }

  /**
   * This text without blanks at its ends.
   *
   * @return the text from its first visible character to its last
   */
  public SpannedText strip() {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(store.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(store.charAt(end - 1))) {
      end--;
    }
    return first == from && end == to ? this : new SpannedText(store, first, end);
  }

  /**
   * The text as it is compared.
   *
   * @return a text of the same length, each character folded at its place
   */
  public FoldedText folded() {
    return new FoldedText(store, from, to);
  }

  /**
   * This text followed by another, with characters between them that are nowhere in the document.
   *
   * @param between what to put in, such as a blank
   * @param next the text to follow
   * @return the joined text
   */
  public SpannedText join(String between, SpannedText next) {
    if (isFollowedBy(between, next)) {
      return new SpannedText(store, from, next.to);
    }
    SpannedTextBuilder joined =
        new SpannedTextBuilder(store.index(), length() + between.length() + next.length());
    appendTo(joined);
    joined.insert(between);
    next.appendTo(joined);
    return joined.build();
  }

  /** Whether another text, after what is to be put in, already is after this one. */
  private boolean isFollowedBy(String between, SpannedText next) {
    if (store != next.store || to + between.length() != next.from) {
      return false;
    }
    return between.isEmpty() || (between.equals(" ") && store.isBlankPutIn(to));
  }

  /**
   * Several texts one after the other, in a time that grows with their length only.
   *
   * @param parts the texts, at least one
   * @param after says what to put in after a part that is not the last
   * @return the joined text
   */
  public static SpannedText joined(List<SpannedText> parts, Function<SpannedText, String> after) {
    SpannedText whole = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      String between = after.apply(parts.get(i - 1));
      if (!whole.isFollowedBy(between, parts.get(i))) {
        return copied(parts, after);
      }
      whole = new SpannedText(whole.store, whole.from, parts.get(i).to);
    }
    return whole;
  }

  private static SpannedText copied(List<SpannedText> parts, Function<SpannedText, String> after) {
    SpannedTextBuilder joined = builder(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.insert(after.apply(parts.get(i - 1)));
      }
      parts.get(i).appendTo(joined);
    }
    return joined.build();
  }

  private static SpannedTextBuilder builder(List<SpannedText> parts) {
    int length = parts.size();
    for (SpannedText part : parts) {
      length += part.length();
    }
    return new SpannedTextBuilder(parts.get(0).store.index(), length);
  }

  /**
   * The lines of a text one after the other, with a blank between two, or none where a line ends in
   * the hyphen of a word that goes on in the next.
   *
   * @param lines the lines, at least one
   * @return the joined text
   */
  public static SpannedText joinedLines(List<SpannedText> lines) {
    SpannedText whole = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      SpannedText line = lines.get(i);
      boolean follows = whole.length() > 0 && whole.isFollowedBy(" ", line);
      if (!follows || (whole.endsInHyphen() && Hyphens.goesOn(line, 0))) {
        return copiedLines(lines);
      }
      whole = new SpannedText(whole.store, whole.from, line.to);
    }
    return whole;
  }

  private boolean endsInHyphen() {
    int last = length() - 1;
    return last > 0 && Hyphens.endsIn(charAt(last - 1), charAt(last));
  }

  private static SpannedText copiedLines(List<SpannedText> lines) {
    SpannedTextBuilder joined = builder(lines);
    for (SpannedText line : lines) {
      boolean whole = joined.endsInHyphen(0) && Hyphens.goesOn(line, 0);
      if (joined.length() > 0 && !whole) {
        joined.insert(" ");
      }
      line.appendTo(joined);
    }
    return joined.build();
  }

  private void appendTo(SpannedTextBuilder builder) {
    store.appendTo(builder, from, to);
  }

  /**
   * This text without a part of it.
   *
   * @param first the first character to leave out
   * @param end the character after the last one to leave out
   * @return what is left
   */
  public SpannedText without(int first, int end) {
    if (first == 0) {
      return from(end);
    }
    return end == length() ? subSequence(0, first) : subSequence(0, first).join("", from(end));
  }

  /**
   * Where the first character is.
   *
   * @return the offset in the extracted text; -1 if no character of this text is in it
   */
  public int start() {
    return store.start(from, to);
  }

  /**
   * Where the text is: one span for each run of characters that follow one another on one page.
   *
   * @return the spans in reading order
   */
  public List<SourceSpan> spans() {
    return store.spans(from, to);
  }

  @Override
  public String toString() {
    return store.text(from, to);
  }
}
