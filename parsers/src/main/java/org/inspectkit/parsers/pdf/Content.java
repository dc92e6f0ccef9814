package org.inspectkit.parsers.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The unpacked streams of a page or a form one after the other, for the library's parser. */
final class Content implements PDContentStream {

  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Unpacks them.
   *
   * @param open the size of the contents that are being drawn, in which these are drawn
   */
  static Content of(Iterator<PDStream> streams, UnpackedStreams unpacked, long open)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    while (streams.hasNext()) {
      try (InputStream in = streams.next().createInputStream()) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          bytes.write(buffer, 0, read);
          unpacked.add(read, open + bytes.size());
        }
      }
      bytes.write('\n');
    }
    return new Content(bytes.toByteArray());
  }

  int size() {
    return bytes.length;
  }

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() {
    return new Bytes(bytes);
  }

  @Override
  public @Nullable PDResources getResources() {
    return null;
  }

  @Override
  public @Nullable PDRectangle getBBox() {
    return null;
  }

  @Override
  public Matrix getMatrix() {
    return new Matrix();
  }
}
