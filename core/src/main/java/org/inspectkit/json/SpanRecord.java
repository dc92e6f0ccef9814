package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.source.SourceSpan;

/** A {@link SourceSpan} in JSON. */
record SpanRecord(Optional<Integer> page, int line, int offset, int length) {

  static SpanRecord of(SourceSpan span) {
    return new SpanRecord(span.page(), span.line(), span.offset(), span.length());
  }

  SourceSpan toSpan(JsonPlace at) {
    return new SourceSpan(
        page.map(number -> at.atLeast(1, "page", number)),
        at.atLeast(1, "line", line),
        at.atLeast(0, "offset", offset),
        at.atLeast(0, "length", length));
  }
}
