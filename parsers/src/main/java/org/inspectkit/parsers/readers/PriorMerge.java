package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.Statement;

/** Puts together what is said in several places of one earlier inspection. */
final class PriorMerge {

  private PriorMerge() {}

  /** Those that say the same, or nothing more than another, become one with all their places. */
  static List<PriorInspection> of(List<PriorInspection> told) {
    List<PriorInspection> merged = new ArrayList<>();
    for (PriorInspection prior : told) {
      int at = 0;
      while (at < merged.size() && !isOne(merged.get(at), prior)) {
        at++;
      }
      if (at == merged.size()) {
        merged.add(prior);
      } else {
        merged.set(at, together(merged.get(at), prior));
      }
    }
    return List.copyOf(merged);
  }

  private static boolean isOne(PriorInspection a, PriorInspection b) {
    return a.body().equals(b.body()) && (saysNoMore(a, b) || saysNoMore(b, a));
  }

  /** Whether nothing in one says more than the other, or anything else. */
  private static boolean saysNoMore(PriorInspection less, PriorInspection more) {
    boolean framework = less.framework().isEmpty() || less.framework().equals(more.framework());
    boolean claims =
        more.grades().containsAll(less.grades()) && more.counts().containsAll(less.counts());
    return framework && claims && isLessExact(less, more);
  }

  private static boolean isLessExact(PriorInspection less, PriorInspection more) {
    if (less.date().isEmpty() || more.date().isEmpty()) {
      return less.date().equals(more.date()) && less.printedDate().equals(more.printedDate());
    }
    DateSpan vague = less.date().get();
    return vague.contains(more.date().get());
  }

  private static PriorInspection together(PriorInspection a, PriorInspection b) {
    PriorInspection main = saysNoMore(b, a) ? a : b;
    List<Statement> statements = new ArrayList<>(a.statements());
    statements.addAll(b.statements());
    return PriorInspection.builder()
        .from(main)
        .statements(statements.stream().distinct().toList())
        .build();
  }
}
