package org.inspectkit.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.source.Statement;

/** One thing that a report says must improve. */
@Value.Immutable
public abstract class AreaForImprovement {

  AreaForImprovement() {}

  /**
   * What the report calls it.
   *
   * @return the kind
   */
  public abstract ImprovementKind kind();

  /**
   * The whole text as printed, with page breaks mended and nothing else changed. One that leads up
   * to a list of its own has that list in it, each of its items after a bullet.
   *
   * @return the text, without its bullet or number
   */
  public abstract String text();

  /**
   * The items of the list that it leads up to, as in "The quality of records, in particular:". They
   * are also in its text.
   *
   * @return the items as printed, without their bullets; empty if it has no list of its own
   */
  public abstract List<String> subItems();

  /**
   * The number that the report prints before it.
   *
   * @return the number as printed
   */
  public abstract Optional<String> number();

  /**
   * By when it must improve.
   *
   * @return the timescale under which it is printed
   */
  public abstract Optional<Timescale> timescale();

  /**
   * The bodies that its text says must act, such as a health trust.
   *
   * @return the names as printed; empty if the text names none and so speaks to the authority and
   *     its partners
   */
  public abstract List<String> addressedTo();

  /**
   * The outcomes, enablers and principles of the national framework that it names, as reports since
   * 2025 do in brackets after the text.
   *
   * @return the tags, in the order printed
   */
  public abstract List<FrameworkTag> frameworkTags();

  /**
   * The strand of the framework under which it is printed, such as {@code safeguarding}.
   *
   * @return the strand's id
   */
  public abstract Optional<String> strand();

  /**
   * The judgement area under which it is printed.
   *
   * @return the area
   */
  public abstract Optional<JudgementArea> area();

  /**
   * The sub-heading under which it is printed.
   *
   * @return the heading as printed
   */
  public abstract Optional<String> heading();

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
    return ShortLine.of(kind() + timescale().map(t -> " (" + t + ")").orElse("") + ": " + text());
  }

  /**
   * Builds an {@link AreaForImprovement}. Each attribute is set by the method of its name; {@code
   * from} takes all of another. A list is set as a whole ({@code subItems}) or added to ({@code
   * addSubItems}, {@code addAllSubItems}). Must be set: {@code kind} and {@code text}; {@code
   * build()} names those that are missing.
   */
  public static final class Builder extends ImmutableAreaForImprovement.Builder {
    Builder() {}
  }
}
