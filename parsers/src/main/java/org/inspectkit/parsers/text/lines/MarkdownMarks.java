package org.inspectkit.parsers.text.lines;

import org.inspectkit.parsers.text.internal.Glyphs;

/** Finds Markdown: headings, emphasis, links, escapes, rules and the borders of tables. */
final class MarkdownMarks {

  private static final int FEWEST_OF_RULE = 3;
  private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~&$";

  private final String text;
  private final Markup markup;
  private final NextPlace asterisks;
  private final NextPlace brackets;
  private final NextPlace backslashes;

  private MarkdownMarks(String text, Markup markup) {
    this.text = text;
    this.markup = markup;
    this.asterisks = new NextPlace(text, '*');
    this.brackets = new NextPlace(text, '[');
    this.backslashes = new NextPlace(text, '\\');
  }

  static void mark(String text, Markup markup) {
    MarkdownMarks marks = new MarkdownMarks(text, markup);
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      marks.line(from, to);
      from = to + 1;
    }
  }

  private void line(int lineFrom, int to) {
    int from = lineFrom;
    while (from < to && (Glyphs.isBlank(text.charAt(from)) || markup.isHidden(from))) {
      from++;
    }
    if (from == to) {
      return;
    }
    if (isRule("-*_=", from, to) || (text.charAt(from) == '|' && isRule("|-:", from, to))) {
      markup.hide(from, to);
      return;
    }
    heading(from, to);
    if (text.charAt(from) == '|') {
      borders(from, to);
    }
    if (asterisks.isWithin(from, to)) {
      strong(from, to);
      emphasis(from, to);
    }
    if (brackets.isWithin(from, to)) {
      links(from, to);
    }
    if (backslashes.isWithin(from, to)) {
      escapes(from, to);
    }
  }

  private boolean isRule(String characters, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        count++;
      } else if (!Glyphs.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return count >= FEWEST_OF_RULE;
  }

  private void heading(int from, int to) {
    int i = from;
    while (i < to && i - from < 6 && text.charAt(i) == '#') {
      i++;
    }
    if (i > from && i < to && Glyphs.isBlank(text.charAt(i))) {
      markup.hide(from, i);
      markup.note(i, Markup.Event.HEADING);
      int end = to;
      while (end > i && (text.charAt(end - 1) == '#' || Glyphs.isBlank(text.charAt(end - 1)))) {
        end--;
      }
      markup.hide(end, to);
    }
  }

  private void borders(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\')) {
        markup.hide(i, i + 1);
        markup.note(i + 1, Markup.Event.CELL);
      }
    }
  }

  private void strong(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.charAt(i) == '*' && text.charAt(i + 1) == '*') {
        markup.hide(i, i + 2);
        i++;
      }
    }
  }

  /** One asterisk opens before a word and closes after one. */
  private void emphasis(int from, int to) {
    int open = -1;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '*' || markup.isHidden(i)) {
        continue;
      }
      boolean blankBehind = i + 1 >= to || Glyphs.isBlank(text.charAt(i + 1));
      boolean blankBefore = i == from || Glyphs.isBlank(text.charAt(i - 1));
      if (open < 0 && !blankBehind) {
        open = i;
      } else if (open >= 0 && !blankBefore) {
        markup.hide(open, open + 1);
        markup.hide(i, i + 1);
        open = -1;
      }
    }
  }

  private void links(int from, int to) {
    int open = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0 && i + 1 < to && text.charAt(i + 1) == '(') {
        i = link(open, i, to);
        open = -1;
      }
    }
  }

  /** Hides the brackets and the address of a link, and returns where it ends. */
  private int link(int open, int middle, int to) {
    for (int i = middle; i < to; i++) {
      if (text.charAt(i) == ')') {
        markup.hide(open, open + 1);
        markup.hide(middle, i + 1);
        return i;
      }
    }
    return to;
  }

  private void escapes(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (text.charAt(i) == '\\' && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
        markup.hide(i, i + 1);
        i++;
      }
    }
  }
}
