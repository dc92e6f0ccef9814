package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of our own in each shape in which reports speak of earlier inspections. */
class EarlierInspectionsTest {

  private static String stated(String sentences) {
    return EarlierSentences.by(EarlierSentences.SIF, sentences);
  }

  private static Inspection read(String sentences) {
    return EarlierSentences.read(EarlierSentences.SIF, sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The previous inspection of the council's safeguarding arrangements was in May 2011. The local authority was judged to be good. | slac 2011-05 safeguarding/overall-effectiveness=ofsted-2012:good
          The last inspection of the council's services for looked after children was in May 2011. The local authority was judged adequate. | slac 2011-05 looked-after/overall-effectiveness=ofsted-2012:adequate
          The last inspection of arrangements for the protection of children was in February 2013. The local authority was judged to be adequate. | cp-2012 2013-02 overall-effectiveness=ofsted-2012:adequate
          The last inspection of arrangements for the protection of children was in July 2012. The local authority was judged to be adequate. | - 2012-07 ofsted-2012:adequate
          The last inspection of services for looked after children was in July 2013. The local authority was inadequate. | lac-2013 2013-07 overall-effectiveness=ofsted-2012:inadequate
          The previous inspection of safeguarding and services for looked after children was in June 2010. The council was judged to be good for safeguarding and adequate for looked after children. | slac 2010-06 safeguarding/overall-effectiveness=ofsted-2012:good looked-after/overall-effectiveness=ofsted-2012:adequate
          The last inspection took place between 25 February and 6 March 2013 and judged child protection services to be good. | cp-2012 2013-02-25/2013-03-06 overall-effectiveness=ofsted-2012:good
          An inspection of safeguarding and looked after children services in 2011 judged services to be good. | slac 2011 ofsted-2012:good
          The previous inspection of the fostering service was in May 2011. The local authority was judged to be good. | - 2011-05 of fostering service 'good'
          The council runs two children's homes. Both were judged to be good at their most recent inspection in May 2013. | - 2013-05 of children's homes 'good'
          The unannounced inspection of contact, referral and assessment arrangements in May 2011 identified two areas for development. | ucra 2011-05 2 AREA_FOR_DEVELOPMENT
          Since the previous Ofsted inspection in March 2011, leaders have changed. | - 2011-03
          Since the most recent Ofsted inspection in March 2011, leaders have changed. | - 2011-03
          Services have improved since the last inspection in 2011, when they were judged to be inadequate. | slac 2011 ofsted-2012:inadequate
          """)
  void shapes(String sentences, String expected) {
    assertEquals(expected, stated(sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since the last inspection in 2011, services are now judged to be good. | - 2011
          At the last inspection in 2011 the council was not judged to be good. | - 2011
          If services were judged to be good in 2011, nobody told the families. | ''
          Since the last inspection in 2011 auditors found files to be good. | - 2011
          Two of the schools were judged to be good. | ''
          The council was found to have made adequate progress since the last inspection in 2011. | - 2011
          Record keeping was judged inadequate by the council's own auditors in 2011. | ''
          """)
  @DisplayName("what is so now, was not so, might be so or is about others is no earlier grade")
  void noGrades(String sentences, String expected) {
    assertEquals(expected, stated(sentences));
  }

  /** Apostrophes belong to the sentences: a sentence is quoted by another mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "At the last inspection in June 2016 the experiences of care leavers were judged to be good." | "sif 2016-06 care-leavers=sif:good"
          "At the previous inspection in June 2016 adoption performance was judged to be outstanding." | "sif 2016-06 adoption-performance=sif:outstanding"
          "At the last inspection in 2014 the virtual school was judged to be good." | "- 2014 of school 'good'"
          "At the last inspection (June 2016) the fostering service was judged to be good and the front door inadequate." | "- 2016-06 of fostering service 'good'"
          "At the last inspection (June 2016) the front door was judged to be inadequate." | "- 2016-06 'inadequate'"
          "The last inspection was in June 2016. Services were judged to be inadequate in 2011." | "- 2016-06; slac 2011 ofsted-2012:inadequate"
          "Services were last inspected in June 2016. The local authority was judged to be good in a peer review in 2015." | "- 2016-06"
          "The last inspection was in June 2016. The council was judged to be good at financial management by its auditors." | "- 2016-06"
          "The last inspection was in June 2016. The council was judged to be good by the mayor." | "- 2016-06"
          "Hampshire County Council was judged outstanding in 2019." | ""
          "Hampshire children's services were judged outstanding at their last inspection in June 2016." | "- 2016-06 of Hampshire 'outstanding'"
          "The interim director came from Slough, where services were judged to be inadequate at the last inspection in June 2016." | "- 2016-06 of Slough 'inadequate'"
          "Hampshire is the partner in practice. It was judged outstanding at its last inspection in June 2016." | "- 2016-06 of Hampshire 'outstanding'"
          "The regional adoption agency, inspected in June 2019, was judged to be good." | "- 2019-06 of regional adoption agency 'good'"
          "The independent fostering provider's last inspection in June 2019 judged its overall effectiveness as outstanding." | "- 2019-06 of provider 'outstanding'"
          "An LGA peer review visit in June 2019 judged services to be good." | ""
          "The council runs four residential settings. At the last inspection in June 2019 services were judged to be good." | "- 2019-06 'good'"
          "The local authority was judged inadequate in June 2016 and the service has become good." | "sif 2016-06 overall-effectiveness=sif:inadequate"
          "At the last inspection in June 2016 overall effectiveness was judged inadequate, and inspectors find services for care leavers good." | "sif 2016-06 overall-effectiveness=sif:inadequate"
          "The last inspection in June 2016 found that the local authority was good at listening to children." | "- 2016-06"
          "The local authority's self-evaluation at the time of the last inspection in June 2016 judged services to be good." | "- 2016-06"
          "At the last two inspections in 2016 and 2019 services were judged to be inadequate and good respectively." | "- 2016; - 2019"
          "At the last two inspections in 2016 and 2019 services were judged to be inadequate." | "- 2016 'inadequate'; - 2019 'inadequate'"
          "At both inspections in 2016 and 2019 services were judged to be inadequate." | "sif 2016 overall-effectiveness=sif:inadequate; ilacs 2019 overall-effectiveness=ilacs:inadequate"
          "Since the last inspection in June 2016, when it was judged good, the local authority's adoption service was judged outstanding." | "- 2016-06"
          "Services have improved since the last inspection in 2016, when they were judged to be inadequate." | "sif 2016 overall-effectiveness=sif:inadequate"
          "Children's services were judged inadequate in June 2016 and good in May 2019." | "sif 2016-06 overall-effectiveness=sif:inadequate; ilacs 2019-05 overall-effectiveness=ilacs:good"
          "The local authority was judged to be inadequate in 2015, 'requires improvement' in 2016 and to be good in May 2019." | "sif 2015 overall-effectiveness=sif:inadequate; sif 2016 overall-effectiveness=sif:requires-improvement; ilacs 2019-05 overall-effectiveness=ilacs:good"
          "Following the inspection of children's services in June 2016, at which the overall effectiveness was judged inadequate, leaders acted." | "sif 2016-06 overall-effectiveness=sif:inadequate"
          "Following the inspection in June 2016, at which overall effectiveness was judged good, leaders acted." | "sif 2016-06 overall-effectiveness=sif:good"
          "In contrast to the inspection of June 2016, at which services were inadequate, help is now timely." | "sif 2016-06 overall-effectiveness=sif:inadequate"
          "The inspection in June 2016 resulted in a judgement of inadequate." | "sif 2016-06 overall-effectiveness=sif:inadequate"
          "The last inspection in June 2016 judged services to be good." | "sif 2016-06 overall-effectiveness=sif:good"
          """)
  @DisplayName("a grade has a value only where subject, body, time and judge are certain")
  void certain(String sentences, String expected) {
    assertEquals(expected, EarlierSentences.by(EarlierSentences.ILACS, sentences));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "At the last inspection, in June 2014, of the council's adult learning service, provision was judged to be inadequate." | "- 2014-06 of adult learning 'inadequate'"
          "The last inspection in March 2012 by HMIC judged the force to be inadequate." | ""
          "The previous inspection in March 2013 was judged inadequate for safeguarding and the current inspection finds this good." | "cp-2012 2013-03 overall-effectiveness=ofsted-2012:inadequate"
          "The last inspections in May 2010 and May 2012 identified two areas for development." | "- 2010-05; - 2012-05"
          """)
  @DisplayName("so it is in a report under an earlier framework")
  void certainBefore(String sentences, String expected) {
    assertEquals(expected, EarlierSentences.by(EarlierSentences.SIF, sentences));
  }

  @Test
  @DisplayName("the grade of the own authority counts by its name, and that of another does not")
  void ownName() {
    String sentence = "%s children's services were judged to be good in June 2016.";
    String own =
        EarlierSentences.read(EarlierSentences.ILACS, "")
            .authority()
            .flatMap(InspectedAuthority::entry)
            .orElseThrow()
            .name();
    assertEquals(
        "sif 2016-06 overall-effectiveness=sif:good",
        EarlierSentences.by(EarlierSentences.ILACS, sentence.formatted(own)));
    assertEquals("", EarlierSentences.by(EarlierSentences.ILACS, sentence.formatted("Slough")));
  }

  @Test
  @DisplayName("a council that no register has is meant by the name that its report has for it")
  void unregisteredCouncil() {
    String text =
        Texts.of(EarlierSentences.ILACS)
            .replace("Rutland", "Thornley")
            .replace("to the office.", "to the office. Thornley was judged good in June 2016.");
    assertEquals(
        List.of("June 2016"),
        InspectionReports.parse(text).orElseThrow().priorInspections().stream()
            .flatMap(prior -> prior.printedDate().stream())
            .toList());
  }

  @Test
  @DisplayName("a sentence that has lost its stops is not read, and a diagnostic says so")
  void longSentence() {
    String start = "The last inspection in June 2016 judged services to be good";
    String stated =
        Texts.of(EarlierSentences.ILACS) + "\n\n" + start + " and so on".repeat(250) + ".";
    ParsedReport report = InspectionReports.parse(stated);
    assertEquals(List.of(), report.orElseThrow().priorInspections());
    List<String> notes =
        report.diagnostics().stream()
            .filter(d -> d.code().equals(DiagnosticCodes.SENTENCE_TOO_LONG))
            .map(d -> d.message().replaceAll("\\D+", " ").strip())
            .toList();
    assertEquals(List.of(String.valueOf(start.length() + 250 * " and so on".length() + 1)), notes);
  }

  @Test
  @DisplayName("a list of judgements belongs to the inspection that opens it")
  void list() {
    String list =
        "The last inspection report for the local authority's children's services was published"
            + " in May 2013. The judgements were:\n\n"
            + "- overall effectiveness: inadequate\n\n"
            + "- care leavers: good.\n\nOther words follow.";
    List<String> grades =
        read(list).priorInspections().stream()
            .flatMap(prior -> prior.grades().stream())
            .map(grade -> grade.subject().orElse("") + " " + grade.printed())
            .toList();
    assertEquals(List.of("overall effectiveness inadequate", "care leavers good"), grades);
  }

  @Test
  @DisplayName(
      "whatever is reported of earlier inspections, the judgements of this one stay the same")
  void judgementsStay() {
    Inspection without = read("Nothing is remembered here.");
    for (String word : List.of("outstanding", "good", "adequate", "inadequate")) {
      String sentence =
          "The previous inspection of safeguarding arrangements was in May 2011. The local"
              + " authority was judged to be "
              + word.toLowerCase(Locale.UK)
              + ".";
      assertEquals(without.judgements(), read(sentence).judgements(), word);
    }
    assertEquals(0, Stream.of(without).mapToLong(i -> i.priorInspections().size()).sum());
  }
}
