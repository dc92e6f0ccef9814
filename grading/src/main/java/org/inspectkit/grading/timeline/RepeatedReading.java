package org.inspectkit.grading.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;

/**
 * An inspection that was read more than once, as from a file and a copy of it.
 *
 * @param inspection the inspection as it is on the timeline
 * @param sources the documents that it was read from, the one with the most facts first; those
 *     without a known source are left out
 * @param readings how often it was read; at least 2
 */
public record RepeatedReading(Inspection inspection, List<SourceDocument> sources, int readings) {

  /**
   * Makes one, with a copy of what could change.
   *
   * @throws IllegalArgumentException if it was read only once
   */
  public RepeatedReading {
    Objects.requireNonNull(inspection, "inspection");
    sources = List.copyOf(sources);
    if (readings < 2 || sources.size() > readings) {
      throw new IllegalArgumentException("readings: " + readings + ", sources: " + sources.size());
    }
  }

  /**
   * Which inspection was read how often, and from which documents.
   *
   * @return a line of any length
   */
  public String describe() {
    String names = sources.stream().map(SourceDocument::name).collect(Collectors.joining(", "));
    return inspection.date().map(day -> "the inspection of " + day).orElse("an inspection")
        + " was read "
        + readings
        + " times and counts once"
        + (names.isEmpty() ? "" : ": " + names);
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
