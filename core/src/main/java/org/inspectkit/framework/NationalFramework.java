package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;

/**
 * The outcomes, enablers and principles of the national framework for children's social care, as
 * the file {@code national-framework.json} beside this class states them.
 *
 * <pre>{@code
 * import org.inspectkit.framework.NationalFramework;
 *
 * NationalFramework.find("outcome-4").ifPresent(tag -> System.out.println(tag.name()));
 * }</pre>
 */
public final class NationalFramework {

  private static final String FILE = "national-framework.json";

  private NationalFramework() {}

  /**
   * Every outcome, enabler and principle.
   *
   * @return the tags, in the order of the catalogue
   */
  public static List<FrameworkTag> all() {
    return List.copyOf(Loaded.BY_ID.values());
  }

  /**
   * Looks for a tag.
   *
   * @param id an id such as {@code enabler-2}
   * @return the tag; empty if there is none of that id
   */
  public static Optional<FrameworkTag> find(String id) {
    return Optional.ofNullable(Loaded.BY_ID.get(id));
  }

  private static FrameworkTag tag(CatalogueRow row) {
    return new FrameworkTag(
        row.text("id"),
        row.optionalConstant("kind", FrameworkTag.Kind.class).orElseThrow(),
        row.optionalNumber("number").orElseThrow(),
        row.text("name"),
        row.sources());
  }

  private static final class Loaded {
    static final Map<String, FrameworkTag> BY_ID =
        CatalogueFile.byId(
            FILE,
            CatalogueFile.open(NationalFramework.class, FILE)
                .read(file -> file.rows("tags", NationalFramework::tag)),
            FrameworkTag::id);
  }
}
