package org.inspectkit.parsers.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text that is deflated in parts")
class RawPdfTest {

  /** Its sum is one less than what Adler-32 divides by. */
  private static final String NO_REST = "\u00FF".repeat(256) + "\u00F0";

  @Test
  @DisplayName("is whole again when it is inflated")
  void inflated() throws IOException {
    for (String first : new String[] {"", "first, ", NO_REST}) {
      for (String repeated : new String[] {"ab", "again, ", NO_REST}) {
        assertEquals(
            first + repeated.repeat(3), inflated(RawPdf.deflated(first, repeated, 3)), repeated);
      }
    }
    assertEquals("ab".repeat(150_000), inflated(RawPdf.deflated("", "ab", 150_000)));
    assertEquals("c" + "ab".repeat(150_000), inflated(RawPdf.deflated("c", "ab", 150_000)));
  }

  @Test
  @DisplayName("has a checksum that is never negative")
  void checksum() throws IOException {
    assertEquals(NO_REST.repeat(2), inflated(RawPdf.deflated(NO_REST, NO_REST, 1)));
  }

  @Test
  @DisplayName("is rounded up to whole parts")
  void rounded() throws IOException {
    assertEquals("ab".repeat(100_000), inflated(RawPdf.deflated("ab", 50_001)));
  }

  /** The stream compares the checksum, too. */
  private static String inflated(byte[] packed) throws IOException {
    try (InputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(stream.readAllBytes(), ISO_8859_1);
    }
  }
}
