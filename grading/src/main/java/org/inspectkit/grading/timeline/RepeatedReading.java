package org.inspectkit.grading.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;

/** An inspection that was read more than once, as from a file and a copy of it. */
@Value.Immutable
public abstract class RepeatedReading {

  RepeatedReading() {}

  /** {@return the inspection as it is on the timeline} */
  public abstract Inspection inspection();

  /**
   * {@return the documents that it was read from, the one with the most facts first; those without
   * a known source are left out}
   */
  public abstract List<SourceDocument> sources();

  /** {@return how often it was read; at least 2} */
  public abstract int readings();

  @Value.Check
  void check() {
    if (readings() < 2 || sources().size() > readings()) {
      throw new IllegalArgumentException(
          "readings: " + readings() + ", sources: " + sources().size());
    }
  }

  /**
   * Which inspection was read how often, and from which documents.
   *
   * @return a line of any length
   */
  public String describe() {
    String names = sources().stream().map(SourceDocument::name).collect(Collectors.joining(", "));
    return inspection().date().map(day -> "the inspection of " + day).orElse("an inspection")
        + " was read "
        + readings()
        + " times and counts once"
        + (names.isEmpty() ? "" : ": " + names);
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
