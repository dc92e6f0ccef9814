package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Small files that are made to fill the memory or to take for ever. */
final class HostilePdfs {

  private static final String DEFLATED = "/Filter /FlateDecode";
  private static final String FONT =
      "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
  private static final String WORDS = "BT /F1 9 Tf 50 700 Td (Words of a page) Tj ET\n";

  private HostilePdfs() {}

  /** What each is called, and the file: of too much of something. */
  static Map<String, Supplier<byte[]>> tooMuch() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("deflated twice", HostilePdfs::deflatedTwice);
    files.put(
        "runs of blanks, deflated",
        () ->
            page("/Filter [/FlateDecode /RunLengthDecode]", RawPdf.deflated("\u0081 ", 3_000_000)));
    files.put("runs of blanks", () -> page("/Filter /RunLengthDecode", bytes("\u0081 ", 300_000)));
    files.put(
        "runs of blanks, packed by the LZW method",
        () -> page("/Filter [/LZWDecode /RunLengthDecode]", lzw()));
    files.put("rows of a billion columns", () -> rows("/Columns 1000000000"));
    files.put("rows of many bits", () -> rows("/BitsPerComponent 2000000000"));
    files.put("parts in a stream that unpacks to a gigabyte", () -> parts("", " ", 1_000_000_000));
    files.put("parts that are arrays of arrays", () -> parts("[", "[]", 3_500_000));
    files.put("parts that are arrays of numbers", () -> parts("[", ".1 ", 2_700_000));
    files.put("values without end", HostilePdfs::values);
    files.put("a tree of pages a hundred thousand deep", HostilePdfs::deepPages);
    files.put("a hundred thousand pages", HostilePdfs::manyPages);
    files.put("a table of a million parts in a stream", HostilePdfs::table);
    files.put("a font program that calls itself a picture", HostilePdfs::fontProgram);
    files.put(
        "a table of characters that unpacks to a gigabyte",
        () -> characters(RawPdf.deflated(" ", 1_000_000_000)));
    files.put(
        "a table of characters with long texts for ranges",
        () -> characters(RawPdf.deflated("begincmap\n", longRange(), 7_000)));
    files.put("a large form that is drawn again and again", HostilePdfs::largeForm);
    files.put(
        "an array of millions of numbers",
        () -> page(DEFLATED, RawPdf.deflated(WORDS + "[", ".1 ", 2_700_000)));
    files.put(
        "an array of millions of arrays",
        () -> page(DEFLATED, RawPdf.deflated(WORDS + "[", "[]", 4_000_000)));
    files.put(
        "marked contents within each other",
        () -> page(DEFLATED, RawPdf.deflated(WORDS, "/P BMC ", 1_000_000)));
    files.put("a word that represents thousands, drawn again and again", HostilePdfs::longWord);
    return files;
  }

  /** What each is called, and the file: odd, but no more than can be read. */
  static Map<String, Supplier<byte[]>> odd() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(
        "millions of operands without an operator",
        () -> page(DEFLATED, RawPdf.deflated(WORDS, "1 ", 4_000_000)));
    files.put(
        "texts that name no font",
        () -> page(DEFLATED, RawPdf.deflated(WORDS, "BT (a) Tj ET\n", 100_000)));
    files.put(
        "places that are not numbers",
        () ->
            page(
                "",
                bytes(
                    WORDS
                        + "BT /F1 9 Tf 1e39 0 0 1e39 1e39 -1e39 Tm (far) Tj 0 0 0 0 0 0 Tm (flat)"
                        + " Tj 99999999999999999999999999999999999999999999 0 Td (off) Tj ET\n"
                        + WORDS,
                    1)));
    files.put("a page as wide as numbers go", HostilePdfs::hugeBox);
    files.put("a form that draws itself", HostilePdfs::ownForm);
    files.put("a font that is its own descendant", HostilePdfs::ownFont);
    files.put("pages that are their own parents", HostilePdfs::ownPages);
    files.put("a structure tree that is its own child", HostilePdfs::ownTree);
    files.put("a structure tree a hundred thousand deep", () -> deepTree("Sect"));
    files.put("paragraphs a hundred thousand deep", () -> deepTree("P"));
    files.put("arrays a million deep", HostilePdfs::deepArrays);
    files.put("arrays a million deep on a page", HostilePdfs::deepArraysOfPage);
    files.put(
        "a code that represents ten thousand characters",
        () ->
            characters(
                bytes(
                    "begincmap\n1 beginbfchar <57> <" + "0041".repeat(10_000) + "> endbfchar", 1)));
    files.put(
        "a table of characters with a range of billions",
        () ->
            characters(
                bytes("begincmap\n1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange", 1)));
    return files;
  }

  private static byte[] bytes(String text, int times) {
    return text.repeat(times).getBytes(ISO_8859_1);
  }

  private static byte[] page(String entries, byte[] content) {
    RawPdf pdf = new RawPdf();
    return pdf.onePage(FONT, pdf.add(entries, content));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static byte[] deflatedTwice() {
    String once = latin(RawPdf.deflated(" ", 1_000_000_000));
    return page("/Filter [/FlateDecode /FlateDecode]", RawPdf.deflated(once, 1));
  }

  private static byte[] lzw() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FilterFactory.INSTANCE
          .getFilter(COSName.LZW_DECODE)
          .encode(new ByteArrayInputStream(bytes("\u0081 ", 75_000)), out, new COSDictionary(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] rows(String entry) {
    return page(
        DEFLATED + " /DecodeParms << /Predictor 12 " + entry + " >>", RawPdf.deflated(WORDS, 1));
  }

  /** A page whose resources are in a stream of parts, found by a table that is a stream. */
  private static byte[] parts(String first, String repeated, int times) {
    RawPdf pdf = new RawPdf();
    int holder =
        pdf.add(
            DEFLATED + " /Type /ObjStm /N 1 /First 4",
            RawPdf.deflated("6 0 " + first, repeated, times));
    int content = pdf.add("", bytes(WORDS, 1));
    int page = content + 1;
    pdf.add(
        "<< /Type /Page /Parent "
            + (page + 1)
            + " 0 R /MediaBox [0 0 595 842] /Resources << /Font 6 0 R >> /Contents "
            + content
            + " 0 R >>");
    pdf.add("<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
    return pdf.bytesByStream(holder, pdf.add("<< /Type /Catalog /Pages 4 0 R >>"));
  }

  /** A table with a row of one byte for each part of the file. */
  private static byte[] table() {
    RawPdf pdf = new RawPdf();
    pdf.add("", bytes(WORDS, 1));
    return pdf.bytesBySmallRows(pdf.add("<< /Type /Catalog >>"), 2_000_000);
  }

  private static byte[] values() {
    RawPdf pdf = new RawPdf();
    pdf.add("[" + "[]".repeat(6_000_000) + "]");
    int content = pdf.add("", bytes(WORDS, 1));
    return pdf.onePage("/Font 1 0 R", content);
  }

  private static byte[] fontProgram() {
    RawPdf pdf = new RawPdf();
    pdf.add("/Subtype /Image " + DEFLATED, RawPdf.deflated(" ", 1_000_000_000));
    return fontOf(
        pdf,
        "/Subtype /TrueType /BaseFont /F /FontDescriptor"
            + " << /Type /FontDescriptor /FontName /F /Flags 4 /FontFile2 1 0 R >>");
  }

  /** A page in a font with a table of what its codes represent. */
  private static byte[] characters(byte[] table) {
    RawPdf pdf = new RawPdf();
    boolean packed = table[0] == 'x';
    pdf.add("/Subtype /Image " + (packed ? DEFLATED : ""), table);
    return fontOf(pdf, "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 1 0 R");
  }

  private static byte[] fontOf(RawPdf pdf, String entries) {
    int content = pdf.add("", bytes(WORDS, 1));
    return pdf.onePage("/Font << /F1 << /Type /Font " + entries + " >> >>", content);
  }

  private static String longRange() {
    return "1 beginbfrange <0000> <00FF> <" + "0041".repeat(250) + "> endbfrange\n";
  }

  private static byte[] longWord() {
    RawPdf pdf = new RawPdf();
    int form =
        pdf.add(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9]",
            "/Span << /ActualText (" + "word ".repeat(200) + ") >> BDC\n" + WORDS + "EMC\n");
    int content = pdf.add(DEFLATED, RawPdf.deflated(WORDS, "/X Do\n", 9_000));
    return pdf.onePage(FONT + " /XObject << /X " + form + " 0 R >>", content);
  }

  private static byte[] largeForm() {
    RawPdf pdf = new RawPdf();
    int form =
        pdf.add(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + DEFLATED,
            RawPdf.deflated(" ", 8_000_000));
    int content = pdf.add(DEFLATED, RawPdf.deflated(WORDS, "/X Do\n", 1_000_000));
    return pdf.onePage(FONT + " /XObject << /X " + form + " 0 R >>", content);
  }

  private static byte[] ownForm() {
    RawPdf pdf = new RawPdf();
    pdf.add(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 1 0 R >> >>",
        "/X Do /X Do");
    int content = pdf.add("", bytes(WORDS + "/X Do\n", 1));
    return pdf.onePage(FONT + " /XObject << /X 1 0 R >>", content);
  }

  private static byte[] ownFont() {
    RawPdf pdf = new RawPdf();
    pdf.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H"
            + " /DescendantFonts [1 0 R] /Parent 1 0 R >>");
    int content = pdf.add("", bytes(WORDS + "BT /F2 9 Tf (odd) Tj ET\n", 1));
    return pdf.onePage(
        "/Font << /F2 1 0 R /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
        content);
  }

  private static byte[] hugeBox() {
    RawPdf pdf = new RawPdf();
    int content = pdf.add("", bytes(WORDS, 1));
    pdf.add(
        "<< /Type /Page /Parent 3 0 R /MediaBox [-1e38 -1e38 1e38 1e38] /UserUnit 1e30"
            + " /Rotate 90 /Resources << "
            + FONT
            + " >> /Contents "
            + content
            + " 0 R >>");
    pdf.add("<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 3 0 R >>"));
  }

  private static String pageEntries(int parent, int content) {
    return "<< /Type /Page /Parent "
        + parent
        + " 0 R /MediaBox [0 0 595 842] /Resources << "
        + FONT
        + " >> /Contents "
        + content
        + " 0 R >>";
  }

  private static byte[] ownPages() {
    RawPdf pdf = new RawPdf();
    int content = pdf.add("", bytes(WORDS, 1));
    pdf.add(pageEntries(3, content));
    pdf.add("<< /Type /Pages /Parent 3 0 R /Kids [2 0 R 3 0 R 2 0 R] /Count 1 >>");
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages 3 0 R >>"));
  }

  private static byte[] deepPages() {
    RawPdf pdf = new RawPdf();
    int content = pdf.add("", bytes(WORDS, 1));
    pdf.add(pageEntries(3, content));
    int last = 2;
    for (int i = 0; i < 100_000; i++) {
      last = pdf.add("<< /Type /Pages /Kids [" + last + " 0 R] /Count 1 >>");
    }
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages " + last + " 0 R >>"));
  }

  private static byte[] manyPages() {
    RawPdf pdf = new RawPdf();
    int content = pdf.add("", bytes(WORDS, 1));
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      kids.append(pdf.add(pageEntries(100_002, content))).append(" 0 R ");
    }
    int pages = pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count 100000 >>");
    return pdf.bytes(pdf.add("<< /Type /Catalog /Pages " + pages + " 0 R >>"));
  }

  private static byte[] tagged(RawPdf pdf, int tree) {
    int content = pdf.add("", bytes("/P << /MCID 0 >> BDC\n" + WORDS + "EMC\n", 1));
    int page = pdf.add(pageEntries(content + 2, content));
    pdf.add("<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
    return pdf.bytes(
        pdf.add(
            "<< /Type /Catalog /Pages "
                + (page + 1)
                + " 0 R /StructTreeRoot << /Type /StructTreeRoot /K "
                + tree
                + " 0 R >> >>"));
  }

  private static byte[] ownTree() {
    RawPdf pdf = new RawPdf();
    pdf.add("<< /Type /StructElem /S /Sect /P 1 0 R /K [1 0 R 2 0 R 1 0 R] >>");
    pdf.add("<< /Type /StructElem /S /TR /P 1 0 R /K [1 0 R 2 0 R] >>");
    return tagged(pdf, 1);
  }

  private static byte[] deepTree(String type) {
    RawPdf pdf = new RawPdf();
    for (int i = 1; i <= 100_000; i++) {
      pdf.add("<< /Type /StructElem /S /" + type + " /K [" + (i + 1) + " 0 R] >>");
    }
    pdf.add("<< /Type /StructElem /S /P /K 0 >>");
    return tagged(pdf, 1);
  }

  private static byte[] deepArrays() {
    RawPdf pdf = new RawPdf();
    pdf.add("[".repeat(1_000_000));
    return pdf.onePage(FONT + " /XObject 1 0 R", pdf.add("", bytes(WORDS, 1)));
  }

  private static byte[] deepArraysOfPage() {
    return page("", bytes(WORDS + "[".repeat(1_000_000), 1));
  }
}
