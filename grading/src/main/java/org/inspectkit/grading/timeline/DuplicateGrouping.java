package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectkit.model.Inspection;

/**
 * Sorts what was read of one authority by inspection. Two readings are of one inspection if they
 * are under one edition and give the same first day; where one gives none, the same date of the
 * letter; where one gives neither, the same date of publication. A reading that fits two
 * inspections equally is put to neither.
 */
final class DuplicateGrouping {

  /** What distinguishes inspections under one edition, the surest first. */
  private enum Mark {
    START("first day"),
    LETTER("letter of"),
    PUBLISHED("publication on");

    private final String words;

    Mark(String words) {
      this.words = words;
    }

    Optional<LocalDate> of(Inspection inspection) {
      return switch (this) {
        case START -> inspection.start();
        case LETTER -> inspection.letterDate();
        case PUBLISHED -> inspection.published();
      };
    }

    /** Whether no other distinguishes the reading more surely. */
    boolean isSurestOf(Inspection reading) {
      return of(reading).isPresent()
          && Arrays.stream(values())
              .takeWhile(surer -> surer != this)
              .allMatch(surer -> surer.of(reading).isEmpty());
    }
  }

  /**
   * The readings of one inspection.
   *
   * @param readings the richest first; copies of a document give equal ones
   * @param fits in words, the inspections that they fit as well as each other; else none
   */
  record Group(List<Inspection> readings, List<String> fits) {}

  private record Key(String edition, LocalDate day) {}

  private record MarkedDay(Mark mark, String edition, LocalDate day) {

    static Optional<MarkedDay> of(Mark mark, Inspection reading) {
      return mark.of(reading).map(day -> new MarkedDay(mark, reading.edition().id(), day));
    }
  }

  private final List<Group> groups = new ArrayList<>();

  /** The places in the list of the groups in which a reading has that day. */
  private final Map<MarkedDay, SortedSet<Integer>> places = new HashMap<>();

  private DuplicateGrouping() {}

  /** The readings by inspection, in an order that is the same for the same readings. */
  static List<Group> byInspection(Collection<Inspection> inspections) {
    List<Inspection> sorted = inspections.stream().sorted(ReadingOrder.RICHEST_FIRST).toList();
    DuplicateGrouping readings = new DuplicateGrouping();
    for (Mark mark : Mark.values()) {
      alike(mark, sorted).forEach(readings::add);
    }
    sorted.stream()
        .filter(reading -> Arrays.stream(Mark.values()).allMatch(m -> m.of(reading).isEmpty()))
        .collect(Collectors.groupingBy(r -> r, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(equal -> readings.groups.add(new Group(equal, List.of())));
    readings.groups.forEach(DuplicateGrouping::sort);
    return readings.groups;
  }

  private static void sort(Group group) {
    if (group.readings().size() > 1) {
      group.readings().sort(ReadingOrder.RICHEST_FIRST);
    }
  }

  /** Readings that only a mark distinguishes, by the day that it gives. */
  private static Collection<List<Inspection>> alike(Mark mark, List<Inspection> readings) {
    Map<Key, List<Inspection>> found = new LinkedHashMap<>();
    for (Inspection reading : readings) {
      mark.of(reading)
          .filter(day -> mark.isSurestOf(reading))
          .map(day -> new Key(reading.edition().id(), day))
          .ifPresent(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(reading));
    }
    return found.values();
  }

  private void add(List<Inspection> same) {
    List<Integer> fitting = fitting(same);
    if (fitting.size() == 1) {
      int place = fitting.get(0);
      groups.get(place).readings().addAll(same);
      remember(same, place);
    } else {
      List<String> fits =
          fitting.stream().map(groups::get).map(DuplicateGrouping::describe).toList();
      groups.add(new Group(same, fits));
      remember(same, groups.size() - 1);
    }
  }

  private void remember(List<Inspection> readings, int place) {
    for (Mark mark : Mark.values()) {
      readings.stream()
          .flatMap(reading -> MarkedDay.of(mark, reading).stream())
          .forEach(day -> places.computeIfAbsent(day, d -> new TreeSet<>()).add(place));
    }
  }

  /** The places of the groups that the surest mark leads to which leads to any. */
  private List<Integer> fitting(List<Inspection> same) {
    return Arrays.stream(Mark.values())
        .map(mark -> fitting(mark, same))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Looks only at groups in which a reading has the day of one of these. */
  private List<Integer> fitting(Mark mark, List<Inspection> same) {
    return same.stream()
        .flatMap(reading -> MarkedDay.of(mark, reading).stream())
        .distinct()
        .flatMap(day -> places.getOrDefault(day, Collections.emptySortedSet()).stream())
        .distinct()
        .sorted()
        .filter(place -> decides(mark, same, groups.get(place).readings()))
        .toList();
  }

  private static boolean decides(Mark mark, List<Inspection> some, List<Inspection> others) {
    return some.stream().allMatch(a -> others.stream().allMatch(b -> decides(mark, a, b)));
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

  private static String describe(Group group) {
    Inspection first = group.readings().get(0);
    return Arrays.stream(Mark.values())
        .flatMap(mark -> mark.of(first).map(day -> mark.words + " " + day).stream())
        .findFirst()
        .orElse("");
  }
}
