package org.inspectkit.parsers.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * Reports that are made of the words of the catalogue, in any order: no grade that they do not
 * print.
 */
class ReportFuzzTest {

  private static final List<Framework> FRAMEWORKS = ReportParser.standard().frameworks();
  private static final List<String> GAPS = List.of(": ", " ", "     ", "\n", "\n\n", " | ", " - ");
  private static final int MOST = 40;

  @FuzzTest(maxDuration = "30m")
  void report(FuzzedDataProvider data) {
    Framework framework = FRAMEWORKS.get(data.consumeInt(0, FRAMEWORKS.size() - 1));
    StringBuilder text = new StringBuilder(String.join("\n", framework.titles())).append("\n\n");
    for (int i = 0; i < MOST && data.remainingBytes() > 0; i++) {
      text.append(words(framework, data)).append(data.pickValue(GAPS));
    }
    check(text.toString());
  }

  private static String words(Framework framework, FuzzedDataProvider data) {
    Edition edition = data.pickValue(framework.editions());
    Optional<GradeScale> scale = edition.scale();
    return switch (data.consumeInt(0, 4)) {
      case 0 -> edition.areas().isEmpty() ? "" : data.pickValue(edition.areas()).name();
      case 1 -> scale.map(s -> s.grades().isEmpty() ? "" : label(s, data)).orElse("");
      case 2 -> "Luton Borough Council";
      case 3 -> data.consumeInt(1, 31) + " March " + data.consumeInt(2004, 2026);
      default -> data.consumeString(MOST);
    };
  }

  private static String label(GradeScale scale, FuzzedDataProvider data) {
    return data.pickValue(scale.grades()).label();
  }

  private static void check(String text) {
    Promises.check(ReportParser.standard(), text.getBytes(StandardCharsets.UTF_8));
    String printed = text.toLowerCase(Locale.ROOT);
    try {
      InspectionReports.parse(text)
          .inspection()
          .ifPresent(
              inspection ->
                  inspection
                      .judgements()
                      .forEach(j -> j.grade().ifPresent(g -> checkGrade(j.area(), g, printed))));
    } catch (ReportParseException e) {
      // Refused for a reason, which was checked above.
    }
  }

  private static void checkGrade(JudgementArea area, Grade grade, String printed) {
    String label = grade.label().toLowerCase(Locale.ROOT);
    boolean number = printed.chars().anyMatch(Character::isDigit);
    assertTrue(printed.contains(label) || number, area + " is not " + grade);
  }
}
