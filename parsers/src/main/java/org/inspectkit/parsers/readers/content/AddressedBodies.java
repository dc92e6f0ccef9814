package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which bodies an area for improvement tells to act: "NHS Barnet must ensure ...". */
public final class AddressedBodies {

  private static final Pattern OPENING =
      Pattern.compile("^(?<bodies>[\\p{Lu}\\d].{2,200}?) (?:must|should|to|needs? to) \\p{Ll}");

  /** "A and the B": the article tells that B is a body of its own, not the end of a name. */
  private static final Pattern NEXT_BODY =
      Pattern.compile(
          ",? and (?=the \\p{Lu})|, (?=(?:the )?\\p{Lu})"
              + "|,? and (?=NHS )"
              + "|,? and (?=(?:\\p{Lu}[\\w'\u2019-]{0,30} ){1,4}(?:Council|Trust|Board|Police|Constabulary)\\b)");

  private static final Pattern WHOLE_BODY =
      Pattern.compile(
          "\\b(?:NHS|Trust|Council|Board|Police|Constabulary|Authority|Service|[A-Z]{3,8})\\b");

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:NHS|Trust|Council|Board|Police|Constabulary|Service|CAMHS|Partnership|[A-Z]{3,8})\\b"
              + "|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

  private AddressedBodies() {}

  public static List<String> of(String item) {
    Matcher opening = OPENING.matcher(item);
    if (!opening.find() || !BODY.matcher(opening.group("bodies")).find()) {
      return List.of();
    }
    return split(opening.group("bodies"));
  }

  /** Cuts where a body ends and another begins; "and" also stands within names. */
  private static List<String> split(String printed) {
    List<String> bodies = new ArrayList<>();
    Matcher next = NEXT_BODY.matcher(printed);
    int from = 0;
    while (next.find()) {
      String before = printed.substring(from, next.start());
      if (WHOLE_BODY.matcher(before).find()) {
        bodies.add(withoutArticle(before));
        from = next.end();
      }
    }
    bodies.add(withoutArticle(printed.substring(from)));
    return bodies;
  }

  private static String withoutArticle(String body) {
    return body.replaceFirst("^[Tt]he ", "").strip();
  }
}
