package org.inspectkit.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory as the library reads them; its own class for that takes several times as long.
 */
final class Bytes implements RandomAccessRead {

  private static final int END = -1;

  private final byte[] bytes;
  private int at;
  private boolean closed;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : END;
  }

  @Override
  public int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : END;
  }

  @Override
  public int read(byte[] into, int from, int most) {
    int count = Math.min(most, bytes.length - at);
    if (count <= 0) {
      return most == 0 ? 0 : END;
    }
    System.arraycopy(bytes, at, into, from, count);
    at += count;
    return count;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long place) throws IOException {
    if (place < 0) {
      throw new IOException("no byte is before the first one");
    }
    at = (int) Math.min(place, bytes.length);
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) at - count);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return at >= bytes.length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public RandomAccessReadView createView(long from, long count) {
    return new RandomAccessReadView(this, from, count);
  }
}
