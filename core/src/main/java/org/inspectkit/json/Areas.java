package org.inspectkit.json;

import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.jspecify.annotations.Nullable;

/** Finds areas of an edition by the id that a document gives. */
final class Areas {

  private Areas() {}

  static JudgementArea of(Edition edition, String id, JsonPlace at) {
    return at.lookUp(id, edition::area, "area of " + edition.id() + " called");
  }

  /** An area of any edition of a framework that may not be known. */
  static JudgementArea of(@Nullable Framework framework, String id, JsonPlace at) {
    List<Edition> editions = framework == null ? List.of() : framework.editions();
    String of = framework == null ? "an unknown framework" : framework.id();
    return at.lookUp(
        id,
        i -> editions.stream().flatMap(edition -> edition.area(i).stream()).findFirst(),
        "area of " + of + " called");
  }
}
