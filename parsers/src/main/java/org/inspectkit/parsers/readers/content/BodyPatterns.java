package org.inspectkit.parsers.readers.content;

import java.util.regex.Pattern;

/** The patterns of bodies that must act: on the opening of an item, or on a cell of a table. */
final class BodyPatterns {

  /** On an item: those who must act open it. */
  static final Pattern OPENING =
      Pattern.compile("^(?<bodies>[\\p{Lu}\\d].{2,200}?) (?:must|should|to|needs? to) \\p{Ll}");

  /** "A and the B": the article says that B is a body of its own, not the end of a name. */
  static final Pattern NEXT_BODY =
      Pattern.compile(
          ",? and (?=the \\p{Lu})|, (?=(?:the )?\\p{Lu})"
              + "|,? and (?=NHS )"
              + "|,? and (?=(?:\\p{Lu}[\\w'\u2019-]{0,30} ){1,4}(?:Council|Trust|Board|Police|Constabulary)\\b)");

  /** On a name: whether it can be a body's. */
  static final Pattern WHOLE_BODY =
      Pattern.compile(
          "\\b(?:NHS|Trust|Council|Board|Police|Constabulary|Authority|Service|[A-Z]{3,8})\\b");

  /** On those who must act: whether a body is named at all. */
  static final Pattern BODY =
      Pattern.compile(
          "\\b(?:NHS|Trust|Council|Board|Police|Constabulary|Service|CAMHS|Partnership|[A-Z]{3,8})\\b"
              + "|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

  /** Between two bodies: after the word with which the name of one ends. */
  static final Pattern NEXT_IN_CELL =
      Pattern.compile(
          "(?<=Council|Authority|ICB|Board|Trust|\\)),?(?: and)? (?=\\p{Lu})|,? and (?=NHS )");

  private BodyPatterns() {}
}
