package org.inspectkit.json;

import org.inspectkit.source.SourceDocument;

/** A {@link SourceDocument} in JSON. */
record SourceRecord(String name, String mediaType, String sha256, long size, int pages) {

  static SourceRecord of(SourceDocument source) {
    return new SourceRecord(
        source.name(), source.mediaType(), source.sha256(), source.size(), source.pages());
  }

  SourceDocument toSource(JsonPlace at) {
    try {
      return new SourceDocument(name, mediaType, sha256, size, pages);
    } catch (IllegalArgumentException e) {
      // All else that it checks has been checked.
      throw at.field("sha256").flaw("is not 64 hexadecimal digits in lower case");
    }
  }
}
