package org.inspectkit.parsers.pdf;

/**
 * Adds up how large the streams of a file become each time they are unpacked. A few kilobytes can
 * unpack to gigabytes, and a form that is drawn again and again is unpacked again each time.
 */
final class UnpackedStreams {

  /** Over twenty times what the largest stream of any report known holds; it is held in memory. */
  static final int MOST_OF_STREAM = 8 << 20;

  /** Over a hundred times what the streams of the largest report known hold. */
  private static final long MOST_BYTES = 256L << 20;

  private final PdfLimits limits;
  private long bytes;

  UnpackedStreams(PdfLimits limits) {
    this.limits = limits;
  }

  /** Adds bytes of a stream that has unpacked to so many up to now, these among them. */
  void add(int more, long ofStream) {
    bytes += more;
    limits.checkTime();
    if (ofStream > MOST_OF_STREAM) {
      throw PdfException.tooLarge("a part of it unpacks to more than " + MOST_OF_STREAM + " bytes");
    }
    if (bytes > MOST_BYTES) {
      throw PdfException.tooLarge("its parts unpack to more than " + MOST_BYTES + " bytes");
    }
  }
}
