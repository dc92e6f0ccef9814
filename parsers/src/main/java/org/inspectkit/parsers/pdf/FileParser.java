package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * Looks at what the library would drop without a word before it does so, and at how much it keeps
 * in memory before it takes in more.
 */
final class FileParser extends PDFParser {

  /** Over forty times what any report known holds; each may take a hundred bytes of memory. */
  private static final int MOST_VALUES = 1_000_000;

  private static final int VALUES_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

  private static final String MARKS = "[</(";

  private final PdfLimits limits;

  /** The streams that hold other parts of the file, once they were opened. */
  private final Set<COSBase> opened = Collections.newSetFromMap(new IdentityHashMap<>());

  private final UnpackedStreams unpacked;
  private long values;

  FileParser(byte[] bytes, PdfLimits limits) throws IOException {
    super(new Bytes(bytes));
    this.limits = limits;
    this.unpacked = new UnpackedStreams(limits);
    this.document = new Measured();
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    count(1);
    return super.parseDirObject();
  }

  private void count(long more) {
    values += more;
    if (values % VALUES_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
      limits.checkTime();
    }
    if (values > MOST_VALUES) {
      throw PdfException.tooLarge("it holds more than " + MOST_VALUES + " values");
    }
  }

  /** A stream with rows of so many bytes says where the parts of the file are, one in each row. */
  @Override
  protected COSStream parseCOSStream(COSDictionary settings) throws IOException {
    COSStream stream = super.parseCOSStream(settings);
    COSArray widths = settings.getCOSArray(COSName.W);
    if (widths != null && stream instanceof PackedStream packed) {
      long row = 0;
      for (int i = 0; i < widths.size(); i++) {
        row += Math.max(0, widths.getInt(i));
      }
      count(packed.unpackedSize() / Math.max(1, row));
    }
    return stream;
  }

  /**
   * A part in a stream is read by another parser of the library, which cannot be asked to count.
   */
  @Override
  protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
    COSBase holder = document.getObjectFromPool(getObjectKey(number, 0)).getObject();
    if (holder instanceof PackedStream stream && opened.add(holder)) {
      try (InputStream parts = stream.createInputStream()) {
        count(values(parts.readAllBytes()));
      }
    }
    return super.parseObjectStreamObject(number, key);
  }

  /** How many values begin in bytes: with a mark of their own, or after a blank. */
  private static int values(byte[] bytes) {
    int values = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean afterBlank = bytes[i] > ' ' && (i == 0 || bytes[i - 1] <= ' ');
      values += afterBlank || MARKS.indexOf(bytes[i]) >= 0 ? 1 : 0;
    }
    return values;
  }

  @Override
  protected void checkPages(COSDictionary catalogue) throws IOException {
    NeededParts.ofCatalogue(catalogue, limits.text().maxPages());
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

  /** Makes the streams of a file, which are measured before they are unpacked. */
  private final class Measured extends COSDocument {

    Measured() {
      super(FileParser.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary settings, long from, long length)
        throws IOException {
      COSStream stream = new PackedStream(unpacked, createRandomAccessReadView(from, length));
      stream.addAll(settings);
      stream.setKey(settings.getKey());
      return stream;
    }
  }
}
