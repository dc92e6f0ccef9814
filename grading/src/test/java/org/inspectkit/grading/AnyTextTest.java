package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.TimelineTable;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.grading.page.TimelinePage;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;

/** Whatever a document says in whatever field, all that is written of it shows what it holds. */
class AnyTextTest {

  private static final int LONG = 1 << 20;

  /**
   * A page repeats a text some forty times and escapes each quotation mark to six characters; of a
   * whole megabyte it would not fit in memory.
   */
  private static final int LONG_ON_PAGE = LONG / 8;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Hostile.texts(), Arbitraries.strings().all().ofMaxLength(40))
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 100)
  void allThatIsWrittenShows(@ForAll("texts") String text) throws IOException {
    checkTables(timeline(text));
    checkPages(text);
  }

  @Property(tries = 2)
  void alsoOfALongText(@ForAll("texts") String text) throws IOException {
    for (String part : List.of(text, text.replace(" ", "").concat("x"))) {
      checkTables(timeline(part.repeat(LONG / part.length())));
      checkPages(part.repeat(LONG_ON_PAGE / part.length()));
    }
  }

  private static InspectionTimeline timeline(String text) {
    return InspectionTimeline.of(List.of(Hostile.inspection(text)), GradeReconciler.standard());
  }

  private static void checkTables(InspectionTimeline timeline) throws IOException {
    StringWriter csv = new StringWriter();
    InspectionTables.of(timeline).judgements().writeCsv(csv);
    assertShows(csv.toString());
    StringWriter lines = new StringWriter();
    InspectionTables.of(timeline).judgements().writeJsonLines(lines);
    assertShows(lines.toString());
    assertShows(table(timeline));
  }

  private static void checkPages(String text) {
    InspectionTimeline timeline = timeline(text);
    TimelinePage page =
        TimelinePage.of(timeline)
            .withDiagnostics(
                text, List.of(Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", text)));
    assertShows(page.html());
    assertShows(TimelinePicture.of(timeline).withThemes(Themes.all()).svg());
  }

  private static String table(InspectionTimeline timeline) {
    StringBuilder table = new StringBuilder();
    timeline.authorities().stream()
        .map(timeline::of)
        .forEach(own -> table.append(TimelineTable.of(own).print()));
    assertTrue(table.length() > 0);
    return table.toString();
  }

  /** Shows, and is the same after it was stored. */
  private static void assertShows(String written) {
    byte[] stored = written.getBytes(StandardCharsets.UTF_8);
    assertEquals(PlainText.of(written), new String(stored, StandardCharsets.UTF_8));
  }
}
