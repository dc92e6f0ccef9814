package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The people with whose names a text begins, each with a role before or after: "Ann Lee HMI and Bob
 * May", "lead inspector Ann Lee and team inspectors Bob May and Cy Orr", "Ann Lee and Bob May, His
 * Majesty's Inspectors".
 */
final class PeopleList {

  private final List<Inspector> people = new ArrayList<>();
  private final PeopleParts parts;
  private final boolean rolesFirst;
  private Optional<PeopleParts.Part> role = Optional.empty();
  private boolean given;
  private boolean whole = true;

  private PeopleList(PeopleParts parts) {
    this.parts = parts;
    this.rolesFirst = parts.all().stream().findFirst().filter(PeopleParts.Part::role).isPresent();
  }

  static PeopleList of(CharSequence text) {
    PeopleList list = new PeopleList(PeopleParts.of(text.toString()));
    list.parts.all().forEach(list::add);
    list.returnRole();
    return list;
  }

  List<Inspector> people() {
    return List.copyOf(people);
  }

  SpannedText printedIn(SpannedText text) {
    return text.subSequence(0, parts.end()).strip();
  }

  /** Whether each name could be read, and none seems to follow in the same sentence. */
  boolean isWhole() {
    return whole && !namesSomebody(parts.rest());
  }

  boolean isAll() {
    return whole && parts.isAll();
  }

  /** Whether a text is nothing but names and roles. */
  static boolean isAllOf(CharSequence text) {
    PeopleList list = of(text);
    return list.isAll() && !list.people().isEmpty();
  }

  private static boolean namesSomebody(String rest) {
    String before = "";
    for (String word : Printed.split(rest, ' ')) {
      String name = Printed.without(Printed.without(word, "."), ",;:)");
      if (PersonNames.isName(before + " " + name)) {
        return true;
      }
      before = name;
    }
    return false;
  }

  private void add(PeopleParts.Part part) {
    if (!part.role()) {
      addName(part.text());
    } else if (people.isEmpty() || (rolesFirst && part.parted())) {
      returnRole();
      role = Optional.of(part);
      given = false;
    } else {
      giveBack(part);
    }
  }

  private void addName(String name) {
    if (!PersonNames.hasFormOfName(name)) {
      whole = false;
      return;
    }
    people.add(inspector(name, role.map(PeopleParts.Part::ofEach)));
    role = role.filter(PeopleParts.Part::isOfSeveral);
    given = true;
  }

  /** A role that nobody had after it is that of those before it. */
  private void returnRole() {
    role.filter(r -> !given).ifPresent(this::giveBack);
  }

  /** A role after several names ("A, B and C, His Majesty's Inspectors") is that of them all. */
  private void giveBack(PeopleParts.Part part) {
    for (int i = people.size() - 1; i >= 0; i--) {
      Inspector person = people.get(i);
      boolean last = i == people.size() - 1;
      if (person.role().isPresent() && !last) {
        return;
      }
      String given = person.role().map(r -> r + ", " + part.ofEach()).orElse(part.ofEach());
      people.set(i, inspector(person.name(), Optional.of(given)));
      if (!part.isOfSeveral() || person.role().isPresent()) {
        return;
      }
    }
  }

  private static Inspector inspector(String name, Optional<String> role) {
    String folded = role.orElse("").toLowerCase(Locale.ROOT);
    return new Inspector(name, role, folded.contains("lead") && !folded.contains("deputy"));
  }
}
