package org.inspectkit.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a file. The library unpacks each that it needs into memory whole: pages, fonts,
 * tables of characters, and the streams that hold other parts of the file. So each is unpacked for
 * its size alone before the library may do it.
 */
final class PackedStream extends COSStream {

  private static final Set<COSName> DEFLATED =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  /** What is packed in another way is a picture. */
  private static final Set<COSName> FILTERS =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.CRYPT);

  /**
   * The library makes room for a row of a stream that is packed by rows; streams of text are not.
   */
  private static final long MOST_BITS_OF_ROW = 8L << 20;

  private static final long MOST_COLOURS = 32;
  private static final int BITS_OF_BYTE = 8;

  private final UnpackedStreams unpacked;
  private boolean measured;
  private boolean broken;
  private long size;

  PackedStream(UnpackedStreams unpacked, RandomAccessReadView packed) throws IOException {
    super(null, packed);
    this.unpacked = unpacked;
  }

  /** Whether it ends before its time or not with its sum, which the library overlooks. */
  boolean isBroken() throws IOException {
    if (!measured) {
      measure();
      measured = true;
    }
    return broken;
  }

  long unpackedSize() throws IOException {
    isBroken();
    return size;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    isBroken();
    return super.createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    isBroken();
    return super.createView();
  }

  private void measure() throws IOException {
    List<COSName> filters = each(getFilters(), COSName.class);
    if (!FILTERS.containsAll(filters)) {
      throw new IOException("a part of it that is not a picture is packed like one");
    }
    each(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP), COSDictionary.class)
        .forEach(PackedStream::refuseWideRow);
    boolean deflated = !filters.isEmpty() && DEFLATED.contains(filters.get(0));
    broken = deflated && !inflates();
    if (broken || filters.size() > 1 || !deflated) {
      unpackInSteps(filters);
    }
  }

  /** What of a type an entry is that may be one value or a list of them. */
  private static <T extends COSBase> List<T> each(@Nullable COSBase entry, Class<T> type) {
    List<COSBase> values = new ArrayList<>();
    if (entry instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        values.add(several.getObject(i));
      }
    } else if (entry != null) {
      values.add(entry);
    }
    return values.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static void refuseWideRow(COSDictionary row) {
    long colours = Math.min(MOST_COLOURS, row.getInt(COSName.COLORS, 1));
    long bits = row.getInt(COSName.BITS_PER_COMPONENT, BITS_OF_BYTE);
    long columns = row.getInt(COSName.COLUMNS, 1);
    if (colours < 1
        || bits < 1
        || columns < 1
        || bits > MOST_BITS_OF_ROW
        || colours * bits * columns > MOST_BITS_OF_ROW) {
      throw PdfException.tooLarge("a part of it is packed by rows of " + columns + " columns");
    }
  }

  /** Whether what is deflated is whole; one that holds nothing is. */
  private boolean inflates() {
    byte[] buffer = new byte[1 << 14];
    size = 0;
    try (InputStream in = new InflaterInputStream(createRawInputStream())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        unpacked.add(read, size);
      }
      return true;
    } catch (IOException e) {
      return getLength() == 0;
    }
  }

  /** As the library does it, which takes what it can of a broken stream. */
  private void unpackInSteps(List<COSName> filters) {
    size = getLength();
    try {
      InputStream in = createRawInputStream();
      for (int i = 0; i < filters.size(); i++) {
        Counting out = new Counting();
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, this, i);
        in = new ByteArrayInputStream(out.toByteArray());
        size = out.size();
      }
    } catch (IOException e) {
      broken = getLength() > 0;
    }
  }

  /** Keeps what is unpacked, as long as it is not too much. */
  private final class Counting extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int value) {
      unpacked.add(1, count + 1L);
      super.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      unpacked.add(length, (long) count + length);
      super.write(bytes, from, length);
    }
  }
}
