package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;

/** Reads {@code themes.json}. */
final class ThemeCatalogue {

  private static final String FILE = "themes.json";

  private ThemeCatalogue() {}

  static Map<String, Theme> load() {
    List<Theme> themes =
        CatalogueFile.open(ThemeCatalogue.class, FILE)
            .read(file -> file.rows("themes", ThemeCatalogue::theme));
    return CatalogueFile.byId(FILE, themes, Theme::id);
  }

  private static Theme theme(CatalogueRow row) {
    return new Theme(row.text("id"), row.text("name"), row.text("description"), row.sources());
  }
}
