package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Writes a PDF object by object, as no program would. */
final class RawPdf {

  private static final int MOST_AT_ONCE = 100_000;

  /** The end of what is deflated: a block that is the last one and empty. */
  private static final byte[] LAST_BLOCK = {3, 0};

  private static final int ADLER = 65_521;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  RawPdf() {
    write("%PDF-1.7\n");
  }

  private void write(String text) {
    out.writeBytes(text.getBytes(ISO_8859_1));
  }

  /** Adds the next object, which has the number that is returned. */
  int add(String object) {
    places.add(out.size());
    write(places.size() + " 0 obj\n" + object + "\nendobj\n");
    return places.size();
  }

  /** Adds a stream with entries of its dictionary. */
  int add(String entries, byte[] packed) {
    places.add(out.size());
    write(places.size() + " 0 obj\n<< " + entries + " /Length " + packed.length + " >>\nstream\n");
    out.writeBytes(packed);
    write("\nendstream\nendobj\n");
    return places.size();
  }

  int add(String entries, String content) {
    return add(entries, content.getBytes(ISO_8859_1));
  }

  /** The file, with a table and the catalogue. */
  byte[] bytes(int catalogue) {
    int table = out.size();
    write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      write(String.format("%010d 00000 n \n", place));
    }
    write("trailer\n<< /Size " + (places.size() + 1) + " /Root " + catalogue + " 0 R >>\n");
    write("startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** The file, with a table that is a stream: what has the next number but one is in a holder. */
  byte[] bytesByStream(int holder, int catalogue) {
    int number = places.size() + 2;
    int table = out.size();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    row(rows, 0, 0, 0);
    places.forEach(place -> row(rows, 1, place, 0));
    row(rows, 2, holder, 0);
    row(rows, 1, table, 0);
    places.add(0);
    add(
        "/Type /XRef /W [1 4 1] /Size " + (number + 1) + " /Root " + catalogue + " 0 R",
        rows.toByteArray());
    write("startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  /** The file, with a table that is a stream and says of as many parts that they are at 1. */
  byte[] bytesBySmallRows(int catalogue, int parts) {
    int table = out.size();
    add(
        "/Type /XRef /Filter /FlateDecode /W [0 1 0] /Size "
            + parts
            + " /Root "
            + catalogue
            + " 0 R",
        deflated("\u0001", parts));
    write("startxref\n" + table + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void row(ByteArrayOutputStream rows, int kind, int place, int last) {
    rows.write(kind);
    rows.writeBytes(ByteBuffer.allocate(4).putInt(place).array());
    rows.write(last);
  }

  /** A file of one page with resources, which draws a content. */
  byte[] onePage(String resources, int content) {
    int page = places.size() + 1;
    add(
        "<< /Type /Page /Parent "
            + (page + 1)
            + " 0 R /MediaBox [0 0 595 842] /Resources << "
            + resources
            + " >> /Contents "
            + content
            + " 0 R >>");
    add("<< /Type /Pages /Kids [" + page + " 0 R] /Count 1 >>");
    return bytes(add("<< /Type /Catalog /Pages " + (page + 1) + " 0 R >>"));
  }

  /** Deflates a text that is repeated, as below. */
  static byte[] deflated(String repeated, int times) {
    return deflated("", repeated, times);
  }

  /**
   * Deflates a text and after it one that is repeated. The repetitions are packed in parts that are
   * the same and need nothing of what is before them, so one part is packed and its bytes repeated:
   * otherwise a gigabyte takes longer to pack than to refuse. The number of times is rounded up to
   * whole parts.
   */
  static byte[] deflated(String first, String repeated, int times) {
    int atOnce = Math.max(1, Math.min(times, MOST_AT_ONCE / repeated.length()));
    int parts = (times + atOnce - 1) / atOnce;
    byte[] beginning = first.getBytes(ISO_8859_1);
    byte[] part = repeated.repeat(atOnce).getBytes(ISO_8859_1);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    packed.writeBytes(flushed(deflater, beginning));
    byte[] packedPart = flushed(deflater, part);
    deflater.end();
    for (int i = 0; i < parts; i++) {
      packed.writeBytes(packedPart);
    }
    packed.writeBytes(LAST_BLOCK);
    packed.writeBytes(ByteBuffer.allocate(4).putInt(checksum(beginning, part, parts)).array());
    return packed.toByteArray();
  }

  private static byte[] flushed(Deflater deflater, byte[] bytes) {
    byte[] packed = new byte[bytes.length + 100];
    deflater.setInput(bytes);
    int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
    if (!deflater.needsInput() || length == packed.length) {
      throw new IllegalStateException(bytes.length + " bytes do not fit when they are deflated");
    }
    return Arrays.copyOf(packed, length);
  }

  /** The Adler-32 of a beginning and of a part that is repeated, without going over each. */
  private static int checksum(byte[] beginning, byte[] part, int parts) {
    long ofBeginning = adler(beginning);
    long ofPart = adler(part);
    long low = ofBeginning & 0xFFFF;
    long high = ofBeginning >> 16;
    for (int i = 0; i < parts; i++) {
      high = Math.floorMod(high + part.length * (low - 1) + (ofPart >> 16), ADLER);
      low = Math.floorMod(low + (ofPart & 0xFFFF) - 1, ADLER);
    }
    return (int) (high << 16 | low);
  }

  private static long adler(byte[] bytes) {
    Adler32 checksum = new Adler32();
    checksum.update(bytes);
    return checksum.getValue();
  }
}
