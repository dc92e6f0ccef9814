package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Less may be read of a report, and what is read is the same. */
class ReadingLevelTest {

  private static ReportParser parser(ReadingLevel level) {
    return ReportParser.builder().reader(Harbour.READER).level(level).build();
  }

  @Test
  @DisplayName("at each level an inspection is the whole one without what is above the level")
  void sameFacts() throws IOException {
    for (ReadingLevel level : ReadingLevel.values()) {
      ReportParser parser = parser(level);
      for (var file : Texts.all()) {
        String text = Texts.of(file);
        ParsedReport part = parser.parse(ReportSource.of("report", text));
        Optional<Inspection> whole = Texts.read(file).inspection();
        assertEquals(
            whole.map(i -> new Reading(i, List.of()).upTo(level).inspection()),
            part.inspection(),
            file + " at " + level);
        assertEquals(whole.map(Inspection::evidence), part.inspection().map(Inspection::evidence));
      }
    }
  }

  @Test
  @DisplayName("a level holds what is named in it, and not what is above it")
  void levels() throws IOException {
    ReportSource slac = ReportSource.of("slac", Texts.of(Texts.SLAC));
    Inspection judgements = parser(ReadingLevel.JUDGEMENTS).parse(slac).orElseThrow();
    Inspection areas = parser(ReadingLevel.AREAS_FOR_IMPROVEMENT).parse(slac).orElseThrow();
    Inspection all = parser(ReadingLevel.EVERYTHING).parse(slac).orElseThrow();
    assertTrue(!judgements.judgements().isEmpty() && judgements.authority().isPresent());
    assertTrue(judgements.areasForImprovement().isEmpty() && judgements.findings().isEmpty());
    assertTrue(!areas.areasForImprovement().isEmpty() && areas.findings().isEmpty());
    assertTrue(!all.areasForImprovement().isEmpty() && !all.findings().isEmpty());
  }

  @Test
  @DisplayName("a diagnostic about what is not read is not given")
  void diagnostics() throws IOException {
    int fewer = 0;
    for (var file : Texts.all()) {
      String text = Texts.of(file);
      List<String> all = Texts.codes(Texts.read(file));
      List<String> some =
          Texts.codes(parser(ReadingLevel.JUDGEMENTS).parse(ReportSource.of("report", text)));
      assertTrue(all.containsAll(some), file + ": " + some + " of " + all);
      fewer += some.size() < all.size() ? 1 : 0;
    }
    assertTrue(fewer > 0);
  }

  @Test
  @DisplayName("a reader that knows no levels reads everything, and the rest is dropped")
  void readerWithoutLevels() throws IOException {
    ReportSource source = ReportSource.of("harbour", Harbour.REPORT);
    Inspection inspection = parser(ReadingLevel.JUDGEMENTS).parse(source).orElseThrow();
    assertEquals(1, inspection.judgements().size());
  }
}
