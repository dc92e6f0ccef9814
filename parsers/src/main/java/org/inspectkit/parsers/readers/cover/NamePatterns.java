package org.inspectkit.parsers.readers.cover;

import java.util.regex.Pattern;

/** The patterns of names and offices of people: on parts of a line or of a list of names. */
final class NamePatterns {

  /** A word of a person's name. */
  static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{0,30}|de|la|van|von|der|den|le|du|al|bin|ap|o'");

  /** Between two words. */
  static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'\u2019]+");

  /** Between two names of a list where a full stop replaces a comma. */
  static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\. ");

  private NamePatterns() {}
}
