package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/** Reads {@code frameworks.json}. */
final class FrameworkCatalogue {

  private static final String FILE = "frameworks.json";

  private FrameworkCatalogue() {}

  static Map<String, Framework> load() {
    List<Framework> frameworks =
        CatalogueFile.open(FrameworkCatalogue.class, FILE)
            .read(file -> file.rows("frameworks", FrameworkCatalogue::framework));
    return CatalogueFile.byId(FILE, frameworks, Framework::id);
  }

  private static Framework framework(CatalogueRow row) {
    String id = row.text("id");
    return Framework.builder()
        .id(id)
        .name(row.text("name"))
        .years(row.text("years"))
        .inspectorates(row.texts("inspectorates"))
        .legalBasis(row.optionalText("legalBasis"))
        .documentForm(row.text("documentForm"))
        .editions(row.rows("editions", edition -> edition(edition, id)))
        .otherOutputs(row.texts("otherOutputs"))
        .titles(row.texts("titles"))
        .remits(row.texts("remits"))
        .mentions(row.optionalTexts("mentions"))
        .sections(row.optionalRows("sections", FrameworkCatalogue::section))
        .opening(row.optionalConstant("opening", SectionRole.class))
        .unverified(row.texts("unverified"))
        .sources(row.sources())
        .build();
  }

  private static SectionRule section(CatalogueRow row) {
    return new SectionRule(
        row.texts("headings"),
        row.optionalConstant("role", SectionRole.class),
        row.optionalConstant("list", ListForm.class),
        row.optionalText("strand"),
        row.optionalText("area"),
        row.optionalFlag("within"));
  }

  private static Edition edition(CatalogueRow row, String frameworkId) {
    Optional<GradeScale> scale = row.optionalText("scale").map(GradeScales::of);
    return Edition.builder()
        .id(row.text("id"))
        .frameworkId(frameworkId)
        .name(row.text("name"))
        .inForceFrom(row.optionalDate("from"))
        .inForceTo(row.optionalDate("to"))
        .scale(scale)
        .areas(row.rows("areas", area -> area(area, scale)))
        .limitingRules(row.optionalRows("limitingRules", FrameworkCatalogue::rule))
        .build();
  }

  private static LimitingRule rule(CatalogueRow row) {
    return new LimitingRule(
        row.texts("areas"), row.text("grade"), row.text("limited"), row.text("source"));
  }

  private static JudgementArea area(CatalogueRow row, Optional<GradeScale> editionScale) {
    return JudgementArea.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .strand(row.optionalText("strand"))
        .parent(row.optionalText("parent"))
        .wordings(row.texts("wordings"))
        .mentions(row.optionalTexts("mentions"))
        .scale(row.optionalText("scale").map(GradeScales::of).or(() -> editionScale))
        .statedIn(row.optionalConstant("statedIn", StatedIn.class))
        .themes(row.rows("themes", FrameworkCatalogue::link))
        .unverified(row.flag("unverified"))
        .build();
  }

  private static ThemeLink link(CatalogueRow row) {
    return new ThemeLink(
        Themes.of(row.text("theme")),
        row.optionalConstant("closeness", Closeness.class)
            .orElseThrow(() -> new IllegalArgumentException("'closeness' is missing")),
        row.optionalText("note"),
        row.optionalText("children"));
  }
}
