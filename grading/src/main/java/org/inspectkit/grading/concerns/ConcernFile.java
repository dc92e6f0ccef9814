package org.inspectkit.grading.concerns;

import java.util.List;
import org.inspectkit.internal.CatalogueFile;

/** What {@code concerns.json} contains. */
record ConcernFile(List<Concern> concerns) {

  static List<Concern> load() {
    return CatalogueFile.named("concerns.json").read(ConcernFile.class, ConcernFile.class).concerns;
  }
}
