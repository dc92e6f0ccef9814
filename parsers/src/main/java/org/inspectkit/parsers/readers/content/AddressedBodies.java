package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads which bodies an area for improvement asks to act: "NHS Barnet must ensure ...". */
public final class AddressedBodies {

  private static final int ARTICLE = "The ".length();

  private AddressedBodies() {}

  public static List<String> of(String item) {
    Matcher opening = BodyPatterns.OPENING.matcher(item);
    if (!opening.find() || !BodyPatterns.BODY.matcher(opening.group("bodies")).find()) {
      return List.of();
    }
    return split(opening.group("bodies"));
  }

  /** Cuts where a body ends and another begins; "and" also is within names. */
  private static List<String> split(String printed) {
    List<String> bodies = new ArrayList<>();
    Matcher next = BodyPatterns.NEXT_BODY.matcher(printed);
    int from = 0;
    while (next.find()) {
      String before = printed.substring(from, next.start());
      if (BodyPatterns.WHOLE_BODY.matcher(before).find()) {
        bodies.add(withoutArticle(before));
        from = next.end();
      }
    }
    bodies.add(withoutArticle(printed.substring(from)));
    return bodies;
  }

  private static String withoutArticle(String body) {
    boolean article = body.startsWith("The ") || body.startsWith("the ");
    return (article ? body.substring(ARTICLE) : body).strip();
  }
}
