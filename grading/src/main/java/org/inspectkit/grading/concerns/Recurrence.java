package org.inspectkit.grading.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.internal.ShortLine;

/**
 * A concern in one authority, through all its inspections.
 *
 * <pre>{@code
 * Recurrence.of(rows).stream().filter(Recurrence::comesBack).forEach(System.out::println);
 * }</pre>
 */
@Value.Immutable
public abstract class Recurrence {

  Recurrence() {}

  /** {@return the authority} */
  public abstract Authority authority();

  /** {@return the concern} */
  public abstract Concern concern();

  /** {@return the areas for improvement that speak of it, in order of time} */
  public abstract List<ImprovementRow> rows();

  /** Which rows belong together. */
  private record Key(Authority authority, Concern concern) {}

  /**
   * The concerns of all authorities in some rows.
   *
   * @param rows the rows, in any order; those without a date are left out
   * @return by authority, what was found at most inspections first
   */
  public static List<Recurrence> of(List<ImprovementRow> rows) {
    Map<Key, List<ImprovementRow>> gathered = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.date().isPresent())
        .sorted(Comparator.comparing(row -> row.date().orElseThrow()))
        .forEach(
            row ->
                row.mentions()
                    .forEach(
                        mention ->
                            gathered
                                .computeIfAbsent(
                                    new Key(row.authority(), mention.concern()),
                                    key -> new ArrayList<>())
                                .add(row)));
    return gathered.entrySet().stream()
        .map(
            e -> ImmutableRecurrence.of(e.getKey().authority(), e.getKey().concern(), e.getValue()))
        .sorted(
            Comparator.comparing((Recurrence r) -> r.authority().name())
                .thenComparing(
                    Comparator.comparingInt((Recurrence r) -> r.dates().size()).reversed()))
        .toList();
  }

  /**
   * When inspectors spoke of it.
   *
   * @return the dates of the inspections, each once and in order
   */
  public List<LocalDate> dates() {
    return rows().stream().map(ImprovementRow::date).flatMap(Optional::stream).distinct().toList();
  }

  /**
   * Whether more than one inspection spoke of it.
   *
   * @return true if so
   */
  public boolean comesBack() {
    return dates().size() > 1;
  }

  /**
   * What made it a mention in one row.
   *
   * @param row one of the rows
   * @return the words of its text, as printed; empty if the row does not speak of the concern
   */
  public List<String> words(ImprovementRow row) {
    return row.mentions().stream()
        .filter(mention -> mention.concern().equals(concern()))
        .findFirst()
        .map(Mention::words)
        .orElse(List.of());
  }

  /**
   * The authority, the concern and when inspectors spoke of it.
   *
   * @return a line of any length
   */
  public String describe() {
    return authority() + ": " + concern() + " " + dates();
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
