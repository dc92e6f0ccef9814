package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.inspectkit.parsers.readers.passage.Printed;

/** Reads which bodies an area for improvement asks to act: "NHS Barnet must ensure ...". */
final class AddressedBodies {

  private AddressedBodies() {}

  static List<String> of(String item) {
    Matcher opening = ListPatterns.OPENING.matcher(item);
    if (!opening.find() || !ListPatterns.BODY.matcher(opening.group("bodies")).find()) {
      return List.of();
    }
    return split(opening.group("bodies"));
  }

  /** Cuts where a body ends and another begins; "and" also is within names. */
  private static List<String> split(String printed) {
    List<String> bodies = new ArrayList<>();
    Matcher next = ListPatterns.NEXT_BODY.matcher(printed);
    int from = 0;
    while (next.find()) {
      String before = printed.substring(from, next.start());
      if (ListPatterns.WHOLE_BODY.matcher(before).find()) {
        bodies.add(withoutArticle(before));
        from = next.end();
      }
    }
    bodies.add(withoutArticle(printed.substring(from)));
    return bodies;
  }

  private static String withoutArticle(String body) {
    return (Printed.startsWith(body, "the ") ? body.substring(4) : body).strip();
  }
}
