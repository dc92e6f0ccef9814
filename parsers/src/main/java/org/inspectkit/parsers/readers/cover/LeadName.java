package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.model.Inspector;

/** Reads who led from the value behind the label, with the office printed behind each name. */
final class LeadName {

  private LeadName() {}

  /** Two may have led; if one of the names cannot be read, neither is. */
  static List<Inspector> read(String printed) {
    Optional<Inspector> one = one(printed);
    if (one.isPresent()) {
      return one.stream().toList();
    }
    List<Inspector> several =
        NamePatterns.AND
            .splitAsStream(printed)
            .flatMap(part -> one(part.strip()).stream())
            .toList();
    return several.size() == NamePatterns.AND.splitAsStream(printed).count() ? several : List.of();
  }

  private static Optional<Inspector> one(String printed) {
    Matcher office = NamePatterns.LEADS_OFFICE.matcher(printed);
    boolean found = office.find();
    String name = (found ? printed.substring(0, office.start()) : printed).strip();
    boolean several = name.contains(" and ") || name.contains(";");
    if (name.isEmpty() || several || !PersonNames.isName(name)) {
      return Optional.empty();
    }
    Optional<String> role = found ? Optional.of(office.group("office")) : Optional.empty();
    return Optional.of(new Inspector(name, role, true));
  }
}
