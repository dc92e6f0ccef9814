package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import org.inspectkit.internal.CatalogueFile;

/** What {@code themes.json} contains. */
record ThemeCatalogue(List<Theme> themes) {

  static Map<String, Theme> load() {
    List<Theme> themes =
        CatalogueFile.named("themes.json").read(ThemeCatalogue.class, ThemeCatalogue.class).themes;
    return CatalogueFile.byId(themes, Theme::id, Theme::sources);
  }
}
