package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of an inspection under a plugged-in framework that has a scale of its own. */
class PriorGradesOfOwnScaleTest {

  private static final GradeScale SCALE = scale("Watertight", "Leaking a little", "Sunk");

  private static final JudgementArea WARMTH =
      JudgementArea.builder().from(Harbour.WARMTH).scale(SCALE).build();

  private static final Framework REVIEW =
      Framework.builder()
          .from(Harbour.REVIEW)
          .editions(
              List.of(
                  Edition.builder()
                      .from(Harbour.OF_2027)
                      .scale(SCALE)
                      .areas(List.of(WARMTH))
                      .inForceFrom(LocalDate.of(2017, 1, 1))
                      .inForceTo(LocalDate.of(2021, 12, 31))
                      .build()))
          .build();

  private static final ReportParser PARSER =
      ReportParser.builder().reader(new Harbour.Reader(List.of(REVIEW), Harbour::ungraded)).build();

  private static GradeScale scale(String... labels) {
    List<Grade> grades = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      grades.add(
          Grade.builder()
              .scaleId("harbour-scale")
              .id(labels[i].toLowerCase(Locale.ROOT).replace(' ', '-'))
              .label(labels[i])
              .place(i + 1)
              .build());
    }
    return GradeScale.builder()
        .id("harbour-scale")
        .name("Harbours")
        .inspectorate("Harbour board")
        .years("2017-")
        .graded(true)
        .grades(grades)
        .notes("")
        .build();
  }

  /** The grades that a sentence in a report of 2023 gives, with their meaning. */
  private static List<String> grades(String sentence) throws IOException {
    String report = Texts.of(EarlierSentences.ILACS);
    int middle = report.indexOf("\n\n", report.length() / 2);
    String text =
        report.substring(0, middle) + "\n\n" + sentence + "\n\n" + report.substring(middle);
    return PARSER.parse(ReportSource.of("report", text)).orElseThrow().priorInspections().stream()
        .filter(prior -> prior.text().startsWith(sentence.substring(0, 12)))
        .flatMap(prior -> prior.grades().stream().map(grade -> shown(prior, grade)))
        .toList();
  }

  private static String shown(PriorInspection prior, PriorGrade grade) {
    Optional<String> meant = grade.grade().map(Grade::id);
    return prior.framework().map(Framework::id).orElse("-")
        + " "
        + grade.area().map(JudgementArea::id).orElse("-")
        + " "
        + meant.orElse(grade.printed());
  }

  @ParameterizedTest
  @DisplayName("gives the grades of that scale, in the shapes of sentences of any scale")
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour review inspection in October 2018 judged warmth to be leaking a little.|harbour-review warmth leaking-a-little",
        "At the harbour review inspection in October 2018 warmth was judged to be sunk.|harbour-review warmth sunk",
        "The harbour review inspection in May 2019 found warmth to be watertight.|harbour-review warmth watertight",
        "The harbour review inspection in May 2019 will not find that warmth is sunk.|",
        "The harbour review inspection in May 2019 was held when a boat had sunk.|"
      })
  void ownScale(String sentence, String expected) throws IOException {
    assertEquals(expected == null ? List.of() : List.of(expected), grades(sentence));
  }

  @ParameterizedTest
  @DisplayName("leaves the grades of the catalogue's scales as they are")
  @CsvSource(
      delimiter = '|',
      value = {
        "At the last inspection in October 2018 services were judged to be good.|ilacs overall-effectiveness good",
        "At the harbour review inspection in October 2018 warmth was judged to be good.|harbour-review warmth good"
      })
  void others(String sentence, String expected) throws IOException {
    assertEquals(List.of(expected), grades(sentence));
  }
}
