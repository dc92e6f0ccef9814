package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.model.PriorInspection;

/** Puts together what is said in several places of one earlier inspection. */
final class PriorMerge {

  private PriorMerge() {}

  /** Those that say the same, or nothing more than another, become one with all their places. */
  static List<PriorInspection> of(List<PriorInspection> all) {
    Map<Object, PriorInspection> merged = new LinkedHashMap<>();
    all.forEach(prior -> merged.merge(said(prior), prior, PriorMerge::with));
    for (PriorInspection prior : List.copyOf(merged.values())) {
      Optional<PriorInspection> more =
          merged.values().stream().filter(other -> saysMore(other, prior)).findFirst();
      if (more.isPresent()) {
        merged.remove(said(prior));
        merged.put(said(more.get()), with(more.get(), prior));
      }
    }
    return new ArrayList<>(merged.values());
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
    return !said(other).equals(said(mere))
        && mere.grades().isEmpty()
        && mere.counts().isEmpty()
        && (mere.framework().isEmpty() || mere.framework().equals(other.framework()))
        && other.body().equals(mere.body())
        && mere.date().filter(d -> other.date().filter(d::contains).isPresent()).isPresent();
  }

  private static PriorInspection with(PriorInspection prior, PriorInspection same) {
    return PriorInspection.builder()
        .from(prior)
        .statements(
            Stream.concat(prior.statements().stream(), same.statements().stream())
                .distinct()
                .toList())
        .build();
  }
}
