package org.inspectkit.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/** What {@code frameworks.json} contains. */
record FrameworkCatalogue(List<Framework> frameworks) {

  static Map<String, Framework> load() {
    List<Framework> frameworks =
        CatalogueFile.named("frameworks.json")
            .reference(GradeScale.class, GradeScales::of)
            .reference(Theme.class, Themes::of)
            .completedBy(file -> file.path("frameworks").forEach(FrameworkCatalogue::complete))
            .read(FrameworkCatalogue.class, FrameworkCatalogue.class)
            .frameworks;
    return CatalogueFile.byId(frameworks, Framework::id, Framework::sources);
  }

  private static void complete(JsonNode framework) {
    for (JsonNode edition : framework.path("editions")) {
      CatalogueFile.give(edition, "frameworkId", framework.path("id"));
    }
  }
}
