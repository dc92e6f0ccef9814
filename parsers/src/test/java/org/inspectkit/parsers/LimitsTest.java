package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.inspectkit.parsers.text.TextLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report of as much as a limit allows is read as always; one of more is refused, or cut. */
class LimitsTest {

  private static final Path SECURITY =
      Path.of(System.getProperty("basedir", ""), "..", "SECURITY.md");

  private static final String TITLE =
      "Inspection of Rutland local authority children\u2019s services";
  private static final String DATES = "Inspection dates: 4 to 8 September 2023";
  private static final String OVERALL = "Overall effectiveness";

  /** Those that the structure of a text reaches. */
  private static final Set<Limit> OF_TEXT =
      EnumSet.complementOf(EnumSet.of(Limit.BYTES, Limit.DEPTH, Limit.DIAGNOSTICS));

  /** A report in a form, with a limit. */
  private record Case(String form, ReportSource report, Limit limit) {

    ParsedReport within(long most) throws IOException {
      ParseLimits limits = ParseLimits.DEFAULT.with(limit, most);
      return ReportParser.builder().limits(limits).build().parse(report);
    }

    @Override
    public String toString() {
      return limit + " of " + form;
    }
  }

  static Stream<Case> cases() throws IOException {
    Map<String, byte[]> forms =
        Map.of("text", text(), "HTML", html(), "tagged PDF", pdf(true), "PDF", pdf(false));
    return forms.entrySet().stream()
        .flatMap(
            f -> OF_TEXT.stream().map(limit -> new Case(f.getKey(), source(f.getValue()), limit)))
        .filter(c -> !c.form().equals("HTML") || c.limit() != Limit.PAGES)
        .filter(c -> !c.form().equals("HTML") || c.limit() != Limit.CHARACTERS_OF_PAGE);
  }

  private static ReportSource source(byte[] report) {
    return ReportSource.of("report", report);
  }

  private static byte[] text() {
    return String.join("\n", TITLE, DATES, "", OVERALL + "      Good", "", "\f", "A page.", "\f")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] html() {
    return ("<html><p>" + TITLE + "<p>" + DATES + "<table><tr><td>" + OVERALL + "<td>Good</table>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(boolean tagged) throws IOException {
    try (PdfMaker pdf = new PdfMaker(tagged, "Rutland")) {
      pdf.heading(TITLE);
      pdf.paragraph(DATES);
      pdf.table(false, new String[] {OVERALL, "Good"});
      pdf.nextPage();
      pdf.paragraph("A page.");
      return pdf.bytes();
    }
  }

  /** How much of what is limited a report holds. */
  private static long held(Limit limit, ReportDocument document) {
    List<TextLine> lines = document.text().lines();
    String text = document.text().extracted();
    return switch (limit) {
      case CHARACTERS -> text.length();
      case PAGES -> document.text().pages();
      case CHARACTERS_OF_PAGE ->
          Stream.of(text.split("\f", -1)).mapToInt(String::length).max().orElseThrow();
      case CHARACTERS_OF_LINE ->
          lines.stream().mapToInt(line -> line.text().length()).max().orElseThrow();
      case LINES -> lines.size();
      case CELLS -> lines.stream().mapToInt(l -> l.cells().size()).filter(c -> c > 1).sum();
      case BLOCKS -> document.blocks().size();
      case BYTES, DEPTH, DIAGNOSTICS -> throw new AssertionError(limit);
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("what is at the limit is read as before, and one more is refused with the limit")
  void refused(Case c) throws IOException {
    ParsedReport whole = ReportParser.standard().parse(c.report());
    assertTrue(whole.orElseThrow().authority().isPresent());
    long held = held(c.limit(), whole.document().orElseThrow());
    assertTrue(held > 1, c + " is not tested by " + held);
    ParsedReport atLimit = c.within(held);
    assertEquals(whole.inspection(), atLimit.inspection());
    assertEquals(whole.diagnostics(), atLimit.diagnostics());
    ReportParseException e =
        assertThrows(ReportParseException.class, () -> c.within(held - 1), c::toString);
    assertAll(
        () -> assertEquals(Reason.TOO_LARGE, e.reason()),
        () -> assertTrue(e.problem().contains(" " + (held - 1) + " "), e.problem()));
  }

  @Test
  @DisplayName("what is too deep in a structure tree is read after all other, and says so")
  void depth() throws IOException {
    Case tagged = new Case("tagged PDF", source(pdf(true)), Limit.DEPTH);
    ParsedReport whole = tagged.within(Limit.DEPTH.byDefault());
    ParsedReport shallow = tagged.within(3);
    assertEquals(List.of(), readLast(whole));
    assertFalse(readLast(shallow).isEmpty(), () -> shallow.diagnostics().toString());
    assertEquals(whole.orElseThrow().authority(), shallow.orElseThrow().authority());
  }

  private static List<String> readLast(ParsedReport report) {
    return Texts.codes(report).stream()
        .filter(Set.of("text-outside-tree", "tree-not-followed")::contains)
        .toList();
  }

  @Test
  @DisplayName("diagnostics beyond the limit are counted by the last one, an error")
  void diagnostics() throws IOException {
    byte[] sparse =
        (TITLE + "\n\nInspection dates: 31 June 2023\n").getBytes(StandardCharsets.UTF_8);
    Case text = new Case("text", source(sparse), Limit.DIAGNOSTICS);
    List<Diagnostic> all = text.within(Limit.DIAGNOSTICS.byDefault()).diagnostics();
    int most = all.size() - 1;
    assertTrue(most > 1, all::toString);
    assertEquals(all, text.within(all.size()).diagnostics());
    List<Diagnostic> cut = text.within(most).diagnostics();
    Diagnostic last = cut.get(most - 1);
    assertAll(
        () -> assertEquals(all.subList(0, most - 2), cut.subList(0, most - 2)),
        () -> assertEquals(all.get(all.size() - 1), cut.get(most - 2), "the reason comes last"),
        () -> assertEquals("diagnostics-left-out", last.code().id()),
        () -> assertEquals(Map.of("count", "2"), last.attributes()),
        () -> assertEquals(Severity.ERROR, last.severity()));
  }

  @ParameterizedTest
  @MethodSource("limits")
  @DisplayName("no limit may be zero, and another one leaves the others as they are")
  void set(Limit limit) {
    ParseLimits limits = ParseLimits.DEFAULT.with(limit, 7);
    assertEquals(7, limits.most(limit));
    assertEquals(ParseLimits.DEFAULT, limits.with(limit, limit.byDefault()));
    assertThrows(IllegalArgumentException.class, () -> limits.with(limit, 0));
  }

  @ParameterizedTest
  @MethodSource("limits")
  @DisplayName("the highest number there is limits nothing, in a stream neither")
  void highest(Limit limit) throws IOException {
    ReportParser parser =
        ReportParser.builder().limits(ParseLimits.DEFAULT.with(limit, Long.MAX_VALUE)).build();
    for (byte[] report : List.of(text(), pdf(true))) {
      ReportSource stream = ReportSource.of("report", new ByteArrayInputStream(report));
      assertTrue(parser.parse(stream).inspection().isPresent());
    }
  }

  static Limit[] limits() {
    return Limit.values();
  }

  @Test
  @DisplayName("the table of limits has each with what holds by default")
  void documented() throws IOException {
    List<String> table = Files.readAllLines(SECURITY);
    for (Limit limit : Limit.values()) {
      String row = "| `" + limit + "` | " + String.format(Locale.UK, "%,d", limit.byDefault());
      assertTrue(table.stream().anyMatch(line -> line.startsWith(row + " |")), row);
    }
  }
}
