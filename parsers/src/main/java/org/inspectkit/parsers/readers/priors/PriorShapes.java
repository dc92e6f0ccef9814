package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.regex.Pattern;

/** The shapes in which reports tell an earlier grade; each names its grade and what was judged. */
final class PriorShapes {

  private static final String GRADE =
      "(?:['\"])?(?<grade>(?:outstanding|good|adequate|satisfactory|inadequate)"
          + "(?: or (?:outstanding|good|better))?"
          + "|(?:requir(?:es?|ed|ing) improvement)(?: to be good)?)(?:['\"])?";

  /** What may stand behind a grade; before a noun the word describes something else. */
  private static final String END =
      "(?=$|[,;.:)(]| (?:- |overall|for|in(?! (?:parts?|places|some)\\b)|at(?= (?:the|an?|its|their|that|this)\\b[^,;.]{0,40}\\b(?:re-?)?(?:inspections?|time|visits?)\\b)|by (?:ofsted|inspectors)|across|when|with|and|or|but|since|during|following"
          + "|under|because|although|on|after|as|where|while|-)\\b| \\(| - )";

  private static final String JUDGED = "(?:judged|found|graded|rated|assessed)";
  private static final String SUBJECT = "(?<subject>[^;.:]{0,160}?)";
  private static final String LEVEL = "(?:judge?ments?|ratings?|grades?|grading)";

  /** What no words for a thing that was judged hold: a grade, or what is so now. */
  private static final String PRESENT =
      "(?:outstanding|good|adequate|satisfactory|inadequate|requir(?:es?|ed|ing) improvement"
          + "|is|are|has|have|finds?|becomes?)\\b";

  /** "The local authority was judged to be good"; "services, when they were found inadequate". */
  private static final Pattern PASSIVE =
      Pattern.compile(
          SUBJECT
              + "\\b(?:was|were|been) (?:both |all |also |previously |each )?"
              + JUDGED
              + "(?: by ofsted)?(?: at the (?:last|previous) inspection)?(?: overall)?(?: to be| to| as(?: being)?)?(?: the)? "
              + GRADE
              + END);

  /** "With outcomes for safeguarding judged to be adequate". */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\bwith (?<subject>[^;.:,]{1,120}?) " + JUDGED + " (?:to be|as) " + GRADE + END);

