package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * The authorities that existed on one of some days; all that ever were, if no day is known.
 *
 * @param days the days, the likeliest first
 */
record AuthoritiesOn(List<LocalDate> days) {

  Optional<LocalAuthority> recognise(String printed) {
    return days.isEmpty()
        ? LocalAuthorities.recognise(printed)
        : days.stream()
            .flatMap(day -> LocalAuthorities.recognise(printed, day).stream())
            .findFirst();
  }

  List<LocalAuthority> mentionedIn(String text) {
    return days.isEmpty()
        ? LocalAuthorities.mentionedIn(text)
        : days.stream()
            .flatMap(day -> LocalAuthorities.mentionedIn(text, day).stream())
            .distinct()
            .toList();
  }

  /** Those whose names begin with the words of a short one. */
  List<LocalAuthority> shortenedTo(String name) {
    String start = Wording.words(name) + " ";
    return LocalAuthorities.all().stream()
        .filter(a -> days.isEmpty() || days.stream().anyMatch(a::existedOn))
        .filter(
            a ->
                Stream.concat(Stream.of(a.name()), a.aliases().stream())
                    .anyMatch(n -> Wording.words(n).startsWith(start)))
        .toList();
  }
}
