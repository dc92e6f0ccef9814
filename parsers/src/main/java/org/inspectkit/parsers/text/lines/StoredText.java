package org.inspectkit.parsers.text.lines;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
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
    return joined(List.of(this, next), between);
  }

  /** Several texts one after the other, in a time that grows with their length only. */
  public static SpannedText joined(List<SpannedText> parts, String between) {
    return joined(parts, (part, next) -> between);
  }

  /** Lines with a blank between two, or none within a word that goes on after its hyphen. */
  public static SpannedText joinedLines(List<SpannedText> lines) {
    return joined(lines, (line, next) -> isWithinWord(line, next) ? "" : " ");
  }

  private static boolean isWithinWord(SpannedText line, SpannedText next) {
    int last = line.length() - 1;
    return last > 0
        && Hyphens.endsIn(line.charAt(last - 1), line.charAt(last))
        && Hyphens.goesOn(next, 0);
  }

  private static StoredText joined(
      List<SpannedText> parts, BiFunction<SpannedText, SpannedText, String> between) {
    StoredText first = (StoredText) parts.get(0);
    StoredText last = first;
    for (int i = 1; i < parts.size(); i++) {
      StoredText part = (StoredText) parts.get(i);
      if (!last.isFollowedBy(between.apply(last, part), part)) {
        return copied(parts, between);
      }
      last = part;
    }
    return first == last ? first : new StoredText(first.store, first.from, last.to);
  }

  /** Whether another text, after what is to be put in, already is after this one. */
  private boolean isFollowedBy(String between, StoredText next) {
    return store == next.store
        && to + between.length() == next.from
        && (between.isEmpty() || (between.equals(" ") && store.isBlankPutIn(to)));
  }

  private static StoredText copied(
      List<SpannedText> parts, BiFunction<SpannedText, SpannedText, String> between) {
    int length = parts.size();
    for (SpannedText part : parts) {
      length += part.length();
    }
    TextStore joined = new TextStore(((StoredText) parts.get(0)).store.index(), length);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        joined.insert(between.apply(parts.get(i - 1), parts.get(i)));
      }
      ((StoredText) parts.get(i)).copyTo(joined);
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
