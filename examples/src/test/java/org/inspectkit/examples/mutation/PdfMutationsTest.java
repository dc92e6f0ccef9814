package org.inspectkit.examples.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.parsers.pdf.PdfExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of damage to a PDF, done to one whose pages are A1, A2 and A3; B has two pages. */
class PdfMutationsTest {

  private static final String TREE = "no structure tree";

  /** What is then printed on the pages, in order, wherever the damage is. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry(TREE, "A1 A2 A3"),
          Map.entry("page removed", "A2 A3|A1 A3|A1 A2"),
          Map.entry("pages swapped", "A2 A1 A3|A1 A3 A2"),
          Map.entry("page twice", "A1 A1 A2 A3|A1 A2 A2 A3|A1 A2 A3 A3"),
          Map.entry("pages in reverse order", "A3 A2 A1"),
          Map.entry("page turned", "A1 A2 A3"),
          Map.entry("page cropped", "A1 A2 A3"),
          Map.entry("fonts without characters", "A1 A2 A3"),
          Map.entry("content cut", "(A1)? (A2)? (A3)?"),
          Map.entry("content drawn twice", "A1A1 A2 A3|A1 A2A2 A3|A1 A2 A3A3"),
          Map.entry("another report merged", "A1 A2 A3 B1 B2"),
          Map.entry("another report before", "B1 B2 A1 A2 A3"),
          Map.entry("another report after", "A1 A2 A3 B1 B2"),
          Map.entry("pages of another within", "(A\\d )*B\\d (B2 )?(A\\d ?)+"),
          Map.entry("first page of another first", "B1 A1 A2 A3"),
          Map.entry("pages of two interleaved", "A1 B1 A2 B2 A3"));

  private static byte[] report;
  private static byte[] other;

  @BeforeAll
  static void reports() throws IOException {
    PdfExtractor.useBundledFonts();
    try (PDDocument a = made("A", 3);
        PDDocument b = made("B", 2)) {
      report = bytes(a);
      other = bytes(b);
    }
  }

  private static PDDocument made(String name, int pages) throws IOException {
    PDDocument document = new PDDocument();
    document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
    for (int i = 1; i <= pages; i++) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 72);
        content.showText(name + i);
        content.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] copy(PdfMutations mutation, byte[] pdf, long seed) throws IOException {
    Random random = new Random(seed);
    return mutation.damage() instanceof PdfMutations.Own own
        ? own.of(pdf, random)
        : ((PdfMutations.Foreign) mutation.damage()).of(pdf, other, random);
  }

  private static String pages(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSuppressDuplicateOverlappingText(false);
    StringBuilder pages = new StringBuilder();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.append(page == 1 ? "" : " ").append(stripper.getText(document).replaceAll("\\s", ""));
    }
    return pages.toString();
  }

  /** Each kind of damage by what is done. */
  private static Map<String, PdfMutations> all() {
    return PdfMutations.all().stream()
        .collect(
            Collectors.toMap(
                mutation -> mutation.name().replaceFirst("^pdf: ", ""),
                mutation -> mutation,
                (one, two) -> two,
                TreeMap::new));
  }

  static Stream<String> names() {
    return all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theBytesOfTheCopyAreOtherOnes(String name) throws IOException {
    byte[] before = report.clone();
    for (int seed = 0; seed < 5; seed++) {
      assertFalse(Arrays.equals(before, copy(all().get(name), report, seed)));
    }
    assertTrue(Arrays.equals(before, report), "the report itself is unchanged");
  }

  /** After flipped bits or a cut there may be no file that can be opened. */
  static Stream<String> ofPages() {
    return all().keySet().stream().filter(name -> !List.of("bits flipped", "cut").contains(name));
  }

  @ParameterizedTest
  @MethodSource("ofPages")
  void theCopyHasThePagesThatAreExpected(String name) throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      try (PDDocument copy = Loader.loadPDF(copy(all().get(name), report, seed))) {
        assertTrue(pages(copy).matches(PAGES.get(name)), pages(copy));
      }
    }
  }

  @Test
  void theStructureTreeIsGone() throws IOException {
    try (PDDocument copy = Loader.loadPDF(copy(all().get(TREE), report, 1))) {
      assertNull(copy.getDocumentCatalog().getStructureTreeRoot());
    }
  }

  @Test
  void anEncryptedReportIsSavedWithoutEncryption() throws IOException {
    try (PDDocument document = made("A", 3)) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      byte[] encrypted = bytes(document);
      try (PDDocument copy = Loader.loadPDF(copy(all().get(TREE), encrypted, 1))) {
        assertFalse(copy.isEncrypted());
        assertEquals("A1 A2 A3", pages(copy));
      }
    }
  }
}
