package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up how large the deflated streams of the pages become, without keeping them. The library
 * unpacks each into memory whole, so a file of a few kilobytes could otherwise fill it.
 */
final class UnpackedStreams {

  /** Over twenty times what the streams of the largest report known hold. */
  private static final long MOST_BYTES = 64L << 20;

  private final byte[] buffer = new byte[1 << 14];
  private final IdentityHashMap<COSStream, Boolean> known = new IdentityHashMap<>();
  private final PdfLimits limits;
  private long bytes;

  UnpackedStreams(PdfLimits limits) {
    this.limits = limits;
  }

  /** Adds the content of a page, which is unpacked whatever it calls itself. */
  void addContent(COSStream stream) {
    known.computeIfAbsent(stream, this::count);
  }

  /**
   * Adds a stream that was not added before. Whether it is broken: one that ends before its time or
   * not with its sum is, which the library overlooks. A picture is never unpacked.
   */
  boolean isBroken(COSStream stream) {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      return false;
    }
    return known.computeIfAbsent(stream, this::count);
  }

  /** One that cannot be unpacked counts as far as it goes. */
  private boolean count(COSStream stream) {
    try (InputStream unpacked = unpacked(stream)) {
      for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        bytes += read;
        limits.checkTime();
        if (bytes > MOST_BYTES) {
          throw PdfException.tooLarge("its pages unpack to more than " + MOST_BYTES + " bytes");
        }
      }
      return false;
    } catch (IOException e) {
      return stream.getLength() > 0;
    }
  }

  /** Deflated any number of times; what another filter would add is not counted. */
  private static InputStream unpacked(COSStream stream) throws IOException {
    InputStream in = stream.createRawInputStream();
    for (COSName filter : filters(stream.getFilters())) {
      if (!filter.equals(COSName.FLATE_DECODE)
          && !filter.equals(COSName.FLATE_DECODE_ABBREVIATION)) {
        break;
      }
      in = new InflaterInputStream(in);
    }
    return in;
  }

  private static List<COSName> filters(@Nullable COSBase named) {
    if (named instanceof COSName one) {
      return List.of(one);
    }
    return named instanceof COSArray several
        ? several.toList().stream()
            .filter(COSName.class::isInstance)
            .map(COSName.class::cast)
            .toList()
        : List.of();
  }
}
