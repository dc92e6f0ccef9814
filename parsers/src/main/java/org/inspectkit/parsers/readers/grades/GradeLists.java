package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Lists of grades in running text, such as those of the last inspection: lines with a grade behind
 * a colon, one after the other, or behind a line that ends in a colon. A heading that repeats a
 * grade has the text of its section beneath it and is no item of such a list.
 */
final class GradeLists {

  /** Over so many lines the name before a grade may be wrapped. */
  private static final int MOST_WRAPPED = 2;

  private static final int LONGEST = 200;

  private final List<TextLine> lines;
  private final ToIntFunction<SpannedText> suffix;
  private final Set<Integer> items = new HashSet<>();
  private final List<Integer> pending = new ArrayList<>();
  private boolean open;

  /** The line with a grade behind which nothing but lines of a name have come; -1 if none is. */
  private int last = -1;

  private GradeLists(List<TextLine> lines, ToIntFunction<SpannedText> suffix) {
    this.lines = lines;
    this.suffix = suffix;
  }

  /**
   * The lines that are no items of a list of grades.
   *
   * @param suffix tells where a grade begins that stands at the end of its line; -1 if none does
   */
  static List<TextLine> leftOut(List<TextLine> lines, ToIntFunction<SpannedText> suffix) {
    GradeLists lists = new GradeLists(lines, suffix);
    for (int i = 0; i < lines.size(); i++) {
      lists.line(i);
    }
    return IntStream.range(0, lines.size())
        .filter(i -> !lists.items.contains(i))
        .mapToObj(lines::get)
        .toList();
  }

  private void line(int i) {
    SpannedText text = lines.get(i).text();
    if (isGraded(i)) {
      if (open || last >= 0) {
        add(last);
        pending.forEach(this::add);
        add(i);
      }
      last = i;
      pending.clear();
    } else if (text.toString().endsWith(":")) {
      open = true;
      forget();
    } else if ((open || last >= 0) && pending.size() < MOST_WRAPPED && mayBeOfName(text)) {
      pending.add(i);
    } else {
      open = false;
      forget();
    }
  }

  private void add(int i) {
    if (i >= 0) {
      items.add(i);
    }
  }

  private void forget() {
    last = -1;
    pending.clear();
  }

  /** The text of a section is longer, or ends in a stop. */
  private static boolean mayBeOfName(SpannedText text) {
    return text.length() <= LONGEST && !text.toString().endsWith(".");
  }

  private boolean isGraded(int i) {
    SpannedText text = lines.get(i).text();
    return text.length() <= LONGEST && suffix.applyAsInt(text) >= 0;
  }
}
