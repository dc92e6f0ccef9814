package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.inspectkit.parsers.BoundedCost;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParseLimits;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Small files that would grow without bounds are refused before they fill the memory. */
@ExtendWith(BoundedCost.class)
class SwellingPdfsTest {

  private static final String SHOW =
      "BT /F1 9 Tf (forty characters of a report, more or less) Tj ET\n";

  @Test
  @DisplayName("a page that unpacks to a gigabyte")
  void blanks() throws IOException {
    byte[] file = onePage(RawPdf.deflated(" ", 1_000_000_000));
    assertTrue(file.length < 2 << 20, "the file is small: " + file.length);
    String message = refused(file);
    assertTrue(message.contains("unpack"), message);
  }

  @Test
  @DisplayName("a page that unpacks to a gigabyte and says that it is a picture")
  void blanksOfPicture() throws IOException {
    try (PDDocument document = document(RawPdf.deflated(" ", 1_000_000_000))) {
      COSDictionary page = document.getPage(0).getCOSObject();
      page.getCOSStream(COSName.CONTENTS).setItem(COSName.SUBTYPE, COSName.IMAGE);
      String message = refused(saved(document));
      assertTrue(message.contains("unpack"), message);
    }
  }

  @Test
  @DisplayName("a page with more characters than any page of print")
  void glyphs() throws IOException {
    String message = refused(onePage(RawPdf.deflated(SHOW, 20_000)));
    assertTrue(message.contains("characters of a page"), message);
  }

  @Test
  @DisplayName("one page shown so often that its characters pass the limit")
  void samePage() throws IOException {
    try (PDDocument document = document(RawPdf.deflated(SHOW, 1_000))) {
      COSDictionary page = document.getPage(0).getCOSObject();
      for (int i = 0; i < 300; i++) {
        document.addPage(new PDPage(new COSDictionary(page)));
      }
      String message = refused(saved(document));
      assertTrue(message.contains("8000000"), message);
    }
  }

  @Test
  @DisplayName("forms that show each other ten times each, twelve deep")
  void forms() throws IOException {
    String message = refused(forms(12, 10));
    assertTrue(message.contains("steps"), message);
  }

  @Test
  @DisplayName("forms within forms, one deeper than the limit; as deep as it is read")
  void deepForms() throws IOException {
    String message = refused(forms(201, 1));
    assertTrue(message.contains("200 forms"), message);
    ReportParseException blank =
        assertThrows(ReportParseException.class, () -> InspectionReports.parse(forms(200, 1)));
    assertEquals(Reason.EMPTY, blank.reason());
  }

  /** A page on which forms are within forms, each of which shows the next so many times. */
  private static byte[] forms(int depth, int times) throws IOException {
    String show = "/X Do\n".repeat(times);
    try (PDDocument document = document(RawPdf.deflated(show, 1))) {
      PDResources resources = document.getPage(0).getResources();
      for (int i = 0; i < depth; i++) {
        PDFormXObject form = new PDFormXObject(document);
        try (OutputStream out = form.getStream().createOutputStream()) {
          out.write(show.getBytes(ISO_8859_1));
        }
        form.setResources(new PDResources());
        resources.put(COSName.getPDFName("X"), form);
        resources = form.getResources();
      }
      return saved(document);
    }
  }

  @Test
  @DisplayName("a caller's own limit of time stops the drawing of a page")
  void ownTime() throws IOException {
    byte[] file = onePage(RawPdf.deflated("q Q\n", 2_000_000));
    ParseLimits limits = ParseLimits.DEFAULT.withMaxTime(Duration.ofMillis(1));
    ReportParser parser = ReportParser.builder().limits(limits).build();
    ReportSource source = ReportSource.of("endless.pdf", file);
    ReportParseException refused =
        assertThrows(ReportParseException.class, () -> parser.parse(source));
    assertEquals(Reason.OUT_OF_TIME, refused.reason());
  }

  @Test
  @DisplayName("a caller's own limit on characters holds for a PDF too")
  void ownLimit() throws IOException {
    byte[] file = onePage(RawPdf.deflated(SHOW, 10));
    ReportParser parser = ReportParser.builder().limits(new ParseLimits(1L << 20, 100)).build();
    ReportSource source = ReportSource.of("small.pdf", file);
    ReportParseException refused =
        assertThrows(ReportParseException.class, () -> parser.parse(source));
    assertEquals(Reason.TOO_LARGE, refused.reason());
  }

  private static String refused(byte[] file) {
    ReportParseException refused =
        assertThrows(ReportParseException.class, () -> InspectionReports.parse(file));
    assertEquals(Reason.TOO_LARGE, refused.reason(), refused.getMessage());
    return String.valueOf(refused.getMessage());
  }

  private static byte[] onePage(byte[] deflated) throws IOException {
    try (PDDocument document = document(deflated)) {
      return saved(document);
    }
  }

  private static PDDocument document(byte[] deflated) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
    page.setResources(resources);
    COSStream content = document.getDocument().createCOSStream();
    content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream out = content.createRawOutputStream()) {
      out.write(deflated);
    }
    page.setContents(new PDStream(content));
    document.addPage(page);
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
