package org.inspectkit.examples.scorecard;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares a run with an earlier one, report by report. */
final class RunComparison {

  private final Map<String, Reading> earlier;
  private final List<Change> gained = new ArrayList<>();
  private final List<Change> lost = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();
  private final List<Change> others = new ArrayList<>();
  private final List<Change> codes = new ArrayList<>();
  private final List<String> added = new ArrayList<>();

  RunComparison(Map<String, Reading> earlier) {
    this.earlier = new LinkedHashMap<>(earlier);
  }

  void add(Reading now) {
    Reading before = earlier.remove(now.file());
    if (before == null) {
      added.add(now.file());
      return;
    }
    for (String field : union(before.values().keySet(), now.values().keySet())) {
      field(
          now.file(),
          field,
          Optional.ofNullable(before.values().get(field)),
          Optional.ofNullable(now.values().get(field)));
    }
    codes(now.file(), codesOf(before), codesOf(now));
  }

  private void field(String file, String field, Optional<String> before, Optional<String> now) {
    if (before.equals(now)) {
      return;
    }
    Change change = new Change(file, field, before.orElse(Mark.NONE), now.orElse(Mark.NONE));
    if (!Fields.isJudgement(field)) {
      others.add(change);
    } else if (before.isEmpty()) {
      gained.add(change);
    } else if (now.isEmpty()) {
      lost.add(change);
    } else {
      changed.add(change);
    }
  }

  private void codes(String file, Set<String> before, Set<String> now) {
    for (String code : union(before, now)) {
      if (!before.contains(code)) {
        codes.add(new Change(file, code, Mark.NONE, "new"));
      } else if (!now.contains(code)) {
        codes.add(new Change(file, code, "was there", "gone"));
      }
    }
  }

  private static Set<String> codesOf(Reading reading) {
    Set<String> codes = new TreeSet<>(reading.diagnostics());
    if (reading.crashed()) {
      codes.add("crash");
    }
    return codes;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }

  void print(PrintWriter out) {
    print(out, "grades gained", gained);
    print(out, "grades lost", lost);
    print(out, "grades changed", changed);
    print(out, "other fields changed", others);
    print(out, "diagnostics new and gone", codes);
    out.println("files only in this run: " + added.size());
    added.forEach(out::println);
    out.println("files only in the earlier run: " + earlier.size());
    earlier.keySet().forEach(out::println);
  }

  private static void print(PrintWriter out, String title, List<Change> changes) {
    out.println(title + ": " + changes.size());
    if (!changes.isEmpty()) {
      TextColumns table = new TextColumns("file", "what", "before", "now");
      changes.forEach(c -> table.add(List.of(c.file(), c.what(), c.before(), c.now())));
      table.lines().forEach(out::println);
      out.println();
    }
  }

  /**
   * One difference between the runs.
   *
   * @param file the report
   * @param what the field, or the code of a diagnostic
   * @param before what it was
   * @param now what it is
   */
  private record Change(String file, String what, String before, String now) {}
}
