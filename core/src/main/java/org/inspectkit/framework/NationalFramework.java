package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.internal.CatalogueFile;

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

  private record TagFile(List<FrameworkTag> tags) {}

  private static final class Loaded {
    static final Map<String, FrameworkTag> BY_ID =
        CatalogueFile.byId(
            CatalogueFile.named("national-framework.json")
                .read(NationalFramework.class, TagFile.class)
                .tags,
            FrameworkTag::id,
            FrameworkTag::sources);
  }
}
