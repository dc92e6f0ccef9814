package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.inspectkit.parsers.testkit.PdfMaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a damaged file, the PDF library reads what it finds and says nothing. So a file that lacks
 * something is refused, and one that was mended and lacks nothing is reported.
 */
class DamagedPdfsTest {

  private static final String WHOLE = new String(plain(), ISO_8859_1);

  /** A report whose objects are in the file one by one, where a test can lose one. */
  private static byte[] plain() {
    try (PdfMaker pdf = PdfReports.ilacsCover(true, "Rutland", "4 to 8 September 2023")) {
      pdf.table(
          true,
          new String[] {"Judgement", "Grade"},
          new String[] {PdfReports.LEADERS, "Good"},
          new String[] {PdfReports.CARE, PdfReports.RI});
      pdf.nextPage();
      pdf.paragraph("What stands on another page.");
      pdf.bytes();
      return plain(pdf.document());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] plain(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static ParsedReport read(String file) {
    return InspectionReports.parse(file.getBytes(ISO_8859_1));
  }

  private static ReportParseException refused(String file) {
    return assertThrows(ReportParseException.class, () -> read(file));
  }

  private static List<String> codes(ParsedReport report) {
    return report.diagnostics().stream().map(d -> d.code().id()).toList();
  }

  /** The file after an object was given a number by which nothing asks for it. */
  private static String without(String kind) {
    Pattern object = Pattern.compile("(\\d+)(?= 0 obj\\s+<<[^<>]*/" + kind + "\\b)");
    Matcher found = object.matcher(WHOLE);
    assertTrue(found.find(), () -> "no " + kind + " in " + WHOLE);
    String other = "9".repeat(found.group().length());
    assertFalse(WHOLE.contains("\n" + other + " 0 obj"), "the number is free");
    return WHOLE.substring(0, found.start()) + other + WHOLE.substring(found.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Type /Page", "Type /Font", "S /Table", "S /TD"})
  @DisplayName("a file that lost a page, a font or a part of its tables is refused")
  void lost(String kind) {
    ReportParseException refused = refused(without(kind));
    assertEquals(Reason.DAMAGED, refused.reason(), refused.getMessage());
    assertTrue(refused.getMessage().contains("missing"), refused.getMessage());
  }

  @Test
  @DisplayName("a sound file is not called damaged")
  void sound() {
    assertEquals(List.of(), codes(read(WHOLE)).stream().filter("pdf-damaged"::equals).toList());
  }

  @Test
  @DisplayName("a file that lacks nothing is read although its table is not where it says")
  void mended() {
    int at = WHOLE.lastIndexOf("startxref") + "startxref\n".length();
    String wrong = WHOLE.substring(0, at) + "1" + WHOLE.substring(at);
    ParsedReport report = read(wrong);
    assertTrue(codes(report).contains("pdf-damaged"), codes(report).toString());
    assertEquals(read(WHOLE).inspection().orElseThrow(), report.inspection().orElseThrow());
  }

  @Test
  @DisplayName("a file that is cut in the table after its last part lacks nothing")
  void cutInTable() {
    String cut = WHOLE.substring(0, WHOLE.lastIndexOf("xref\n0 ") + 30);
    ParsedReport report = read(cut);
    assertTrue(codes(report).contains("pdf-damaged"), codes(report).toString());
    assertEquals(read(WHOLE).inspection().orElseThrow(), report.inspection().orElseThrow());
  }

  @Test
  @DisplayName("a file that is cut after any of its parts is refused")
  void cutBetweenParts() {
    Matcher end = Pattern.compile("endobj\n").matcher(WHOLE);
    int parts = 0;
    while (end.find()) {
      String cut = WHOLE.substring(0, end.end());
      assertEquals(Reason.DAMAGED, refused(cut).reason(), "cut at " + end.end());
      parts++;
    }
    assertTrue(parts > 10, parts + " parts");
  }

  @Test
  @DisplayName("of a page whose content breaks off nothing is read, and that is reported")
  void contentBreaksOff() throws IOException {
    try (PdfMaker pdf = PdfReports.ilacsCover(false, "Rutland", "4 to 8 September 2023")) {
      pdf.bytes();
      PDDocument document = pdf.document();
      COSStream content = (COSStream) document.getPage(0).getCOSObject().getItem(COSName.CONTENTS);
      byte[] packed = content.createRawInputStream().readAllBytes();
      PDStream half = new PDStream(document);
      try (OutputStream out = half.getCOSObject().createRawOutputStream()) {
        out.write(Arrays.copyOf(packed, packed.length / 2));
      }
      half.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      document.getPage(0).setContents(half);
      ReportParseException refused = refused(new String(plain(document), ISO_8859_1));
      assertEquals(Reason.DAMAGED, refused.reason());
      assertTrue(refused.getMessage().contains("broken"), refused.getMessage());
    }
  }

  @Test
  @DisplayName("a file that opens for the holder of a certificate only is encrypted")
  void certificate() {
    ReportParseException refused =
        refused(
            WHOLE.replace("trailer\n<<", "trailer\n<<\n/Encrypt << /Filter /Adobe.PubSec /V 4 >>"));
    assertEquals(Reason.ENCRYPTED, refused.reason(), refused.getMessage());
  }
}
