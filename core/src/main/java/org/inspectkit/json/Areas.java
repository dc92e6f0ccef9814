package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;

/** Finds areas of an edition by the id that a document gives. */
final class Areas {

  private Areas() {}

  static JudgementArea of(Edition edition, String id, JsonPlace at) {
    return at.lookUp(id, edition::area, "area of " + edition.id() + " called");
  }

  static Optional<JudgementArea> of(Edition edition, Optional<String> id, JsonPlace at) {
    return id.map(present -> of(edition, present, at));
  }

  /** An area of any edition of a framework that may not be known. */
  static JudgementArea of(Optional<Framework> framework, String id, JsonPlace at) {
    return at.lookUp(
        id,
        i ->
            framework.stream()
                .flatMap(f -> f.editions().stream())
                .flatMap(e -> e.area(i).stream())
                .findFirst(),
        "area of " + framework.map(Framework::id).orElse("an unknown framework") + " called");
  }
}
