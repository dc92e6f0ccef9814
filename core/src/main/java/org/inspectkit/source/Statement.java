package org.inspectkit.source;

import java.util.List;
import java.util.Objects;
import org.inspectkit.internal.ShortLine;

/**
 * One place in which a document states a fact, and the words in which it does.
 *
 * @param kind how the fact is stated
 * @param text the words, as printed, with page breaks mended
 * @param spans where the words are, in reading order; a text cut by a page break has several
 */
public record Statement(StatementKind kind, String text, List<SourceSpan> spans) {

  public Statement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    spans = List.copyOf(spans);
  }

  @Override
  public String toString() {
    String where = spans.isEmpty() ? "" : " (" + spans.get(0) + ")";
    return ShortLine.of(kind + ": \"" + text + "\"" + where);
  }
}
