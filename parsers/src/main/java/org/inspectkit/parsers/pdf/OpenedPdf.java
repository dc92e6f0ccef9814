package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An open file, and whether it had to be pieced together. The library mends a broken file as well
 * as it can and says so in its log only. So a file is read twice: by the letter, and as the library
 * reads it. If the first fails, or finds the parts of the file elsewhere, it was mended.
 *
 * @param document the file
 * @param damage what is broken; empty if the file is sound
 */
record OpenedPdf(PDDocument document, Optional<String> damage) implements AutoCloseable {

  /** The library looks for the mark of the end in as many bytes. */
  private static final int NEAR = 2048;

  static OpenedPdf of(byte[] bytes, PdfLimits limits) throws IOException {
    if (isCutShort(bytes)) {
      throw new IOException("its end is missing");
    }
    PDDocument document = new FileParser(bytes, limits).parse(true);
    try {
      return new OpenedPdf(document, damage(bytes, limits, document.getDocument().getXrefTable()));
    } catch (RuntimeException e) {
      document.close();
      throw e;
    }
  }

  /**
   * What a file is made of is before the table that says where each part begins, so one that ends
   * before its table has lost parts; and the library, which then gathers what parts it finds,
   * cannot say which.
   */
  private static boolean isCutShort(byte[] bytes) {
    int from = Math.max(0, bytes.length - NEAR);
    if (new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF")) {
      return false;
    }
    String whole = new String(bytes, ISO_8859_1);
    int end = whole.lastIndexOf("endobj");
    String after = end < 0 ? "" : whole.substring(end + "endobj".length()).stripLeading();
    return Stream.of("xref", "startxref").noneMatch(after::startsWith);
  }

  private static Optional<String> damage(
      byte[] bytes, PdfLimits limits, Map<COSObjectKey, Long> found) {
    try (PDDocument byTheLetter = new FileParser(bytes, limits).parse(false)) {
      return byTheLetter.getDocument().getXrefTable().equals(found)
          ? Optional.empty()
          : Optional.of("its parts are not where its table says");
    } catch (PdfException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(reason(e));
    }
  }

  static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.toString() : message;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
