package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which framework a prior inspection was: the words say it, and the dates do not deny it. */
class PriorFrameworksTest {

  private static final ReportParser PLUGGED = ReportParser.builder().reader(Harbour.READER).build();

  /** What the sentences say, in a report of 2023, read by a parser. */
  private static List<PriorInspection> priors(ReportParser parser, String sentences)
      throws IOException {
    String report = Texts.of(EarlierSentences.ILACS);
    int middle = report.indexOf("\n\n", report.length() / 2);
    String text =
        report.substring(0, middle) + "\n\n" + sentences + "\n\n" + report.substring(middle);
    Inspection inspection = parser.parse(ReportSource.of("report", text)).orElseThrow();
    return inspection.priorInspections().stream()
        .filter(prior -> prior.text().startsWith(sentences.substring(0, 12)))
        .toList();
  }

  private static Optional<String> framework(List<PriorInspection> priors) {
    assertEquals(1, priors.size(), priors.toString());
    return priors.get(0).framework().map(Framework::id);
  }

  /** A framework as it was before the report was written. */
  private static ReportParser harbourSince(int year) {
    Framework earlier =
        Framework.builder()
            .from(Harbour.REVIEW)
            .mentions(List.of("Harbour Review", "review of harbours"))
            .editions(
                List.of(
                    Edition.builder()
                        .from(Harbour.OF_2027)
                        .inForceFrom(LocalDate.of(year, 1, 1))
                        .inForceTo(LocalDate.of(year + 2, 12, 31))
                        .build()))
            .build();
    return ReportParser.builder()
        .reader(new Harbour.Reader(List.of(earlier), Harbour::read))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The last harbour review inspection in March 2018 judged services to be good.
          At the previous harbour review inspection, in March 2018, services were judged to be good.
          The inspection in March 2018 under the review of harbours judged services to be good.
          """)
  @DisplayName("the names of a plugged-in framework count, in any case of letters")
  void named(String sentence) throws IOException {
    assertEquals(Optional.of("harbour-review"), framework(priors(harbourSince(2017), sentence)));
  }

  @Test
  @DisplayName("a framework that the words name is not attributed where it was not in force")
  void notInForce() throws IOException {
    String sentence =
        "The last harbour review inspection in March 2018 judged services to be good.";
    assertEquals(Optional.empty(), framework(priors(harbourSince(2020), sentence)));
    String single = "The last single inspection in October 2019 judged services to be good.";
    assertEquals(Optional.empty(), framework(priors(PLUGGED, single)));
  }

  @Test
  @DisplayName("where the words name none, the one in force is meant, whatever is plugged in")
  void unnamed() throws IOException {
    String sentence = "At the last inspection in October 2018 services were judged to be good.";
    assertEquals(Optional.of("ilacs"), framework(priors(PLUGGED, sentence)));
    assertEquals(Optional.of("ilacs"), framework(priors(harbourSince(2017), sentence)));
  }
}
