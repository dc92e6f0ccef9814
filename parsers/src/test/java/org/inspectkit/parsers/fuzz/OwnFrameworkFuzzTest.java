package org.inspectkit.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.scale.GradeScales;

/** Frameworks that somebody plugs in, with any words, and a report that has them. */
class OwnFrameworkFuzzTest {

  private static final int LONGEST = 60;

  @FuzzTest(maxDuration = "30m")
  void framework(FuzzedDataProvider data) {
    String title = data.consumeString(LONGEST);
    String area = data.consumeString(LONGEST);
    String heading = data.consumeString(LONGEST);
    String rest = data.consumeRemainingAsString();
    ReportParser parser;
    try {
      Framework framework = framework(title, area, heading);
      parser = ReportParser.builder().reader(new Letters(List.of(framework))).build();
    } catch (IllegalArgumentException e) {
      // Words that no framework may have are refused when it is made or plugged in.
      return;
    }
    String text = title + "\n\n" + area + ": Good\n\n" + heading + "\n\n" + rest;
    Promises.check(parser, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Framework framework(String title, String area, String heading) {
    return Framework.builder()
        .id("fuzz")
        .name("Fuzz")
        .years("2027-")
        .documentForm("letter")
        .addTitles(title)
        .addRemits(title)
        .addSections(SectionRule.ofItems(SectionRole.AREA_FOR_IMPROVEMENT, heading))
        .addEditions(
            Edition.builder()
                .id("fuzz-2027")
                .frameworkId("fuzz")
                .name("Fuzz")
                .scale(GradeScales.OFSTED_2012)
                .addAreas(JudgementArea.builder().id("area").name(area).build())
                .build())
        .build();
  }

  private record Letters(List<Framework> frameworks) implements SelectiveReader {

    private Letters {
      frameworks = List.copyOf(frameworks);
    }

    @Override
    public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
      return ReportReading.ofLetter(document, framework, level)
          .addGradeTable()
          .addSections()
          .toReading();
    }
  }
}
