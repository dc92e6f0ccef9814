package org.inspectkit.parsers.text.lines;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML tags, also stray ones in a text that is not an HTML page. */
final class HtmlTags {

  private static final String LINE =
      " p br div ul ol table thead tbody tr section header footer nav main article "
          + "hr html head body title center blockquote dl dt dd form ";
  private static final String HEADING = " h1 h2 h3 h4 h5 h6 ";
  private static final String LIST = " ul ol ";
  private static final String CELL = " td th ";
  private static final String INLINE =
      " b i em strong u span a sup sub font small img meta link label input button "
          + "col colgroup caption !doctype abbr ";

  /** What is not text of the page. */
  private static final Set<String> SKIPPED = TextPatterns.SKIPPED_ENDS.keySet();

  /** Longer comments are none. */
  private static final int LONGEST = 2000;

  private final String text;
  private final Markup markup;
  private final Matcher tag;
  private final Ends commentEnd;
  private final Map<String, Ends> skippedEnds = new HashMap<>();
  private boolean inRow;
  private boolean inItem;

  /** How many lists are open; if the end of one is lost, all later items have the same bullet. */
  private int lists;

  private HtmlTags(String text, Markup markup) {
    this.text = text;
    this.markup = markup;
    this.tag = TextPatterns.TAG.matcher(text);
    this.commentEnd = new Ends(TextPatterns.COMMENT_END.matcher(text));
  }

  static void mark(String text, Markup markup) {
    int first = text.indexOf('<');
    if (first >= 0) {
      new HtmlTags(text, markup).scan(first);
    }
  }

  private void scan(int first) {
    int i = first;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tag(i);
      } else {
        if (c == '\n' && (inRow || inItem)) {
          lineEnd(i);
        }
        i++;
      }
    }
  }

  /**
   * Inside a cell or an item the lines of the source mean nothing, but a blank line ends an item.
   */
  private void lineEnd(int i) {
    boolean blankLine = i + 1 < text.length() && text.charAt(i + 1) == '\n';
    if (inItem && blankLine) {
      inItem = false;
    } else {
      markup.note(i, Markup.Event.JOINED);
    }
  }

  /** Marks the tag at a place, if it is one, and returns where to go on. */
  private int tag(int from) {
    if (text.startsWith("<!--", from)) {
      int end = commentEnd.next(from);
      return hide(from, end < 0 || end > from + LONGEST ? from + 4 : end);
    }
    if (!tag.region(from, text.length()).lookingAt()) {
      return from + 1;
    }
    boolean closing = tag.group("closing") != null;
    String name = tag.group("name").toLowerCase(Locale.ROOT);
    int end = tag.end();
    if (!known(name)) {
      return from + 1;
    }
    if (SKIPPED.contains(name) && !closing) {
      int close = skippedEnds.computeIfAbsent(name, this::endsOf).next(end);
      return hide(from, close < 0 ? end : close);
    }
    note(name, closing, end);
    return hide(from, end);
  }

  private Ends endsOf(String name) {
    Pattern end = Objects.requireNonNull(TextPatterns.SKIPPED_ENDS.get(name));
    return new Ends(end.matcher(text));
  }

  private static boolean isOf(String tags, String name) {
    return tags.contains(" " + name + " ");
  }

  private static boolean known(String name) {
    return isOf(LINE, name)
        || isOf(HEADING, name)
        || isOf(CELL, name)
        || isOf(INLINE, name)
        || SKIPPED.contains(name)
        || name.equals("li");
  }

  private void note(String name, boolean closing, int end) {
    if (isOf(INLINE, name)) {
      return;
    }
    if (isOf(CELL, name)) {
      if (!closing) {
        markup.note(end, Markup.Event.CELL);
      }
      return;
    }
    inItem = name.equals("li") && !closing;
    if (isOf(LIST, name)) {
      lists = Math.max(0, lists + (closing ? -1 : 1));
    }
    inRow = name.equals("tr") ? !closing : inRow && !name.equals("table");
    if (closing || isOf(LINE, name)) {
      markup.note(end, inRow && !name.equals("tr") ? Markup.Event.JOINED : Markup.Event.LINE);
    } else {
      markup.note(end, name.equals("li") ? item() : Markup.Event.HEADING);
    }
  }

  private Markup.Event item() {
    return lists > 1 ? Markup.Event.SUB_ITEM : Markup.Event.ITEM;
  }

  private int hide(int from, int to) {
    markup.hide(from, to);
    return to;
  }
}
