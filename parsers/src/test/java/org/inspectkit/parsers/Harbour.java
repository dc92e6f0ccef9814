package org.inspectkit.parsers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** An invented framework with two editions, a report under it, and readers for it and others. */
final class Harbour {

  static final JudgementArea WARMTH =
      JudgementArea.builder().id("warmth").name("Warmth").scale(GradeScales.OFSTED_2012).build();

  static final Edition OF_2027 =
      edition("harbour-review-2027")
          .inForceFrom(LocalDate.of(2027, 1, 1))
          .inForceTo(LocalDate.of(2028, 12, 31))
          .build();

  static final Edition OF_2029 =
      edition("harbour-review-2029").inForceFrom(LocalDate.of(2029, 1, 1)).build();

  static final Framework REVIEW =
      Framework.builder()
          .id("harbour-review")
          .name("Review of harbours")
          .years("2027-")
          .documentForm("report")
          .addTitles("review of the harbour")
          .addRemits("this review was made by the harbour board")
          .addMentions("harbour review")
          .addEditions(OF_2027, OF_2029)
          .build();

  static final String REPORT =
      "Review of the harbour\n\nThis review was made by the harbour board.\n\nWarmth: Good\n";

  static final FrameworkReader READER = new Reader(List.of(REVIEW), Harbour::read);

  private Harbour() {}

  private static Edition.Builder edition(String id) {
    return Edition.builder()
        .id(id)
        .frameworkId("harbour-review")
        .name("Review of harbours")
        .scale(GradeScales.OFSTED_2012)
        .addAreas(WARMTH);
  }

  /** A reader that is put together. */
  record Reader(
      List<Framework> frameworks, BiFunction<AnnotatedDocument, Framework, Reading> reading)
      implements FrameworkReader {

    @Override
    public Reading read(AnnotatedDocument document, Framework framework) {
      return reading.apply(document, framework);
    }
  }

  /** A second reader of a framework that has one, as somebody may leave it on the class path. */
  public static final class SecondSlacReader implements FrameworkReader {

    /** Creates the reader. */
    public SecondSlacReader() {}

    @Override
    public List<Framework> frameworks() {
      return List.of(Frameworks.SLAC);
    }

    @Override
    public Reading read(AnnotatedDocument document, Framework framework) {
      return ungraded(document, framework);
    }
  }

  /** A reading with no fact in it. */
  static Reading ungraded(AnnotatedDocument document, Framework framework) {
    return new Reading(inspection(framework).build(), List.of());
  }

  /** The line with the grade. */
  static Reading read(AnnotatedDocument document, Framework framework) {
    Block row =
        document.document().blocks().stream()
            .filter(b -> b.text().toString().startsWith("Warmth: "))
            .findFirst()
            .orElseThrow();
    String printed = row.text().toString().substring(8);
    Grade grade = GradeScales.OFSTED_2012.find(printed).orElseThrow();
    Statement statement =
        new Statement(StatementKind.TABLE, row.text().toString(), row.text().spans());
    JudgementOutcome outcome = new JudgementOutcome.Graded(grade, printed, Optional.empty());
    return new Reading(
        inspection(framework)
            .addJudgements(Judgement.of(WARMTH, outcome, List.of(statement)))
            .build(),
        List.of());
  }

  private static Inspection.Builder inspection(Framework framework) {
    return Inspection.builder()
        .framework(framework)
        .edition(framework.editions().get(0))
        .documentKind(DocumentKind.REPORT);
  }
}
