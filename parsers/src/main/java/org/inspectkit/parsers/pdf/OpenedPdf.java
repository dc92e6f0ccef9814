package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * An open file, and whether it had to be pieced together. The library mends a broken file as well
 * as it can and says so in its log only. So a file is read twice: by the letter, and as the library
 * reads it. If the first fails, or finds the parts of the file elsewhere, it was mended.
 *
 * @param document the file
 * @param damage what is broken; empty if the file is sound
 */
record OpenedPdf(PDDocument document, Optional<String> damage) implements AutoCloseable {

  static OpenedPdf of(byte[] bytes) throws IOException {
    if (FileEnd.isCutShort(bytes)) {
      throw new IOException("its end is missing");
    }
    PDDocument document = new Parser(bytes).parse(true);
    return new OpenedPdf(document, damage(bytes, document.getDocument().getXrefTable()));
  }

  private static Optional<String> damage(byte[] bytes, Map<COSObjectKey, Long> found) {
    try (PDDocument byTheLetter = new Parser(bytes).parse(false)) {
      return byTheLetter.getDocument().getXrefTable().equals(found)
          ? Optional.empty()
          : Optional.of("its parts are not where its table says");
    } catch (IOException | RuntimeException e) {
      return Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Looks at what the library would drop without a word before it does so. */
  private static final class Parser extends PDFParser {

    Parser(byte[] bytes) throws IOException {
      super(new Bytes(bytes));
    }

    @Override
    protected void checkPages(COSDictionary catalogue) throws IOException {
      NeededParts.ofCatalogue(catalogue);
      super.checkPages(catalogue);
    }

    /** Other locks need a library that is not here, and a key that nobody could hand in. */
    @Override
    protected void prepareDecryption() throws IOException {
      COSDictionary lock = document.getEncryptionDictionary();
      if (lock != null
          && !StandardSecurityHandler.FILTER.equals(lock.getNameAsString(COSName.FILTER))) {
        throw new PdfException(
            PdfException.Problem.ENCRYPTED, "the PDF is encrypted, and not by a password");
      }
      super.prepareDecryption();
    }
  }
}
