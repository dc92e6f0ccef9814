package org.inspectkit.parsers.text.lines;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.SourceSpan;

/** A part of a store: what every {@link SpannedText} is. */
public final class StoredText implements SpannedText {

  private final TextStore store;
  private final int from;
  private final int to;

  StoredText(TextStore store, int from, int to) {
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
  public StoredText subSequence(int first, int end) {
    Objects.checkFromToIndex(first, end, length());
    return new StoredText(store, from + first, from + end);
  }

  @Override
  public StoredText from(int first) {
    return subSequence(first, length());
  }

  @Override
  public StoredText strip() {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(store.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(store.charAt(end - 1))) {
      end--;
    }
    return first == from && end == to ? this : new StoredText(store, first, end);
  }

  @Override
  public FoldedText folded() {
    return new FoldedPart(store, from, to);
  }

  @Override
  public SpannedText join(String between, SpannedText next) {
    return joined(List.of(this, next), text -> between);
  }

  /** Whether another text, after what is to be put in, already is after this one. */
  private boolean isFollowedBy(String between, StoredText next) {
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
    StoredText whole = (StoredText) parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      StoredText part = (StoredText) parts.get(i);
      if (!whole.isFollowedBy(after.apply(parts.get(i - 1)), part)) {
        return copied(parts, after);
      }
      whole = new StoredText(whole.store, whole.from, part.to);
    }
    return whole;
  }

  private static StoredText copied(List<SpannedText> parts, Function<SpannedText, String> after) {
    TextStore joined = storeFor(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.insert(after.apply(parts.get(i - 1)));
      }
      ((StoredText) parts.get(i)).copyTo(joined);
    }
    return joined.whole();
  }

  private static TextStore storeFor(List<SpannedText> parts) {
    int length = parts.size();
    for (SpannedText part : parts) {
      length += part.length();
    }
    return new TextStore(((StoredText) parts.get(0)).store.index(), length);
  }

  /**
   * The lines of a text one after the other, with a blank between two, or none where a line ends in
   * the hyphen of a word that goes on in the next.
   *
   * @param lines the lines, at least one
   * @return the joined text
   */
  public static SpannedText joinedLines(List<SpannedText> lines) {
    StoredText whole = (StoredText) lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      StoredText line = (StoredText) lines.get(i);
      boolean follows = whole.length() > 0 && whole.isFollowedBy(" ", line);
      if (!follows || (whole.endsInHyphen() && Hyphens.goesOn(line, 0))) {
        return copiedLines(lines);
      }
      whole = new StoredText(whole.store, whole.from, line.to);
    }
    return whole;
  }

  private boolean endsInHyphen() {
    int last = length() - 1;
    return last > 0 && Hyphens.endsIn(charAt(last - 1), charAt(last));
  }

  private static StoredText copiedLines(List<SpannedText> lines) {
    TextStore joined = storeFor(lines);
    for (SpannedText line : lines) {
      boolean whole = joined.endsInHyphen(0) && Hyphens.goesOn(line, 0);
      if (joined.length() > 0 && !whole) {
        joined.insert(" ");
      }
      ((StoredText) line).copyTo(joined);
    }
    return joined.whole();
  }

  private void copyTo(TextStore other) {
    other.add(store, from, to);
  }

  @Override
  public SpannedText without(int first, int end) {
    if (first == 0) {
      return from(end);
    }
    return end == length() ? subSequence(0, first) : subSequence(0, first).join("", from(end));
  }

  @Override
  public int start() {
    return store.start(from, to);
  }

  @Override
  public List<SourceSpan> spans() {
    return store.spans(from, to);
  }

  @Override
  public String toString() {
    return store.text(from, to);
  }
}
