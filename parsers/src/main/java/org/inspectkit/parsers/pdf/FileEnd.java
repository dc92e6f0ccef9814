package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.stream.Stream;

/**
 * Says by the last bytes whether a file is whole. What a file is made of is before the table that
 * says where each part begins, so one that ends before its table has lost parts; and the PDF
 * library, which then gathers what parts it finds, cannot say which.
 */
final class FileEnd {

  /** The library looks for the mark of the end in as many bytes. */
  private static final int NEAR = 2048;

  private FileEnd() {}

  static boolean isCutShort(byte[] bytes) {
    int from = Math.max(0, bytes.length - NEAR);
    if (new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF")) {
      return false;
    }
    String whole = new String(bytes, ISO_8859_1);
    int end = whole.lastIndexOf("endobj");
    String behind = end < 0 ? "" : whole.substring(end + "endobj".length()).stripLeading();
    return Stream.of("xref", "startxref").noneMatch(behind::startsWith);
  }
}
