package org.inspectkit.parsers.readers.cover;

import java.util.regex.Pattern;

/** The patterns of names and offices of people: on parts of a line or of a list of names. */
final class NamePatterns {

  /** The office after the name of who led. */
  static final Pattern LEADS_OFFICE =
      Pattern.compile(
          "(?i)[, \u2013-]{1,3}\\(?(?<office>HMIs?|(?:her|his) majesty['\u2019]s inspectors?|"
              + "Ofsted inspectors?|senior HMI)\\)?[.,]?$");

  /** Between two who led. */
  static final Pattern AND = Pattern.compile(",? and |; ");

  /** Between two who inspected. */
  static final Pattern SEPARATOR = Pattern.compile(",? and |, |; ");

  /** A name and its role. */
  static final Pattern ROLE_AFTER =
      Pattern.compile(
          "(?<name>.{3,60}?),? (?<role>HMI|HM Inspector|Ofsted Inspector|(?:Her|His) Majesty['\u2019]s Inspectors?)");

  /** A role and the name of who has it. */
  static final Pattern ROLE_BEFORE =
      Pattern.compile(
          "(?i)(?<role>(?:her|his) majesty['\u2019]s inspectors?|HMI|lead inspector) (?<name>\\p{Lu}.{2,60})");

  /** Between two names of a list by roles. */
  static final Pattern PART = Pattern.compile(",? and |[,;] ?|(?<=\\)) |(?<=\\p{Ll}{3})\\. ");

  /** A name and the body or the rank to which somebody belongs. */
  static final Pattern RANK =
      Pattern.compile(
          "(?<name>.{3,60}?) \\(?(?:HMIs?|SHMI|AI|OI|HMI designate|(?:Ofsted|associate|additional) inspectors?"
              + "|(?:Her|His) Majesty['\u2019]s Inspectors?)\\)?\\.?(?: \\([^)]{1,40}\\))?");

  /** A word of a person's name. */
  static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{0,30}|de|la|van|von|der|den|le|du|al|bin|ap|o'");

  /** A word of an office, a body or an address. */
  static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(inspectors?|inspectorate|directors?|managers?|officers?|chief|majesty|majesty's|"
              + "majesty\u2019s|head|hmi|hm|regulatory|regional|divisional|division|executive|ofsted|"
              + "commission|council|borough|services?|office|department|education|care|children|"
              + "children's|children\u2019s|lead|senior|assistant|deputy|quality|chair|street|road|"
              + "house|london|director's|copy|cc|yours|sincerely|telephone|board|leader|member|"
              + "town|hall|county|city|royal|social|safeguarding|constabulary|trust|nhs|group)\\b");

  private NamePatterns() {}
}
