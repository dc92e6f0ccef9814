package org.inspectkit.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;

/** Reads {@code scales.json}. */
final class ScaleCatalogue {

  private static final String FILE = "scales.json";

  private ScaleCatalogue() {}

  static Map<String, GradeScale> load() {
    List<GradeScale> scales =
        CatalogueFile.open(ScaleCatalogue.class, FILE)
            .read(file -> file.rows("scales", ScaleCatalogue::scale));
    return CatalogueFile.byId(FILE, scales, GradeScale::id);
  }

  private static GradeScale scale(CatalogueRow row) {
    String id = row.text("id");
    boolean graded = row.flag("graded");
    return GradeScale.builder()
        .id(id)
        .name(row.text("name"))
        .inspectorate(row.text("inspectorate"))
        .years(row.text("years"))
        .graded(graded)
        .grades(grades(row, id, graded))
        .notes(row.text("notes"))
        .unverified(row.texts("unverified"))
        .sources(row.sources())
        .build();
  }

  private static List<Grade> grades(CatalogueRow scale, String scaleId, boolean graded) {
    List<Grade> grades = new ArrayList<>();
    scale.rows("grades", row -> grades.add(grade(row, scaleId, graded, grades.size() + 1)));
    return grades;
  }

  private static Grade grade(CatalogueRow row, String scaleId, boolean graded, int place) {
    return Grade.builder()
        .scaleId(scaleId)
        .id(row.text("id"))
        .label(row.text("label"))
        .number(row.optionalNumber("number"))
        .descriptor(row.optionalText("descriptor"))
        .aliases(row.texts("aliases"))
        .place(place)
        .ranked(graded)
        .build();
  }
}
