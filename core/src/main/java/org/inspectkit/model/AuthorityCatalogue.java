package org.inspectkit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;

/**
 * What {@code local-authorities.json} holds: the authorities, and the words that may come before or
 * after the name of any of them.
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

  /** The authorities by their statistical codes, those in force and those before. */
  Map<String, LocalAuthority> byGss() {
    Map<String, LocalAuthority> byGss = new HashMap<>();
    for (LocalAuthority authority : byId.values()) {
      byGss.put(authority.gss(), authority);
      authority.formerGss().forEach(code -> byGss.put(code, authority));
    }
    return byGss;
  }

  private static AuthorityCatalogue read(CatalogueRow file) {
    Map<String, List<AuthorityChange>> changes = changes(file);
    List<LocalAuthority> authorities =
        file.rows(
            "authorities",
            row -> authority(row).changes(changes.getOrDefault(row.text("id"), List.of())).build());
    checkChanges(changes.keySet(), authorities);
    return new AuthorityCatalogue(
        file.texts("prefixes"),
        file.texts("suffixes"),
        CatalogueFile.byId(FILE, authorities, LocalAuthority::id));
  }

  private static Map<String, List<AuthorityChange>> changes(CatalogueRow file) {
    Map<String, List<AuthorityChange>> changes = new HashMap<>();
    file.rows(
        "changes",
        row ->
            changes
                .computeIfAbsent(row.text("authority"), x -> new ArrayList<>())
                .add(change(row)));
    changes.values().forEach(own -> own.sort(Comparator.comparing(AuthorityChange::on)));
    return changes;
  }

  private static AuthorityChange change(CatalogueRow row) {
    return new AuthorityChange(
        row.optionalDate("on").orElseThrow(() -> new IllegalArgumentException("'on' is missing")),
        row.optionalConstant("kind", ChangeKind.class)
            .orElseThrow(() -> new IllegalArgumentException("'kind' is missing")),
        row.text("what"),
        row.texts("unverified"),
        row.sources());
  }

  private static void checkChanges(Set<String> changed, List<LocalAuthority> authorities) {
    Set<String> unknown = new HashSet<>(changed);
    authorities.forEach(a -> unknown.remove(a.id()));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(FILE + ": changes of unknown authorities " + unknown);
    }
  }

  private static LocalAuthority.Builder authority(CatalogueRow row) {
    return named(row)
        .predecessors(row.texts("predecessors"))
        .successors(row.texts("successors"))
        .abolished(row.flag("abolished"))
        .existsFrom(row.optionalDate("existsFrom"))
        .existsTo(row.optionalDate("existsTo"))
        .notes(row.text("notes"))
        .unverified(row.texts("unverified"))
        .sources(row.sources());
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
