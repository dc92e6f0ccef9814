package org.inspectkit.parsers.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.inspectkit.source.SourceSpan;

/**
 * Text of which every character knows the offset at which it stands in the extracted text of the
 * document. It survives slicing, joining and mending: characters that were put in (a blank where
 * two lines were joined) have no offset and appear in no span.
 *
 * <p>Instances are immutable.
 */
public final class SpannedText implements CharSequence {

  private static final int INSERTED = -1;

  private final String text;
  private final int[] origins;
  private final LineIndex index;

  SpannedText(String text, int[] origins, LineIndex index) {
    this.text = text;
    this.origins = origins;
    this.index = index;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int i) {
    return text.charAt(i);
  }

  @Override
  public SpannedText subSequence(int from, int to) {
    return new SpannedText(text.substring(from, to), Arrays.copyOfRange(origins, from, to), index);
  }

  /**
   * The text from a place on.
   *
   * @param from the first character to keep
   * @return the rest
   */
  public SpannedText from(int from) {
    return subSequence(from, length());
  }

  /**
   * This text without blanks at its ends.
   *
   * @return the text from its first visible character to its last
   */
  public SpannedText strip() {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : subSequence(from, to);
  }

  /**
   * The text as it is compared.
   *
   * @return a text of the same length, each character folded at its place
   */
  public FoldedText folded() {
    return new FoldedText(text);
  }

  /**
   * This text followed by another, with characters between them that stand nowhere in the document.
   *
   * @param between what to put in, such as a blank
   * @param next the text to follow
   * @return the joined text
   */
  public SpannedText join(String between, SpannedText next) {
    int[] joined = Arrays.copyOf(origins, length() + between.length() + next.length());
    Arrays.fill(joined, length(), length() + between.length(), INSERTED);
    System.arraycopy(next.origins, 0, joined, length() + between.length(), next.length());
    return new SpannedText(text + between + next.text, joined, index);
  }

  /**
   * Several texts one after the other, in a time that grows with their length only.
   *
   * @param parts the texts, at least one
   * @param behind tells what to put in behind a part that is not the last
   * @return the joined text
   */
  public static SpannedText joined(List<SpannedText> parts, Function<SpannedText, String> behind) {
    SpannedText first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    SpannedTextBuilder joined = new SpannedTextBuilder(first.index);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.add(behind.apply(parts.get(i - 1)), INSERTED);
      }
      parts.get(i).appendTo(joined);
    }
    return joined.build();
  }

  /**
   * The lines of a text one after the other, with a blank between two, or none where a line ends in
   * the hyphen of a word that goes on in the next.
   *
   * @param lines the lines, at least one
   * @return the joined text
   */
  public static SpannedText joinedLines(List<SpannedText> lines) {
    SpannedTextBuilder joined = new SpannedTextBuilder(lines.get(0).index);
    for (SpannedText line : lines) {
      boolean whole = joined.endsInHyphen() && Hyphens.goesOn(line, 0);
      if (joined.length() > 0 && !whole) {
        joined.add(' ', INSERTED);
      }
      line.appendTo(joined);
    }
    return joined.build();
  }

  private void appendTo(SpannedTextBuilder builder) {
    for (int i = 0; i < length(); i++) {
      builder.add(charAt(i), origins[i]);
    }
  }

  /**
   * This text without a part of it.
   *
   * @param from the first character to leave out
   * @param to the character behind the last one to leave out
   * @return what is left
   */
  public SpannedText without(int from, int to) {
    return subSequence(0, from).join("", from(to));
  }

  /**
   * This text with one blank for each run of blanks and tabs.
   *
   * @return the text
   */
  SpannedText withSingleBlanks() {
    SpannedTextBuilder single = new SpannedTextBuilder(index);
    for (int i = 0; i < length(); i++) {
      boolean blank = Character.isWhitespace(charAt(i));
      boolean repeated = blank && i > 0 && Character.isWhitespace(charAt(i - 1));
      if (!repeated) {
        single.add(blank ? ' ' : charAt(i), origins[i]);
      }
    }
    return single.build();
  }

  /**
   * Where the first character stands.
   *
   * @return the offset in the extracted text; -1 if no character of this text stands in it
   */
  public int start() {
    return Arrays.stream(origins).filter(o -> o != INSERTED).findFirst().orElse(INSERTED);
  }

  /**
   * Where the text stands: one span for each run of characters that follow one another on one page.
   *
   * @return the spans in reading order
   */
  public List<SourceSpan> spans() {
    List<SourceSpan> spans = new ArrayList<>();
    int from = INSERTED;
    int last = INSERTED;
    for (int origin : origins) {
      if (origin == INSERTED) {
        continue;
      }
      if (from != INSERTED && origin != last + 1) {
        spans.add(index.span(from, last + 1));
        from = INSERTED;
      }
      if (from == INSERTED) {
        from = origin;
      }
      last = origin;
    }
    if (from != INSERTED) {
      spans.add(index.span(from, last + 1));
    }
    return List.copyOf(spans);
  }

  /**
   * Marks in a set the offset of every character that stands in the document.
   *
   * @param seen counts how often each offset of the extracted text was seen
   */
  public void count(int[] seen) {
    for (int origin : origins) {
      if (origin != INSERTED) {
        seen[origin]++;
      }
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
