package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.inspectkit.parsers.SyntheticReportsTest;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no sound PDF are refused with a reason, or read as far as they go. */
class BrokenPdfsTest {

  private static ReportParseException refused(byte[] bytes) {
    return assertThrows(ReportParseException.class, () -> InspectionReports.parse(bytes));
  }

  private static List<String> codes(ParsedReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).map(c -> c.id()).toList();
  }

  @Test
  @DisplayName("a file that needs a password")
  void encrypted() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      ReportParseException refused = refused(pdf.encrypted());
      assertEquals(Reason.ENCRYPTED, refused.reason());
      assertTrue(refused.getMessage().contains("password"), refused.getMessage());
    }
  }

  @Test
  @DisplayName("a file that is cut short, wherever the cut is")
  void truncated() {
    byte[] whole = PdfReports.ilacs2023(true);
    for (int end : new int[] {5, 9, 40, 200}) {
      assertEquals(Reason.DAMAGED, refused(Arrays.copyOf(whole, end)).reason(), "cut at " + end);
    }
  }

  @Test
  @DisplayName("wherever a file is cut, it is refused or what it states agrees with the whole")
  void neverAWrongFact() {
    byte[] whole = PdfReports.ilacs2023(true);
    List<String> facts = facts(InspectionReports.parse(whole));
    for (int end = 300; end < whole.length; end += whole.length / 37) {
      try {
        ParsedReport report = InspectionReports.parse(Arrays.copyOf(whole, end));
        assertTrue(facts.containsAll(facts(report)), "cut at " + end + ": " + facts(report));
        assertTrue(codes(report).contains("pdf-damaged"), "cut at " + end + ": not reported");
      } catch (ReportParseException e) {
        assertTrue(List.of(Reason.DAMAGED, Reason.EMPTY).contains(e.reason()), e.getMessage());
      }
    }
  }

  /** Grades, dates and the authority. */
  private static List<String> facts(ParsedReport report) {
    List<String> facts = new ArrayList<>(grades(report));
    report
        .inspection()
        .ifPresent(
            i -> {
              facts.add("periods " + i.periods());
              facts.add("published " + i.published() + ", of " + i.date());
              facts.add("authority " + i.authority());
            });
    return facts;
  }

  private static List<String> grades(ParsedReport report) {
    return report.inspection().stream()
        .flatMap(i -> i.judgements().stream())
        .map(j -> j.area().id() + " " + j.outcome().printed())
        .toList();
  }

  @Test
  @DisplayName("an empty file")
  void empty() {
    assertEquals(Reason.EMPTY, refused(new byte[0]).reason());
  }

  @Test
  @DisplayName("a picture of a page holds no text, and the message says so")
  void picture() throws IOException {
    ReportParseException refused = refused(PdfMaker.picture());
    assertEquals(Reason.EMPTY, refused.reason());
    assertTrue(refused.getMessage().contains("no text"), refused.getMessage());
  }

  @Test
  @DisplayName("a web page that was saved as a PDF")
  void webPage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.pdf");
    Files.writeString(
        file,
        """
        <!DOCTYPE html>
        <html><head><title>Page not found</title></head>
        <body><h1>Page not found</h1><p>The page has moved.</p></body></html>
        """);
    ParsedReport report = InspectionReports.parse(file);
    assertEquals(List.of("html-page"), codes(report));
    assertTrue(report.inspection().isEmpty());
  }

  @Test
  @DisplayName("bytes that are neither a PDF nor a text")
  void noPdf() {
    assertEquals(
        Reason.NOT_TEXT,
        refused("PK\u0003\u0004\u0000\u0000\u0008\u0000abc".getBytes(UTF_8)).reason());
    assertEquals(Reason.DAMAGED, refused("%PDF-1.7\nnothing more".getBytes(UTF_8)).reason());
  }

  @Test
  @DisplayName("a page whose content is broken is reported, and the other pages are read")
  void brokenPage() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(false, "Rutland", "4 to 8 September 2023")) {
      pdf.table(
          true,
          new String[] {"Judgement", "Grade"},
          new String[] {PdfReports.LEADERS, "Good"},
          new String[] {PdfReports.CARE, PdfReports.RI});
      pdf.nextPage();
      pdf.paragraph("This page will not be read.");
      pdf.nextPage();
      pdf.paragraph("This page can be read again.");
      byte[] bytes = withBrokenPage(pdf, 1);
      ParsedReport report = InspectionReports.parse(bytes);
      assertTrue(codes(report).contains("page-unreadable"), codes(report).toString());
      String text = report.document().orElseThrow().text().extracted();
      assertTrue(text.contains("can be read again"), text);
      assertTrue(grades(report).contains("impact-of-leaders Good"), grades(report).toString());
      assertEquals(List.of(), SyntheticReportsTest.lost(report.document().orElseThrow()));
      assertEquals(3, report.document().orElseThrow().text().pages());
    }
  }

  /** A content stream that says it is compressed, and is not. */
  private static byte[] withBrokenPage(PdfMaker pdf, int number) throws IOException {
    pdf.bytes();
    PDPage page = pdf.document().getPage(number);
    PDStream broken = new PDStream(pdf.document());
    try (OutputStream out = broken.getCOSObject().createRawOutputStream()) {
      out.write("BT /F1 11 Tf (half a string".getBytes(ISO_8859_1));
    }
    broken.getCOSObject().setItem(COSName.FILTER, COSName.getPDFName("NoSuchFilter"));
    page.setContents(broken);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.document().save(out);
    return out.toByteArray();
  }

  @Test
  @DisplayName("nothing is written to the user's home, and no screen is needed")
  void leavesNoTrace(@TempDir Path folder) throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path file = folder.resolve("report.pdf");
    Path log = folder.resolve("log.txt");
    Files.write(file, PdfReports.ilacs2023(true));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.home=" + home);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(OneReport.class.getName());
    command.add(file.toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("DISPLAY");
    builder.environment().remove("pdfbox.fontcache");
    builder.redirectOutput(log.toFile());
    Process process = builder.start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the other Java machine hangs");
    String printed = Files.readString(log);
    assertEquals(0, process.exitValue(), printed);
    assertEquals("5 judgements", printed.strip());
    try (Stream<Path> left = Files.walk(folder)) {
      assertEquals(
          List.of("log.txt", "report.pdf"),
          left.filter(Files::isRegularFile)
              .map(f -> Objects.toString(f.getFileName()))
              .sorted()
              .toList());
    }
  }

  /** Reads one report in a Java machine of its own. */
  static final class OneReport {
    private OneReport() {}

    public static void main(String[] arguments) throws IOException {
      int judgements =
          InspectionReports.parse(Path.of(arguments[0])).orElseThrow().judgements().size();
      System.out.println(judgements + " judgements");
    }
  }
}
