package org.inspectkit.parsers.readers.content;

import java.util.regex.Pattern;

/** The patterns of lists: on the opening of an item or a paragraph of a section that is a list. */
final class ListPatterns {

  /** A folded paragraph that begins so says that nothing is listed. */
  static final Pattern NOTHING =
      Pattern.compile("(?:there (?:are|were) )?(?:no|none)\\b|inspectors (?:identified|found) no ");

  /** A folded item that begins so does. */
  static final Pattern NO_AREAS =
      Pattern.compile(
          "(?:there (?:are|were) )?no (?:further )?(?:\\w+ ){0,2}(?:areas?|actions?|priorities)\\b|none(?: were identified)?\\.?$");

  /** An area of a table that holds the lines only: who should act opens it. */
  static final Pattern AREA_OF_TABLE =
      Pattern.compile(
          "^(?!They |This |These |It |Also |In )\\p{Lu}[^.:;]{2,160}? (?:should|must|needs? to)\\b(?! also)");

  /** Leaders are people, and not a body. */
  private static final String PEOPLE = "Leaders\\b";

  private static final String NO_PEOPLE = "(?!" + PEOPLE + ")";

  private static final String NAME = NO_PEOPLE + "\\(?\\p{Lu}[^ .:;]*";

  private static final String MORE =
      "(?: (?:" + NAME + "|and|of|the|for|on|upon|in|with|by|&),?)*+";

  /** A line of names alone, as the cells of a table have. */
  static final Pattern NAMES = Pattern.compile(NAME + ",?" + MORE);

  /** Such a line, or one with which names that the line above begins go on. */
  static final Pattern MORE_NAMES =
      Pattern.compile("(?:(?:and|of|the|for|on|upon|in|with|by|&) )*+" + NAME + ",?" + MORE);

  /** An area that people open, who are not a body. */
  static final Pattern LEADERS = Pattern.compile(PEOPLE);

  /** The end of a line of names that goes on in the next line. */
  static final Pattern OPEN_NAMES =
      Pattern.compile("(?:,|\\b(?:and|of|the|for|on|upon|in|with|by)|&)$");

  /** On a folded heading. */
  static final Pattern WITHIN =
      Pattern.compile(
          "within (?<count>\\w{1,12}) (?<unit>day|week|month|year)s?(?: of .{0,60})?:?");

  /** On a folded heading. */
  static final Pattern IMMEDIATELY =
      Pattern.compile("(?:with )?immediate(?:ly)?(?: effect| action)?:?");

  /** On a folded heading: the words before the name of an area. */
  static final Pattern GRADED_JUDGEMENT =
      Pattern.compile("the (?:graded )?judge?ment (?:for|about|on|of) (?:the )?");

  /** What is after the name of an area in a heading that states its grade. */
  static final Pattern GRADED = Pattern.compile(" ?:| (?:is|are)\\b| grade\\b");

  /** What is between the name of an area and its grade where a heading states it in words. */
  static final Pattern STATED = Pattern.compile(" is (?:that it (?:is )?)?");

  /** A grade at the end of a heading. */
  static final Pattern GRADE_AT_END = Pattern.compile("(?i)[ :\u2013-]{1,3}grade:? \\d.{0,40}$");

  /** A folded line that is the grade of the heading above it. */
  static final Pattern GRADE_ALONE = Pattern.compile("grade:?(?: ?\\d.{0,40})?");

  /** The brackets at the end of an item, from the bracket on. */
  static final Pattern BRACKETS = Pattern.compile("\\((?<tags>[^()]{0,200})\\)[.;,]?(?: and)?$");

  /** On what is in such brackets. */
  static final Pattern NAMED =
      Pattern.compile(
          "(?<kind>outcome|enabler|principle)s? ?:? ?(?<numbers>(?:(?:, | and | & |/)?"
              + "\\b(?:\\d|one|two|three|four|five|six)\\b){1,5})?");

  /** On the numbers in such brackets. */
  static final Pattern NUMBER = Pattern.compile("\\d|one|two|three|four|five|six");

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

  private ListPatterns() {}
}
