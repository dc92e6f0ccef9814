package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** An {@link InspectedAuthority} in JSON. */
record AuthorityRecord(String printed, Optional<String> id) {

  static AuthorityRecord of(InspectedAuthority authority) {
    return new AuthorityRecord(authority.printed(), authority.entry().map(LocalAuthority::id));
  }

  InspectedAuthority toAuthority(JsonPlace at) {
    return new InspectedAuthority(printed, at.maybe("id", id, AuthorityRecord::entry));
  }

  private static LocalAuthority entry(String id, JsonPlace at) {
    // The register finds names too, but an id is an id.
    return at.lookUp(
        id, i -> LocalAuthorities.find(i).filter(found -> found.id().equals(i)), "authority");
  }
}
