package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
