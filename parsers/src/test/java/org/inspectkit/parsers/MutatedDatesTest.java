package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cover or an opening with odd dates may lose its facts; it states no other ones. */
class MutatedDatesTest {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern YEAR = Pattern.compile("(?<=" + MONTH + ") 20\\d\\d");

  /** The beginning of a sentence that dates the inspection. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:This letter summarises|This inspection took place|The (?:inspection|visit) (?:was|took))"
              + "(?=[^.]{0,400}\\d{1,2}[^.]{0,30}"
              + MONTH
              + ")");

  static List<Path> reports() {
    return Texts.all().stream().filter(f -> SoundFacts.of(f).inspection().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with one year left out")
  void withoutYear(Path file) {
    // Of dates that disagree, the one that is left may be the wrong one.
    List<String> codes = Texts.codes(Texts.read(file));
    assumeFalse(codes.contains("dates-disagree") || codes.contains("period-too-long"));
    SoundFacts.of(file).noOtherInAny(Damages.ofPlaces(Texts.of(file), YEAR, year -> ""));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with an earlier inspection named before the sentence that dates this one")
  void followingAnother(Path file) {
    SoundFacts.of(file)
        .noOtherInAny(Damages.ofPlaces(Texts.of(file), DATED, MutatedDatesTest::following));
  }

  private static String following(String beginning) {
    String rest = beginning.substring(0, 1).toLowerCase(Locale.UK) + beginning.substring(1);
    return "Following the inspection of 3 March 2009, " + rest;
  }

  @Test
  @DisplayName("there are sentences that date an inspection")
  void someAreDated() {
    assertTrue(reports().stream().filter(f -> DATED.matcher(Texts.of(f)).find()).count() > 10);
  }
}
