package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Timescale;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** Inspections as their reports tell them, in short. */
public final class Reports {

  private Reports() {}

  /** The letter of 1 November 2006, which prints numbers only: 3, 3 and 3, of which 4 is best. */
  public static Inspection luton2006() {
    return report(
        "luton",
        "apa-2006",
        "2006-11-01",
        "childrens-services=3",
        "capacity-to-improve=3",
        "social-care-services=3");
  }

  /** The unannounced inspection of 2010: no grades, eight areas for development. */
  public static Inspection lutonContact2010() {
    Inspection letter = report("luton", "ucra", "2010-11-23");
    return toImprove(letter, ImprovementKind.AREA_FOR_DEVELOPMENT, 8);
  }

  /** Safeguarding good overall, services for looked after children adequate overall. */
  public static Inspection luton2012() {
    return report(
        "luton",
        "slac",
        "2012-03-05",
        "safeguarding/overall-effectiveness=Good",
        "safeguarding/capacity-for-improvement=Good",
        "safeguarding/safe-and-feel-safe=Good",
        "looked-after/overall-effectiveness=Adequate",
        "looked-after/capacity-for-improvement=Adequate",
        "looked-after/being-healthy=Adequate",
        "looked-after/staying-safe=Good");
  }

  /** The visit of 2019: a letter, one topic, no grade. */
  public static Inspection lutonVisit2019() {
    Inspection letter = report("luton", "ilacs-focused-visit", "2019-05-08");
    return toImprove(letter, ImprovementKind.AREA_FOR_IMPROVEMENT, 3);
  }

  public static List<Inspection> luton() {
    return List.of(lutonVisit2019(), luton2012(), luton2006(), lutonContact2010());
  }

  public static Inspection centralBedfordshire2012() {
    return report(
        "central-bedfordshire",
        "slac",
        "2012-02-20",
        "safeguarding/overall-effectiveness=Good",
        "safeguarding/health-agencies=Adequate",
        "looked-after/overall-effectiveness=Adequate",
        "looked-after/being-healthy=Inadequate");
  }

  /** A report of 2019 that says of 2016 that help and protection were good. */
  public static Inspection kentWithSecondHand() {
    Framework sif = Frameworks.of("sif");
    JudgementArea help = sif.editions().get(0).area("help-and-protection").orElseThrow();
    Optional<Grade> good = help.scale().flatMap(scale -> scale.find("Good"));
    return Inspection.builder()
        .from(report("kent", "ilacs-2018", "2019-03-04", "help-and-protection=Good"))
        .addPriorInspections(
            PriorInspection.builder()
                .text("said of 2016")
                .framework(sif)
                .printedDate("2016")
                .date(DateSpan.of(Year.of(2016)))
                .addGrades(new PriorGrade("good", Optional.of("help"), Optional.of(help), good))
                .build())
        .build();
  }

  /** A report that says all that an article of a page or a row of a table has a place for. */
  public static Inspection kentInFull() {
    Inspection report =
        report("kent", "slac", "2010-10-11", "safeguarding/overall-effectiveness=2");
    Judgement overall = report.judgements().get(0);
    SourceSpan place = new SourceSpan(Optional.of(7), 3, 0, 4);
    return Inspection.builder()
        .from(report)
        .topic("planning")
        .published(LocalDate.of(2010, 11, 19))
        .addInspectors(new Inspector("A Reader", Optional.empty(), true))
        .source(new SourceDocument("kent.pdf", "application/pdf", "ab".repeat(32), 9, 12))
        .judgements(List.of(said(overall, StatementKind.TABLE, place)))
        .addAreasForImprovement(pressing("1", "Mend the plans."), pressing("2", "Keep files."))
        .addAreasForImprovement(
            AreaForImprovement.builder()
                .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
                .text("Tell children why.")
                .area(overall.area())
                .build())
        .addPriorInspections(PriorInspection.builder().text("There was a visit.").build())
        .build();
  }

  private static Judgement said(Judgement judgement, StatementKind kind, SourceSpan... spans) {
    Statement statement = new Statement(kind, "Good", List.of(spans));
    return Judgement.of(judgement.area(), judgement.outcome(), List.of(statement));
  }

  private static AreaForImprovement pressing(String number, String text) {
    return AreaForImprovement.builder()
        .kind(ImprovementKind.PRIORITY_ACTION)
        .number(number)
        .text(text)
        .strand("looked-after")
        .timescale(new Timescale("Immediately", Optional.empty()))
        .build();
  }

  /** A report; each judgement is {@code area=label or number}, or {@code area=-} if not judged. */
  public static Inspection report(
      String authority, String edition, String day, String... judgements) {
    Framework of =
        Frameworks.all().stream()
            .filter(f -> f.edition(edition).isPresent())
            .findAny()
            .orElseThrow();
    Edition under = of.edition(edition).orElseThrow();
    LocalDate start = LocalDate.parse(day);
    return Inspection.builder()
        .framework(of)
        .edition(under)
        .documentKind(DocumentKind.REPORT)
        .authority(new InspectedAuthority(authority, LocalAuthorities.find(authority)))
        .addPeriods(new InspectionPeriod(start, start.plusDays(10)))
        .addAllJudgements(Arrays.stream(judgements).map(j -> judgement(under, j)).toList())
        .build();
  }

  private static Judgement judgement(Edition edition, String stated) {
    String[] parts = stated.split("=", 2);
    JudgementArea area = edition.area(parts[0]).orElseThrow(() -> new AssertionError(stated));
    return Judgement.of(area, outcome(area, parts[1]), List.of());
  }

  private static JudgementOutcome outcome(JudgementArea area, String printed) {
    if (printed.equals("-")) {
      return new JudgementOutcome.NotJudged("Not judged");
    }
    boolean number = printed.chars().allMatch(Character::isDigit);
    Optional<Grade> grade =
        number
            ? area.scale().orElseThrow().findNumber(Integer.parseInt(printed))
            : area.scale().orElseThrow().find(printed);
    Optional<Integer> printedNumber = number ? grade.flatMap(Grade::number) : Optional.empty();
    return grade
        .<JudgementOutcome>map(g -> new JudgementOutcome.Graded(g, printed, printedNumber))
        .orElseGet(() -> new JudgementOutcome.Unresolved(printed));
  }

  private static Inspection toImprove(Inspection letter, ImprovementKind kind, int count) {
    return Inspection.builder()
        .from(letter)
        .addAllAreasForImprovement(
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> AreaForImprovement.builder().kind(kind).text("matter " + i).build())
                .toList())
        .build();
  }
}
