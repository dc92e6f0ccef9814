package org.inspectkit.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Map;
import org.inspectkit.internal.CatalogueFile;

/** What {@code scales.json} contains. */
record ScaleCatalogue(List<GradeScale> scales) {

  static Map<String, GradeScale> load() {
    List<GradeScale> scales =
        CatalogueFile.named("scales.json")
            .completedBy(file -> file.path("scales").forEach(ScaleCatalogue::completeGrades))
            .read(ScaleCatalogue.class, ScaleCatalogue.class)
            .scales;
    return CatalogueFile.byId(scales, GradeScale::id, GradeScale::sources);
  }

  private static void completeGrades(JsonNode scale) {
    int place = 1;
    for (JsonNode grade : scale.path("grades")) {
      CatalogueFile.give(grade, "scaleId", scale.path("id"));
      CatalogueFile.give(grade, "ranked", scale.path("graded"));
      CatalogueFile.give(grade, "place", IntNode.valueOf(place++));
    }
  }
}
