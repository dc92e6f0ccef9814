package org.inspectkit.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inspectkit.internal.CatalogueFile;

/**
 * What {@code local-authorities.json} contains: the authorities, and the words that may come before
 * or after the name of any of them.
 *
 * @param prefixes words before a name, such as {@code London Borough of}
 * @param suffixes words after a name, such as {@code Borough Council}
 * @param authorities the authorities, in order
 */
record AuthorityCatalogue(
    List<String> prefixes, List<String> suffixes, List<LocalAuthority> authorities) {

  static AuthorityCatalogue load() {
    return CatalogueFile.named("local-authorities.json")
        .read(AuthorityCatalogue.class, AuthorityCatalogue.class);
  }

  /**
   * The authorities by their ids, in order.
   *
   * @throws IllegalStateException if one is linked to an authority that is not there
   */
  Map<String, LocalAuthority> byId() {
    Map<String, LocalAuthority> byId =
        CatalogueFile.byId(authorities, LocalAuthority::id, LocalAuthority::sources);
    for (LocalAuthority authority : authorities) {
      Stream.concat(authority.predecessors().stream(), authority.successors().stream())
          .filter(link -> !isName(link) && !byId.containsKey(link))
          .forEach(
              link -> {
                throw new IllegalStateException(authority.id() + ": there is no authority " + link);
              });
    }
    return byId;
  }

  /** Names of councils that are to take over from others and are not in the register yet. */
  List<String> announced() {
    return authorities.stream()
        .flatMap(authority -> authority.successors().stream())
        .filter(AuthorityCatalogue::isName)
        .toList();
  }

  /** Whether a link is a name and not an id. */
  private static boolean isName(String link) {
    return !Character.isLowerCase(link.codePointAt(0));
  }

  /** The authorities by their statistical codes, those in force and those before. */
  Map<String, LocalAuthority> byGss() {
    Map<String, LocalAuthority> byGss = new HashMap<>();
    for (LocalAuthority authority : authorities) {
      byGss.put(authority.gss(), authority);
      authority.formerGss().forEach(code -> byGss.put(code, authority));
    }
    return byGss;
  }
}
