package org.inspectkit.parsers.detect;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inspectkit.source.SourceSpan;

/**
 * One thing in a report that speaks for a framework.
 *
 * @param kind what it is
 * @param phrase the framework's phrase that was found
 * @param spans where the words that hold it are
 */
public record Evidence(Kind kind, String phrase, List<SourceSpan> spans) {

  /** What speaks for a framework. */
  public enum Kind {
    /** A phrase of its title, in a title. */
    TITLE,
    /** A phrase of the sentence that says what the document is. */
    REMIT,
    /** A year beside the title that is the year of one of its editions. */
    YEAR
  }

  public Evidence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(phrase, "phrase");
    spans = List.copyOf(spans);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " \"" + phrase + "\"";
  }
}
