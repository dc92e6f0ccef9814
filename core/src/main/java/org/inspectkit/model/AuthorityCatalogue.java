package org.inspectkit.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;

/**
 * What {@code local-authorities.json} holds: the authorities, and the words that may stand before
 * or after the name of any of them.
 *
 * @param prefixes words before a name, such as {@code London Borough of}
 * @param suffixes words after a name, such as {@code Borough Council}
 * @param byId the authorities, by id, in order
 */
record AuthorityCatalogue(
    List<String> prefixes, List<String> suffixes, Map<String, LocalAuthority> byId) {

  private static final String FILE = "local-authorities.json";

  static AuthorityCatalogue load() {
    AuthorityCatalogue catalogue =
        CatalogueFile.open(AuthorityCatalogue.class, FILE).read(AuthorityCatalogue::read);
    catalogue.byId.values().forEach(catalogue::checkLinks);
    return catalogue;
  }

  private static AuthorityCatalogue read(CatalogueRow file) {
    List<LocalAuthority> authorities = file.rows("authorities", AuthorityCatalogue::authority);
    return new AuthorityCatalogue(
        file.texts("prefixes"),
        file.texts("suffixes"),
        CatalogueFile.byId(FILE, authorities, LocalAuthority::id));
  }

  private static LocalAuthority authority(CatalogueRow row) {
    return named(row)
        .predecessors(row.texts("predecessors"))
        .successors(row.texts("successors"))
        .abolished(row.flag("abolished"))
        .existsFrom(row.optionalDate("existsFrom"))
        .existsTo(row.optionalDate("existsTo"))
        .notes(row.text("notes"))
        .unverified(row.texts("unverified"))
        .sources(row.sources())
        .build();
  }

  private static LocalAuthority.Builder named(CatalogueRow row) {
    return LocalAuthority.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .urn(row.optionalText("urn"))
        .gss(row.text("gss"))
        .formerGss(row.texts("formerGss"))
        .aliases(row.texts("aliases"))
        .type(row.text("type"))
        .dfeCode(row.optionalText("dfeCode"));
  }

  private void checkLinks(LocalAuthority authority) {
    Stream.concat(authority.predecessors().stream(), authority.successors().stream())
        .filter(link -> Character.isLowerCase(link.codePointAt(0)) && !byId.containsKey(link))
        .findAny()
        .ifPresent(
            link -> {
              throw new IllegalStateException(
                  FILE + " " + authority.id() + ": there is no authority " + link);
            });
  }
}
