package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
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

  static OpenedPdf of(byte[] bytes, PdfLimits limits) throws IOException {
    if (FileEnd.isCutShort(bytes)) {
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

  private static Optional<String> damage(
      byte[] bytes, PdfLimits limits, Map<COSObjectKey, Long> found) {
    try (PDDocument byTheLetter = new FileParser(bytes, limits).parse(false)) {
      return byTheLetter.getDocument().getXrefTable().equals(found)
          ? Optional.empty()
          : Optional.of("its parts are not where its table says");
    } catch (PdfException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
