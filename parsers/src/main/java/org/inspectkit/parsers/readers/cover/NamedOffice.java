package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;

/**
 * A name that opens a line, and the office that may follow: "Ms Ann Lee, Director of Children's
 * Services", "Ann Lee (Lead Inspector)".
 *
 * @param name the name as printed
 * @param office what follows, without what parts it from the name
 */
record NamedOffice(String name, Optional<String> office) {

  /** What parts two people in one line. */
  private static final List<String> PARTING = List.of(" and ", "&", "/", ";");

  /** One, or several whose names make up a line: "Ann Lee and Bob May". */
  static List<NamedOffice> allIn(String line) {
    List<NamedOffice> several =
        PARTING.stream().anyMatch(line::contains) ? severalIn(line) : List.of();
    return several.size() > 1 ? several : in(line).stream().toList();
  }

  private static List<NamedOffice> severalIn(String line) {
    PeopleList list = PeopleList.of(line);
    return list.isAll()
        ? list.people().stream().map(p -> new NamedOffice(p.name(), p.role())).toList()
        : List.of();
  }

  /** Empty if the line does not begin with a name, or goes on with something else. */
  static Optional<NamedOffice> in(String line) {
    List<PeopleParts.Part> parts = PeopleParts.of(line).all();
    if (parts.isEmpty() || parts.get(0).role()) {
      return Optional.empty();
    }
    String name = parts.get(0).text();
    String rest = withoutMarks(line.substring(line.indexOf(name) + name.length()));
    boolean office = rest.isEmpty() || (parts.size() > 1 && parts.get(1).role());
    return office && PersonNames.hasFormOfName(name)
        ? Optional.of(new NamedOffice(name, Optional.of(rest).filter(r -> !r.isEmpty())))
        : Optional.empty();
  }

  private static String withoutMarks(String rest) {
    int from = 0;
    while (from < rest.length() && !Character.isLetterOrDigit(rest.charAt(from))) {
      from++;
    }
    boolean bracket = rest.startsWith("(", Math.max(0, from - 1)) && rest.endsWith(")");
    return rest.substring(from, rest.length() - (bracket ? 1 : 0)).strip();
  }
}
