package org.inspectkit.json;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.NationalFramework;
import org.inspectkit.model.Addressee;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Signatory;
import org.inspectkit.model.Timescale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** An inspection of our own making in which every part is there. */
final class FullInspection {

  static final Inspection FULL = full();

  private FullInspection() {}

  private static Inspection full() {
    return Inspection.builder()
        .from(cover())
        .addInspectors(
            new Inspector("Siân O’Neill-Żak", Optional.of("Her Majesty’s Inspector"), true),
            new Inspector("A. N. Other", Optional.empty(), false))
        .addInspectorates("Ofsted", "Care Quality Commission")
        .judgements(judgements())
        .areasForImprovement(improvements())
        .findings(findings())
        .addPriorInspections(prior(), graded(), elsewhere())
        .addSignatories(new Signatory("Siân O’Neill-Żak", Optional.of("HMI, Ofsted")))
        .evidence(evidence())
        .build();
  }

  private static Inspection cover() {
    return Inspection.builder()
        .framework(Frameworks.SLAC)
        .edition(Frameworks.SLAC.editions().get(0))
        .documentKind(DocumentKind.REPORT)
        .authority(new InspectedAuthority("Luton Borough Council", LocalAuthorities.find("luton")))
        .addPeriods(period("2012-02-20", "2012-03-02"), period("2012-03-12", "2012-03-12"))
        .published(LocalDate.of(2012, 4, 16))
        .letterDate(LocalDate.of(2012, 4, 13))
        .legalBasis("section 138 of the Education and Inspections Act 2006")
        .addressee(new Addressee("Mr M Example", List.of("Director", "Luton Borough Council")))
        .topic("the \"front door\"")
        .kind(InspectionKind.REINSPECTION)
        .nextInspection("The next inspection will be within approximately three years.")
        .source(
            new SourceDocument("luton.pdf", "application/pdf", "0a".repeat(32), 123456789012L, 30))
        .build();
  }

  private static InspectionPeriod period(String start, String end) {
    return new InspectionPeriod(LocalDate.parse(start), LocalDate.parse(end));
  }

  private static JudgementArea area(String id) {
    return Frameworks.SLAC.editions().get(0).area(id).orElseThrow();
  }

  private static List<Judgement> judgements() {
    return List.of(
        Judgement.of(
            area("safeguarding/overall-effectiveness"),
            new JudgementOutcome.Graded(
                GradeScales.OFSTED_2012.grade("good").orElseThrow(), "Good", Optional.of(2)),
            List.of(
                statement(StatementKind.TABLE, "Overall effectiveness Grade 2 (Good)", 3),
                statement(StatementKind.NARRATIVE, "Overall effectiveness is good.", 9))),
        Judgement.of(
            area("safeguarding/health-agencies"),
            new JudgementOutcome.NotJudged("Not judged"),
            List.of(statement(StatementKind.TABLE, "Not judged", 4))),
        Judgement.of(
            area("looked-after/overall-effectiveness"),
            new JudgementOutcome.Unresolved("Splendid"),
            List.of(statement(StatementKind.HEADING, "Splendid", 12))));
  }

  private static List<AreaForImprovement> improvements() {
    return List.of(
        AreaForImprovement.builder()
            .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
            .text("ensure that every plan says: \u2022 what is to be done \u2022 by when")
            .addSubItems("what is to be done", "by when")
            .number("3a")
            .timescale(new Timescale("Within three months", Optional.of(Period.ofMonths(3))))
            .addAddressedTo("NHS Luton")
            .addFrameworkTags(NationalFramework.find("enabler-2").orElseThrow())
            .strand("safeguarding")
            .area(area("safeguarding/quality-of-provision"))
            .heading("Areas for improvement")
            .addStatements(statement(StatementKind.LIST, "ensure that every plan", 5))
            .build(),
        AreaForImprovement.builder()
            .kind(ImprovementKind.RECOMMENDATION)
            .text("listen")
            .timescale(new Timescale("In due course", Optional.empty()))
            .build());
  }

  private static List<Finding> findings() {
    return List.of(
        Finding.builder()
            .kind(FindingKind.NARRATIVE)
            .text("Thresholds are understood – and used.")
            .number(17)
            .section("Quality of provision")
            .area(area("safeguarding/quality-of-provision"))
            .addStatements(statement(StatementKind.NARRATIVE, "Thresholds are understood", 10))
            .build(),
        Finding.builder().kind(FindingKind.STRENGTH).text("The voice of the child").build());
  }

  private static PriorInspection prior() {
    return PriorInspection.builder()
        .text("The inspection of December 2010 found two areas for priority action.")
        .framework(Frameworks.UCRA)
        .printedDate("December 2010")
        .date(DateSpan.of(YearMonth.of(2010, 12)))
        .addCounts(new PriorCount(ImprovementKind.PRIORITY_ACTION, 2))
        .addGrades(PriorGrade.inWords("inadequate", Optional.of("contact and referral")))
        .addGrades(PriorGrade.inWords("adequate", Optional.empty()))
        .addStatements(statement(StatementKind.NARRATIVE, "The inspection of December 2010", 6))
        .build();
  }

  private static PriorInspection graded() {
    JudgementArea area =
        Frameworks.LAC_2013.editions().get(0).area("overall-effectiveness").orElseThrow();
    return PriorInspection.builder()
        .text("The last inspection judged services for looked after children to be good.")
        .framework(Frameworks.LAC_2013)
        .printedDate("the last inspection")
        .addGrades(
            new PriorGrade(
                "good",
                Optional.of("services for looked after children"),
                Optional.of(area),
                area.scale().flatMap(scale -> scale.grade("good"))))
        .build();
  }

  private static PriorInspection elsewhere() {
    return PriorInspection.builder()
        .text("The fostering service was judged to be good between 25 February and 6 March 2013.")
        .body("fostering service")
        .printedDate("25 February and 6 March 2013")
        .date(new DateSpan(LocalDate.of(2013, 2, 25), LocalDate.of(2013, 3, 6)))
        .addGrades(PriorGrade.inWords("good", Optional.empty()))
        .build();
  }

  private static Map<InspectionFact, List<Statement>> evidence() {
    return Map.of(
        InspectionFact.SIGNATORIES,
        List.of(statement(StatementKind.SIGNATURE, "Siân O’Neill-Żak", 30)),
        InspectionFact.LETTER_DATE,
        List.of(statement(StatementKind.COVER, "13 April 2012", 1)),
        InspectionFact.PERIODS,
        List.of(
            new Statement(
                StatementKind.COVER,
                "20 February – 2 March 2012",
                List.of(
                    new SourceSpan(Optional.of(1), 8, 211, 15),
                    new SourceSpan(Optional.of(2), 40, 1200, 10)))),
        InspectionFact.TOPIC,
        List.of());
  }

  private static Statement statement(StatementKind kind, String text, int page) {
    return new Statement(
        kind,
        text,
        List.of(new SourceSpan(Optional.of(page), page * 40, page * 2000, text.length())));
  }
}
