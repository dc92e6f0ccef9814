package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.model.PriorInspection;

/** Puts together what is said in several places of one earlier inspection. */
final class PriorMerge {

  private PriorMerge() {}

  /** Those that say the same, or nothing more than another, become one with all their places. */
  static List<PriorInspection> of(List<PriorInspection> all) {
    Map<Object, List<PriorInspection>> alike = new LinkedHashMap<>();
    all.forEach(prior -> alike.computeIfAbsent(said(prior), s -> new ArrayList<>()).add(prior));
    for (List<PriorInspection> same : List.copyOf(alike.values())) {
      Optional<List<PriorInspection>> more =
          alike.values().stream().filter(other -> saysMore(other.get(0), same.get(0))).findFirst();
      if (more.isPresent()) {
        alike.remove(said(same.get(0)));
        more.get().addAll(same);
      }
    }
    return alike.values().stream().map(PriorMerge::merged).toList();
  }

  private static PriorInspection merged(List<PriorInspection> same) {
    return PriorInspection.builder()
        .from(same.get(0))
        .statements(same.stream().flatMap(prior -> prior.statements().stream()).distinct().toList())
        .build();
  }

  private static Object said(PriorInspection prior) {
    return List.of(
        prior.framework(),
        prior.body(),
        prior.date(),
        prior.date().isPresent() ? Optional.empty() : prior.printedDate(),
        prior.counts(),
        Set.copyOf(prior.grades()));
  }

  /** Whether another says when no less exactly, and all that a mere reference says. */
  private static boolean saysMore(PriorInspection other, PriorInspection mere) {
    return mere.grades().isEmpty()
        && mere.counts().isEmpty()
        && (mere.framework().isEmpty() || mere.framework().equals(other.framework()))
        && other.body().equals(mere.body())
        && !other.equals(mere)
        && mere.date().filter(d -> other.date().filter(d::contains).isPresent()).isPresent();
  }
}
