package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.model.Addressee;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/**
 * To whom a letter goes.
 *
 * @param first the first addressee
 * @param name where the name is
 * @param bodies what may name the council of the first addressee
 * @param others the lines that name the other addressees
 */
record Address(
    Optional<Addressee> first,
    Optional<SpannedText> name,
    List<SpannedText> bodies,
    List<SpannedText> others) {

  private static final int MOST_LINES = 9;

  /**
   * Those whom the salutation addresses by name, as "Dear Ms Lee and Mr Hall" does two; where it
   * has a short form, an office or a group, those whose names are above or before offices.
   *
   * @param head the lines before the salutation, cell by cell
   */
  static Address in(List<TextCell> head, Optional<SpannedText> salutation) {
    List<SpannedText> named =
        salutation.stream()
            .flatMap(text -> called(text.toString()).stream())
            .flatMap(called -> named(head, called).stream())
            .distinct()
            .toList();
    List<Integer> officers = named.isEmpty() && salutation.isPresent() ? officers(head) : List.of();
    if (officers.size() > 1) {
      return ofSeveral(head, officers);
    }
    List<SpannedText> names =
        officers.isEmpty() ? named : List.of(head.get(officers.get(0)).text());
    return names.isEmpty()
        ? new Address(Optional.empty(), Optional.empty(), List.of(), List.of())
        : ofNamed(head, names);
  }

  private static List<String> called(String salutation) {
    return Printed.split(salutation.replace(" and ", "&"), '&').stream()
        .map(part -> PersonNames.called(part.startsWith("Dear ") ? part : "Dear " + part))
        .filter(called -> !called.isEmpty())
        .toList();
  }

  private static Optional<SpannedText> named(List<TextCell> head, String called) {
    return head.stream()
        .map(TextCell::text)
        .filter(text -> PersonNames.hasFormOfName(nameIn(text)))
        .filter(text -> PersonNames.answersTo(nameIn(text), called))
        .reduce((first, last) -> last);
  }

  private static String nameIn(SpannedText line) {
    return NamedOffice.allIn(line.toString()).stream()
        .findFirst()
        .map(NamedOffice::name)
        .orElseGet(() -> Printed.before(line.toString(), ",").strip());
  }

  private static List<Integer> officers(List<TextCell> head) {
    List<Integer> officers = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      boolean above =
          i + 1 < head.size() && PersonNames.isOfficer(head.get(i + 1).text().toString());
      Optional<NamedOffice> name = NamedOffice.in(head.get(i).text().toString());
      if (name.filter(n -> above || n.office().filter(PersonNames::isOfficer).isPresent())
          .isPresent()) {
        officers.add(i);
      }
    }
    return officers;
  }

  private static Address ofNamed(List<TextCell> head, List<SpannedText> names) {
    SpannedText name = names.get(0);
    List<SpannedText> others = names.subList(1, names.size());
    List<SpannedText> lines = linesBelow(head, name, others);
    List<String> printed =
        Stream.concat(officeIn(name).stream(), lines.stream().map(SpannedText::toString)).toList();
    Addressee addressee = new Addressee(nameIn(name), printed);
    List<SpannedText> all = Stream.concat(besides(name), others.stream()).toList();
    return new Address(Optional.of(addressee), Optional.of(name), lines, all);
  }

  /** The office after the only name of a line: "Ann Lee, Director of Children's Services". */
  private static Optional<String> officeIn(SpannedText line) {
    List<NamedOffice> named = NamedOffice.allIn(line.toString());
    return named.size() == 1 ? named.get(0).office() : Optional.empty();
  }

  /** What a line says from its second name on. */
  private static Stream<SpannedText> besides(SpannedText line) {
    return NamedOffice.allIn(line.toString()).stream()
        .skip(1)
        .limit(1)
        .map(second -> line.from(line.toString().lastIndexOf(second.name())));
  }

  /**
   * The first of lines such as "Ann Lee, Director of Children's Services, Luton Borough Council".
   */
  private static Address ofSeveral(List<TextCell> head, List<Integer> officers) {
    List<SpannedText> lines = officers.stream().map(line -> head.get(line).text()).toList();
    SpannedText text = lines.get(0);
    List<String> parts = Printed.split(text.toString(), ',');
    List<SpannedText> bodies = new ArrayList<>();
    if (parts.size() > 2) {
      SpannedText body = text.from(parts.get(0).length() + parts.get(1).length() + 2).strip();
      int next = officers.get(0) + 1;
      bodies.add(body);
      bodies.add(next < head.size() ? body.join(" ", head.get(next).text()) : body);
    }
    List<String> office = parts.stream().skip(1).limit(1).map(String::strip).toList();
    Addressee first = new Addressee(nameIn(text), office);
    return new Address(
        Optional.of(first), Optional.of(text), bodies, lines.subList(1, lines.size()));
  }

  /** The cells below a name, as far as they are in its column. */
  private static List<SpannedText> linesBelow(
      List<TextCell> head, SpannedText name, List<SpannedText> others) {
    List<SpannedText> lines = new ArrayList<>();
    int column = -1;
    for (TextCell cell : head) {
      if (cell.text() == name) {
        column = cell.column();
      } else if (column >= 0 && Math.abs(cell.column() - column) <= 3) {
        if (endsAddress(cell.text())
            || others.contains(cell.text())
            || lines.size() == MOST_LINES) {
          return lines;
        }
        lines.add(cell.text());
      }
    }
    return lines;
  }

  private static boolean endsAddress(SpannedText line) {
    return Dates.find(line).isPresent() || CoverPatterns.CONTACT.matcher(line.folded()).find();
  }
}