  /** "Children's services, judged inadequate in 2018, have improved". */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:^|(?<= )|(?<=, ))(?<subject>[^;.:,]{1,80}), "
              + JUDGED
              + "(?: to be| as)? "
              + GRADE
              + "(?= (?:in|at|by)\\b)");

  /** "Since being judged inadequate in 2018, the local authority has changed its leaders". */
  private static final Pattern BEING =
      Pattern.compile(
          "\\b(?:since|after|following|having|despite) (?:being|been) "
              + JUDGED
              + "(?: to be| as)? "
              + GRADE
              + "(?: overall)?(?: (?:in|at|by) [^,;.:]{1,60})?,"
              + " (?<subject>[^,;.:]{1,80}?) (?=(?:has|have|had|is|are|was|were)\\b)");

  /** "Was last inspected in 2018 and judged to be good". */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<subject>)\\b(?:inspected|inspection)\\b[^;:]{0,90} and (?:was |were )?"
              + JUDGED
              + "(?: to be| to| as)? "
              + GRADE
              + END);

  /** "The inspection judged services for looked after children to be good". */
  static final Pattern ACTIVE =
      Pattern.compile(
          "\\b(?:judged|found|rated|graded|continued to judge)(?: that)? (?!to\\b|as\\b|by\\b)"
              + "(?<subject>(?:(?!\\b"
              + PRESENT
              + ")[^;.:]){1,120}?)(?: overall)?"
              + " (?:to be|to|as|was|were)? ?"
              + GRADE
              + END);

  /** "When the overall effectiveness was inadequate"; "the judgement for safeguarding was good". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?<=when )|(?<=^)|(?<=and )|(?<=where ))(?<subject>[^;.:,]{0,110}?)"
              + "\\b(?:was|were)(?: that it was)? "
              + GRADE
              + END);

  /** "The service, which was inadequate at the last inspection". */
  private static final Pattern WHICH =
      Pattern.compile(
          "(?<subject>[^;.:,]{1,110})(?<!the service), which (?:was|were) "
              + GRADE
              + "(?= at the (?:last|previous)\\b)");

  /** "When they required improvement to be good"; "the judgement was that it required it". */
  private static final Pattern REQUIRED =
      Pattern.compile(
          "(?:(?<=when )|(?<=^)(?=[^;.:,]{0,140} that (?:it|they) required)"
              + "|(?<=inspection )(?=found that ))"
              + "(?<subject>[^;.:,]{0,140}?)\\b(?:was that (?:it|they) )?(?=required)"
              + GRADE
              + END);

  /** "The inadequate judgement", "a good rating for safeguarding services". */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b(?:the|an?|previous|20\\d\\d) "
              + GRADE
              + " (?:ratings?|judge?ments?)(?! of (?:the |an? )?(?!(?:\\w+ ){0,3}inspections?\\b|its\\b|their\\b))"
              + "(?: (?:for|of(?= (?:its|their)\\b))"
              + " (?<subject>[^;.:,]{1,90}?)(?= (?:that|in|at|inspections?)\\b|$|[,;.]))?");

  /** "The inadequate safeguarding judgement". */
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\b(?:the|an?|previous|20\\d\\d) "
              + GRADE
              + " (?<subject>safeguarding|child protection|overall(?: effectiveness)?) "
              + LEVEL
              + "\\b");

  /** "The authority received an overall judgement of good". */
  private static final Pattern AWARD =
      Pattern.compile(
          "(?<subject>[^;.:,]{0,80}?)\\b(?:received|given|gave|awarded|achieved|gained)"
              + "(?: an?| the)? (?:overall )?(?:effectiveness )?"
              + LEVEL
              + " of "
              + GRADE
              + END);

  /** "Services require improvement, as was the case at the last inspection". */
  private static final Pattern STILL =
      Pattern.compile(
          SUBJECT
              + "\\b(?:are|is|continue to|to)? ?"
              + GRADE
              + ", as (?:was the case )?at the (?:last|previous)");

  /** "Help, care leavers and adoption": the comma goes on with what was judged. */
  private static final String LIST = ", (?:(?!the|its|their|an?\\b)[a-z'-]+ )?[a-z'-]+ and ";

  private static final String THING = "(?:[^;.:,]|(?=" + LIST + "),)";

  private static final String CLAUSE =
      "[^,;.:]{0,60}\\b(?:has|have|had|is|are|was|were|will|this|it|they|found|judged)\\b";

  /** "(Grade 2)", behind the word for it. */
  private static final String NUMBER = "(?: overall)?(?: \\(grade \\d\\))?";

  /** "And adequate for services for looked after children" behind another grade. */
  static final Pattern MORE =
      Pattern.compile(
          "^"
              + NUMBER
              + "(?: (?:for|in) (?<own>[^;.:,]{1,90}?))?"
              + ",? and(?: those)?(?: for (?<before>[^;.:,]{1,90}?) to be)? "
              + GRADE
              + NUMBER
              + "(?: (?:for|in) (?<behind>[^;.:,]{1,90}?))?(?=$|[,;.:]| in (?:its|the|20)| when | with )");

  /** "And services for looked after children adequate", with the verb of the grade before. */
  static final Pattern BARE =
      Pattern.compile(
          "^"
              + NUMBER
              + "(?: (?:for|in) (?<own>[^;.:,]{1,90}?))?"
              + ",? (?:and|while|but|with)"
              + " (?<before>(?:(?!\\b"
              + PRESENT
              + ")[^;.:,]){1,90}?)(?: to be| as)? "
              + GRADE
              + END);

  /** "Good for safeguarding": what was judged stands behind. */
  static final Pattern OF =
      Pattern.compile(
          "^"
              + NUMBER
              + "(?: in (?:"
              + PriorDate.MONTH
              + " )?(?:19|20)\\d\\d)? (?:for|in|across) (?!(?:"
              + PriorDate.MONTH
              + "|(?:19|20)\\d\\d)\\b)(?<own>"
              + THING
              + "{1,120}?)(?=$|(?!"
              + LIST
              + ")[,;.:]| and "
              + CLAUSE
              + "| (?:when|with|but|while|since|by ofsted)\\b| at (?:the|its|their|an) "
              + "| in (?:(?:19|20)\\d\\d|its|their|the|"
              + PriorDate.MONTH
              + "))");

  /** What stands behind a grade and limits it to something, unless it tells when it was given. */
  static final Pattern LIMITED =
      Pattern.compile(
          "^"
              + NUMBER
              + " (?:for|in|at|across) (?!(?:early |late |the end of |spring |summer |autumn |winter )?"
              + "(?:"
              + PriorDate.MONTH
              + "|(?:19|20)\\d\\d)\\b|both (?:times|inspections)"
              + "|(?:its|their|the|an?|that|this|both|all|ofsted's)\\b[^,;.]{0,80}\\b(?:inspections?|visits?|time|ilacs|jtai)\\b)");

  /** All, those first whose words another would read by halves. */
  static final List<Pattern> ALL =
      List.of(
          BEING,
          PASSIVE,
          ASIDE,
          APPOSITION,
          JOINED,
          ACTIVE,
          STATE,
          WHICH,
          REQUIRED,
          ATTRIBUTE,
          ADJECTIVE,
          AWARD,
          STILL);

  private PriorShapes() {}
}
