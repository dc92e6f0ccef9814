package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.Statement;

/** Puts together what is said in several places of one earlier inspection. */
final class PriorMerge {

  private PriorMerge() {}

  /** Those that say the same, or nothing more than another, become one with all their places. */
  static List<PriorInspection> of(List<PriorInspection> told) {
    Map<Object, List<PriorInspection>> alike = new LinkedHashMap<>();
    told.forEach(prior -> alike.computeIfAbsent(said(prior), s -> new ArrayList<>()).add(prior));
    Map<PriorInspection, Set<Statement>> places = new LinkedHashMap<>();
    alike.values().forEach(same -> places.put(same.get(0), statements(same)));
    for (PriorInspection prior : List.copyOf(places.keySet())) {
      Optional<PriorInspection> more = fuller(prior, places.keySet());
      if (more.isPresent()) {
        Set<Statement> all = new LinkedHashSet<>(places.getOrDefault(more.get(), Set.of()));
        all.addAll(places.getOrDefault(prior, Set.of()));
        places.put(more.get(), all);
        places.remove(prior);
      }
    }
    return places.entrySet().stream().map(e -> with(e.getKey(), e.getValue())).toList();
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

  private static Set<Statement> statements(List<PriorInspection> same) {
    Set<Statement> statements = new LinkedHashSet<>();
    same.forEach(prior -> statements.addAll(prior.statements()));
    return statements;
  }

  /** Another that says when no less exactly, and all that a mere mention says. */
  private static Optional<PriorInspection> fuller(
      PriorInspection mention, Set<PriorInspection> others) {
    boolean mere = mention.grades().isEmpty() && mention.counts().isEmpty();
    return mere && mention.date().isPresent()
        ? others.stream().filter(other -> saysMore(other, mention)).findFirst()
        : Optional.empty();
  }

  private static boolean saysMore(PriorInspection other, PriorInspection mention) {
    boolean framework =
        mention.framework().isEmpty() || mention.framework().equals(other.framework());
    DateSpan vague = mention.date().orElseThrow();
    return !other.equals(mention)
        && framework
        && other.body().equals(mention.body())
        && other.date().filter(vague::contains).isPresent();
  }

  private static PriorInspection with(PriorInspection prior, Set<Statement> statements) {
    return PriorInspection.builder().from(prior).statements(statements).build();
  }
}
