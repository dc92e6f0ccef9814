package org.inspectkit.examples.scorecard;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** Brings names of authorities and people into a form in which they can be compared. */
final class Names {

  private static final Map<String, String> IDS_BY_URN =
      LocalAuthorities.all().stream()
          .filter(authority -> authority.urn().isPresent())
          .collect(
              Collectors.toUnmodifiableMap(
                  authority -> authority.urn().orElseThrow(), LocalAuthority::id));

  private Names() {}

  /** The id in the register, by Ofsted's number if that is known there, else by the name. */
  static String authority(Optional<String> urn, String name) {
    return urn.flatMap(number -> Optional.ofNullable(IDS_BY_URN.get(number)))
        .or(() -> LocalAuthorities.recognise(name).map(LocalAuthority::id))
        .orElseGet(() -> plain(name).toLowerCase(Locale.ROOT));
  }

  /** The id in the register, or the printed name if it is not there. */
  static String authority(InspectedAuthority authority) {
    return authority
        .entry()
        .map(LocalAuthority::id)
        .orElseGet(() -> plain(authority.printed()).toLowerCase(Locale.ROOT));
  }

  /** The names of people, in their order; capitals make no difference. */
  static String people(List<String> names) {
    return Fields.list(names.stream().map(name -> plain(name).toLowerCase(Locale.ROOT)).toList());
  }

  /** The same of people who are in the columns of a table, which texts read in any order. */
  static String inAnyOrder(List<String> names) {
    return people(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
  }

  /** Kinds of blanks, quotes and ligatures and soft hyphens make no difference. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace("\u00AD", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
