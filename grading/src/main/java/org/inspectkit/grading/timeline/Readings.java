package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.model.Inspection;

/**
 * Sorts what was read of one authority by inspection. Two readings are of one inspection if they
 * are under one edition and give the same first day; where one gives none, the same date of the
 * letter; where one gives neither, the same date of publication.
 */
final class Readings {

  /** What tells inspections under one edition apart, the surest first. */
  private enum Mark {
    START,
    LETTER,
    PUBLISHED;

    Optional<LocalDate> of(Inspection inspection) {
      return switch (this) {
        case START -> inspection.start();
        case LETTER -> inspection.letterDate();
        case PUBLISHED -> inspection.published();
      };
    }
  }

  private record Key(String edition, Mark mark, LocalDate day) {}

  /** The richest first; the rest only makes the order the same every time. */
  private static final Comparator<Inspection> RICHEST_FIRST =
      Comparator.comparing((Inspection i) -> i.start().isPresent())
          .thenComparing(i -> i.judgements().size())
          .thenComparing(i -> i.areasForImprovement().size())
          .thenComparing(i -> i.findings().size())
          .reversed()
          .thenComparing(Inspection::toString)
          .thenComparing(i -> i.judgements().toString())
          .thenComparing(i -> i.source().map(Object::toString).orElse(""));

  private final List<List<Inspection>> groups = new ArrayList<>();
  private final Map<Key, List<Inspection>> byKey = new HashMap<>();

  private Readings() {}

  /** The readings by inspection; in each group the richest first, and none equal to another. */
  static List<List<Inspection>> byInspection(Collection<Inspection> inspections) {
    Readings readings = new Readings();
    inspections.stream().distinct().sorted(RICHEST_FIRST).forEach(readings::add);
    return readings.groups;
  }

  private void add(Inspection reading) {
    List<Inspection> group = found(reading).orElseGet(this::another);
    group.add(reading);
    for (Mark mark : Mark.values()) {
      key(reading, mark).ifPresent(key -> byKey.putIfAbsent(key, group));
    }
  }

  private List<Inspection> another() {
    List<Inspection> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private Optional<List<Inspection>> found(Inspection reading) {
    for (Mark mark : Mark.values()) {
      Optional<List<Inspection>> group =
          key(reading, mark)
              .map(byKey::get)
              .filter(g -> g.stream().allMatch(other -> decides(mark, reading, other)));
      if (group.isPresent()) {
        return group;
      }
    }
    return Optional.empty();
  }

  /** A mark decides where no surer one contradicts it. */
  private static boolean decides(Mark mark, Inspection a, Inspection b) {
    return Arrays.stream(Mark.values())
        .takeWhile(surer -> surer != mark)
        .noneMatch(surer -> contradicts(surer.of(a), surer.of(b)));
  }

  private static boolean contradicts(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static Optional<Key> key(Inspection reading, Mark mark) {
    return mark.of(reading).map(day -> new Key(reading.edition().id(), mark, day));
  }
}
