package org.inspectkit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.source.Statement;

/** One thing that inspectors found: a strength, a paragraph, an item of a list. */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /**
   * What kind of finding it is.
   *
   * @return the kind
   */
  public abstract FindingKind kind();

  /**
   * The text as printed, with page breaks mended and nothing else changed.
   *
   * @return the text, without its bullet or number
   */
  public abstract String text();

  /**
   * The number of its paragraph.
   *
   * @return the number; empty if paragraphs are not numbered
   */
  public abstract Optional<Integer> number();

  /**
   * The heading of the section in which it is printed.
   *
   * @return the heading as printed
   */
  public abstract Optional<String> section();

  /**
   * The judgement area under which it is printed.
   *
   * @return the area
   */
  public abstract Optional<JudgementArea> area();

  /**
   * Where it is printed. It takes no part in equality.
   *
   * @return the statements, in order
   */
  @Value.Auxiliary
  public abstract List<Statement> statements();

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return ShortLine.of(kind() + number().map(n -> " " + n).orElse("") + ": " + text());
  }

  /**
   * Builds a {@link Finding}. Each attribute is set by the method of its name; {@code from} takes
   * all of another. A list is set as a whole ({@code statements}) or added to ({@code
   * addStatements}, {@code addAllStatements}). Must be set: {@code kind} and {@code text}; {@code
   * build()} names those that are missing.
   */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
