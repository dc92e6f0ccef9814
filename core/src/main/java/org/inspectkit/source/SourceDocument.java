package org.inspectkit.source;

import java.util.Objects;
import org.inspectkit.internal.Counted;

/**
 * The document that was read.
 *
 * @param name what the caller calls it, usually the file's name; it is not evidence for anything
 * @param mediaType the type found from the content, such as {@code text/plain}
 * @param sha256 the SHA-256 of the bytes in lower-case hexadecimal
 * @param size how many bytes
 * @param pages how many pages it is cut into; 0 for a text that is not
 */
public record SourceDocument(String name, String mediaType, String sha256, long size, int pages) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public SourceDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mediaType, "mediaType");
    if (sha256.length() != 64
        || !sha256.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
      throw new IllegalArgumentException("sha256 is not 64 hexadecimal digits: " + sha256);
    }
    if (size < 0 || pages < 0) {
      throw new IllegalArgumentException("size " + size + " or pages " + pages + " out of range");
    }
  }

  @Override
  public String toString() {
    String length = pages == 0 ? "" : ", " + Counted.of(pages, "page");
    return name + " (" + mediaType + length + ")";
  }
}
