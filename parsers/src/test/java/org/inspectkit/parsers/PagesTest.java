package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which pages a text has, and on which a place is. */
class PagesTest {

  private static final String REPORT = Texts.of(Texts.SLAC);

  @Test
  @DisplayName("a place in a text that is not cut into pages is on no page")
  void noPages() {
    ParsedReport report = InspectionReports.parse(REPORT);
    assertEquals(0, source(report).pages());
    assertEquals(Set.of(Optional.empty()), pagesOfStatements(report));
    assertFalse(source(report).toString().contains("page"), source(report).toString());
  }

  @Test
  @DisplayName("form feeds end pages, and after the last one none begins")
  void formFeeds() {
    ParsedReport one = InspectionReports.parse(REPORT + "\f");
    assertEquals(1, source(one).pages());
    assertEquals(Set.of(Optional.of(1)), pagesOfStatements(one));
    ParsedReport two = InspectionReports.parse("\n\f" + REPORT);
    assertEquals(2, source(two).pages());
    assertEquals(Set.of(Optional.of(2)), pagesOfStatements(two));
  }

  private static SourceDocument source(ParsedReport report) {
    return report.orElseThrow().source().orElseThrow();
  }

  private static Set<Optional<Integer>> pagesOfStatements(ParsedReport report) {
    return Provenance.statements(report.orElseThrow())
        .flatMap(statement -> statement.spans().stream())
        .map(SourceSpan::page)
        .collect(Collectors.toSet());
  }
}
