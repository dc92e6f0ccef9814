package org.inspectkit.parsers.readers.cover;

import java.util.List;
import org.inspectkit.model.Inspector;

/** Reads who led from the value behind the label, with the office printed behind each name. */
final class LeadName {

  private LeadName() {}

  /** Two may have led; if one of the names cannot be read, neither is. */
  static List<Inspector> read(String printed) {
    PeopleList list = PeopleList.of(printed);
    return list.isAll()
        ? list.people().stream().map(p -> new Inspector(p.name(), p.role(), true)).toList()
        : List.of();
  }
}
