package org.inspectkit.json;

/**
 * Half a surrogate pair, as broken documents contain, has no form in UTF-8 and would be lost when
 * the text is stored. In JSON it can be written as an escape, which every reader gives back.
 */
final class Surrogates {

  private Surrogates() {}

  /** Escapes lone surrogates in JSON; outside its texts there can be none. */
  static String escapeLone(String json) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
      int codePoint = json.codePointAt(i);
      if (codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)) {
        escaped.append(json, done, i).append(String.format("\\u%04X", codePoint));
        done = i + 1;
      }
    }
    return done == 0 ? json : escaped.append(json, done, json.length()).toString();
  }
}
