package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Adds up how large the deflated streams of the pages become, without keeping them. The library
 * unpacks each into memory whole, so a file of a few kilobytes could otherwise fill it.
 */
final class UnpackedStreams {

  /** Over twenty times what the streams of the largest report known hold. */
  private static final long MOST_BYTES = 64L << 20;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] buffer = new byte[1 << 14];
  private final Set<COSStream> broken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PdfLimits limits;
  private long bytes;

  UnpackedStreams(PdfLimits limits) {
    this.limits = limits;
  }

  /** Those that end before their time or not with their sum, which the library overlooks. */
  Set<COSStream> broken() {
    return broken;
  }

  /** Adds what a page shows and uses, pictures left out: those are never unpacked. */
  void add(PDPage page) {
    Deque<COSBase> open = new ArrayDeque<>();
    push(open, page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
    PDResources resources = page.getResources();
    push(open, resources == null ? null : resources.getCOSObject());
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSArray array) {
        array.forEach(item -> push(open, item));
      } else if (next instanceof COSDictionary dictionary && !isPicture(dictionary)) {
        dictionary.getValues().forEach(value -> push(open, value));
        if (next instanceof COSStream stream) {
          count(stream);
        }
      }
    }
  }

  private void push(Deque<COSBase> open, @Nullable COSBase item) {
    COSBase meant = item instanceof COSObject reference ? reference.getObject() : item;
    if ((meant instanceof COSArray || meant instanceof COSDictionary) && seen.add(meant)) {
      open.push(meant);
    }
  }

  private static boolean isPicture(COSDictionary dictionary) {
    return COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
  }

  /** A stream that cannot be unpacked counts as far as it goes. */
  private void count(COSStream stream) {
    try (InputStream unpacked = unpacked(stream)) {
      for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        bytes += read;
        limits.checkTime();
        if (bytes > MOST_BYTES) {
          throw PdfStopped.tooLarge("its pages unpack to more than " + MOST_BYTES + " bytes");
        }
      }
    } catch (IOException e) {
      if (stream.getLength() > 0) {
        broken.add(stream);
      }
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
