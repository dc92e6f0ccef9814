package org.inspectkit.json;

import org.inspectkit.internal.Quoted;

/**
 * Characters that JSON allows in a text and that do harm there: half a surrogate pair has no form
 * in UTF-8 and would be lost when the text is stored; what shows nothing, turns the direction of
 * writing or ends a line misleads whoever looks at the document. Each can be written as an escape,
 * which every reader gives back.
 */
final class Escapes {

  private static final int FIRST = 0x7F;

  private Escapes() {}

  /** Escapes such characters in JSON; outside its texts there can be none. */
  static String of(String json) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
      int codePoint = json.codePointAt(i);
      if (codePoint >= FIRST && Quoted.isHidden(codePoint)) {
        escaped.append(json, done, i);
        for (char c : Character.toChars(codePoint)) {
          escaped.append(String.format("\\u%04X", (int) c));
        }
        done = i + Character.charCount(codePoint);
      }
    }
    return done == 0 ? json : escaped.append(json, done, json.length()).toString();
  }
}
