package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * Tells the report's own authority from others: a report may speak of the inspection of a partner.
 *
 * @param own the authority that the report is about, if it is known
 */
record PriorPlace(Optional<LocalAuthority> own) {

  /** The last other authority that words as printed name. */
  Optional<String> other(String printed) {
    List<String> others =
        LocalAuthorities.mentionedIn(printed).stream()
            .filter(named -> own.filter(o -> isSameArea(o, named)).isEmpty())
            .map(LocalAuthority::name)
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(others.get(others.size() - 1));
  }

  /** A council and those that served its area before or after it. */
  private static boolean isSameArea(LocalAuthority own, LocalAuthority named) {
    return own.equals(named) || follows(own, named) || follows(named, own);
  }

  private static boolean follows(LocalAuthority later, LocalAuthority earlier) {
    return later.predecessors().contains(earlier.id())
        || later.predecessors().contains(earlier.name())
        || earlier.successors().contains(later.id());
  }

  /** Folded words without the names of the own authority: what is left says what was judged. */
  String withoutName(String folded) {
    Set<String> names = own.stream().flatMap(PriorPlace::words).collect(Collectors.toSet());
    if (names.isEmpty()) {
      return folded;
    }
    Pattern name = Pattern.compile("\\b(?:" + String.join("|", names) + ")\\b(?:'s?)?");
    return name.matcher(folded).replaceAll("").replaceAll(" {2,}", " ").strip();
  }

  private static Stream<String> words(LocalAuthority own) {
    Stream<String> before =
        own.predecessors().stream()
            .map(id -> LocalAuthorities.find(id).map(LocalAuthority::name).orElse(id));
    return Stream.of(Stream.of(own.name()), own.aliases().stream(), before)
        .flatMap(names -> names)
        .flatMap(name -> Stream.of(PrintedText.foldName(name).split(" ")))
        .filter(word -> !word.isEmpty() && !PriorWords.isGeneral(word));
  }
}
