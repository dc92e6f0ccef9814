package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.Test;

/** Which of several readings says what they do not all say, and in which order things are. */
class ReadingOrderTest {

  private static final String HELP = "help-and-protection=Good";

  private static InspectionTimeline timeline(Inspection... inspections) {
    return InspectionTimeline.of(List.of(inspections), GradeReconciler.standard());
  }

  private static Inspection only(Inspection... readings) {
    List<Inspection> found = timeline(readings).of("kent").inspections();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static Inspection.Builder kent(String topic, String... judgements) {
    Inspection.Builder reading = Inspection.builder();
    reading.from(Reports.report("kent", "ilacs-2018", "2019-03-04", judgements)).topic(topic);
    return reading;
  }

  private static List<Statement> onPage(int page) {
    SourceSpan place = new SourceSpan(Optional.of(page), 1, 0, 1);
    return List.of(new Statement(StatementKind.NARRATIVE, "so", List.of(place)));
  }

  private static AreaForImprovement area(int page) {
    return AreaForImprovement.builder()
        .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
        .text("so")
        .statements(onPage(page))
        .build();
  }

  private static Finding finding(int page) {
    return Finding.builder().kind(FindingKind.STRENGTH).text("so").statements(onPage(page)).build();
  }

  private static PriorInspection prior(int page) {
    return PriorInspection.builder().text("so").statements(onPage(page)).build();
  }

  @Test
  void theReadingWithMoreJudgementsTellsTheRestThenTheOneWithMoreToldOfEarlierInspections() {
    Inspection judged = kent("z", HELP, "impact-of-leaders=Good").build();
    Inspection listed = kent("a", HELP).addAreasForImprovement(area(1)).build();
    assertEquals(Optional.of("z"), only(listed, judged).topic());
    Inspection telling = kent("z", HELP).addPriorInspections(prior(1)).build();
    assertEquals(Optional.of("z"), only(kent("a", HELP).build(), telling).topic());
  }

  @Test
  void whereReadingsSayTheSameInOtherPlacesTheOrderInWhichTheyComeDoesNotMatter() {
    Inspection one = kent("a", HELP).addAreasForImprovement(area(1)).build();
    Inspection other = kent("a", HELP).addAreasForImprovement(area(2)).build();
    assertEquals(
        only(one, other).areasForImprovement().get(0).statements(),
        only(other, one).areasForImprovement().get(0).statements());
    one = kent("a", HELP).addFindings(finding(1)).build();
    other = kent("a", HELP).addFindings(finding(2)).build();
    assertEquals(
        only(one, other).findings().get(0).statements(),
        only(other, one).findings().get(0).statements());
    one = kent("a", HELP).addPriorInspections(prior(1)).build();
    other = kent("a", HELP).addPriorInspections(prior(2)).build();
    assertEquals(
        only(one, other).priorInspections().get(0).statements(),
        only(other, one).priorInspections().get(0).statements());
  }

  @Test
  void aReadingWithoutItsFirstDayAndLetterIsFoundByItsPublication() {
    LocalDate out = LocalDate.of(2019, 4, 15);
    Inspection whole = kent("a", HELP).published(out).build();
    Inspection cut =
        kent("a", HELP).periods(List.of()).letterDate(out.minusDays(20)).published(out).build();
    assertEquals(whole.start(), only(whole, cut).start());
  }

  @Test
  void theLetterDecidesThoughThePublicationDiffersAndThatIsTold() {
    LocalDate letter = LocalDate.of(2019, 3, 26);
    Inspection whole = kent("a", HELP).letterDate(letter).published(letter.plusDays(20)).build();
    Inspection cut =
        kent("a", HELP)
            .periods(List.of())
            .letterDate(letter)
            .published(letter.plusDays(21))
            .build();
    assertEquals(whole.start(), only(whole, cut).start());
    assertEquals(
        List.of("date of publication"),
        timeline(whole, cut).of("kent").conflicts().stream().map(ReadingConflict::fact).toList());
  }

  @Test
  void aJudgementOnWhichReadingsDoNotAgreeKeepsThePlacesOfAll() {
    Inspection good = placed(kent("a", HELP).build(), 1);
    Inspection inadequate = placed(kent("a", "help-and-protection=Inadequate").build(), 2);
    List<Statement> kept = only(good, inadequate).judgements().get(0).statements();
    assertEquals(
        List.of(1, 2),
        kept.stream().map(s -> s.spans().get(0).page().orElseThrow()).sorted().toList());
  }

  private static Inspection placed(Inspection reading, int page) {
    Judgement judgement = reading.judgements().get(0);
    return Inspection.builder()
        .from(reading)
        .judgements(List.of(Judgement.of(judgement.area(), judgement.outcome(), onPage(page))))
        .build();
  }

  @Test
  void authoritiesStandByNameWhetherTheRegisterKnowsThemOrNot() {
    InspectionTimeline timeline =
        timeline(
            Reports.report("East Wessex", "sif", "2016-01-11"),
            Reports.report("east-riding-of-yorkshire", "sif", "2016-01-11"),
            Reports.report("Borset", "sif", "2016-01-11"));
    assertEquals(
        List.of("Borset", "East Riding of Yorkshire", "East Wessex"),
        timeline.authorities().stream().map(Authority::toString).toList());
  }

  @Test
  void ofSpellingsOfANameTheOneThatIsNotInCapitalsIsShown() {
    Inspection plain = Reports.report("Borset", "sif", "2016-01-11");
    Inspection capitals = Reports.report("BORSET", "ilacs-2018", "2019-01-11");
    assertEquals("Borset", timeline(plain, capitals).authorities().get(0).name());
    assertEquals("Borset", timeline(capitals, plain).authorities().get(0).name());
  }

  @Test
  void aThemeThatOnlyALaterEditionJudgesIsNotToldAsDropped() {
    Inspection cpa = Reports.report("kent", "cpa-2002", "2002-12-12", "social-care-children=3");
    assertEquals(
        List.of(Themes.HELP_AND_PROTECTION, Themes.CHILDREN_IN_CARE),
        timeline(cpa).of("kent").themes());
  }

  @Test
  void ofAreasThatAskTheSameEachFollowsItself() {
    String[] judged = {"overall-effectiveness=Good", "help-and-protection=Adequate"};
    AuthorityTimeline kent =
        timeline(
                Reports.report("kent", "cp-2012", "2012-06-11", judged),
                Reports.report("kent", "cp-2012", "2013-06-10", judged))
            .of("kent");
    assertEquals(
        List.of("help-and-protection", "overall-effectiveness"),
        kent.movements(Themes.HELP_AND_PROTECTION).stream()
            .map(m -> m.earlier().area().orElseThrow().id())
            .toList());
  }
}
