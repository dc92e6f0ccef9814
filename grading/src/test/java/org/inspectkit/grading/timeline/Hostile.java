package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Timescale;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** Inspections whose every text is what somebody put into a document to do harm. */
public final class Hostile {

  private static final Edition SLAC = Frameworks.SLAC.editions().get(0);
  private static final List<String> KNOWN =
      List.of(
          "<script>alert(1)</script>",
          "</style></svg><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' autofocus onfocus='alert(1)",
          "<!--",
          "]]>",
          "&lt;b&gt;&amp;",
          "=HYPERLINK(\"http://example.org\")",
          "+1",
          "-2",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "\n@x",
          " =1",
          "'=1",
          "''@",
          "\uFF1D1",
          "a,\"b\";c",
          "\u0000\u0007\u001b[31m",
          "\uD800",
          "\uFFFE",
          "\u2028",
          "\u202Edoog\u2066",
          "\u200B=1",
          "\uFEFF+1",
          "null",
          "Good");

  private Hostile() {}

  /** Text that would be markup, a formula, an entity, the end of a line or no character at all. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> known = Arbitraries.of(KNOWN);
    Arbitrary<String> made =
        Arbitraries.strings().withChars("<>&\"'=+-@\t\r\n ,;ab\\/\u00a0").ofMaxLength(12);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, known), net.jqwik.api.Tuple.of(2, made))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }

  /** An inspection that says the text wherever a document can say anything. */
  public static Inspection inspection(String text) {
    return Inspection.builder()
        .framework(Frameworks.SLAC)
        .edition(SLAC)
        .documentKind(DocumentKind.REPORT)
        .authority(new InspectedAuthority(text, Optional.empty()))
        .addPeriods(new InspectionPeriod(LocalDate.of(2012, 3, 5), LocalDate.of(2012, 3, 16)))
        .topic(text)
        .addInspectors(new Inspector(text, Optional.of(text), true))
        .judgements(judgements(text))
        .addAreasForImprovement(toImprove(text))
        .addPriorInspections(earlier(text))
        .source(new SourceDocument(text, "text/plain", "0".repeat(64), 1, 1))
        .build();
  }

  /** One that is graded, one that is not, and one of words that are not a grade. */
  private static List<Judgement> judgements(String text) {
    JudgementArea graded = area("safeguarding/overall-effectiveness");
    Grade good = graded.scale().orElseThrow().find("Good").orElseThrow();
    return List.of(
        Judgement.of(graded, new JudgementOutcome.Graded(good, text, Optional.of(2)), said(text)),
        Judgement.of(
            area("looked-after/overall-effectiveness"),
            new JudgementOutcome.NotJudged(text),
            said(text)),
        Judgement.of(
            area("looked-after/being-healthy"), new JudgementOutcome.Unresolved(text), said(text)));
  }

  private static JudgementArea area(String id) {
    return SLAC.area(id).orElseThrow();
  }

  private static AreaForImprovement toImprove(String text) {
    return AreaForImprovement.builder()
        .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
        .text(text)
        .number(text)
        .strand(text)
        .heading(text)
        .timescale(new Timescale(text, Optional.empty()))
        .build();
  }

  private static PriorInspection earlier(String text) {
    return PriorInspection.builder()
        .text(text)
        .body(text)
        .printedDate(text)
        .addGrades(PriorGrade.inWords(text, Optional.of(text)))
        .build();
  }

  private static List<Statement> said(String text) {
    return List.of(
        new Statement(StatementKind.TABLE, text, List.of(new SourceSpan(Optional.of(2), 1, 0, 1))));
  }
}
