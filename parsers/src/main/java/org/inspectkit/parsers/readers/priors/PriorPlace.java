package org.inspectkit.parsers.readers.priors;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * Distinguishes the report's own authority from others: a report may speak of a partner's
 * inspection.
 */
final class PriorPlace {

  private final Set<LocalAuthority> own = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private final Framework framework;

  PriorPlace(Framework framework, Optional<InspectedAuthority> inspected) {
    this.framework = framework;
    inspected.ifPresent(authority -> names.addAll(words(authority.name())));
    inspected.flatMap(InspectedAuthority::entry).ifPresent(this::add);
  }

  /** Adds a council and those that served its area before or after it. */
  private void add(LocalAuthority authority) {
    for (LocalAuthority council : LocalAuthorities.all()) {
      if (authority.equals(council) || follows(authority, council)) {
        own.add(council);
        names.addAll(words(council.name()));
        council.aliases().forEach(alias -> names.addAll(words(alias)));
      } else if (follows(council, authority)) {
        own.add(council);
      }
    }
  }

  Framework framework() {
    return framework;
  }

  private static boolean follows(LocalAuthority later, LocalAuthority earlier) {
    return later.predecessors().contains(earlier.id())
        || later.predecessors().contains(earlier.name())
        || earlier.successors().contains(later.id());
  }

  private static List<String> words(String name) {
    return Patterns.BLANK
        .splitAsStream(Wording.words(name))
        .filter(word -> !PriorCatalogue.isGeneral(word))
        .toList();
  }

  /** The last other authority that words name. */
  Optional<String> other(Words words) {
    return LocalAuthorities.mentionedIn(words.printed()).stream()
        .filter(named -> !own.contains(named))
        .map(LocalAuthority::name)
        .reduce((first, last) -> last);
  }

  /** Words without the names of the own authority: what is left says what was judged. */
  String withoutName(Words words) {
    if (names.stream().noneMatch(words.folded()::contains)) {
      return words.folded().stripTrailing();
    }
    return Patterns.BLANK
        .splitAsStream(words.folded())
        .filter(word -> !isName(Patterns.ENDING.matcher(word).replaceFirst("")))
        .collect(Collectors.joining(" "));
  }

  private boolean isName(String word) {
    return Patterns.HYPHEN.splitAsStream(word).anyMatch(names::contains);
  }
}
