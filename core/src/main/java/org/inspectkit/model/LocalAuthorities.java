package org.inspectkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of authorities: 153 that are there today and seven abolished ones, as the file
 * {@code local-authorities.json} beside this class states them, each with its sources.
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.inspectkit.model.LocalAuthorities;
 *
 * LocalAuthorities.recognise("Luton Borough Council");                       // Luton
 * LocalAuthorities.recognise("Bournemouth");                                 // empty: two claim it
 * LocalAuthorities.recognise("Bournemouth", LocalDate.of(2018, 7, 16));      // the abolished one
 * }</pre>
 */
public final class LocalAuthorities {

  private LocalAuthorities() {}

  /**
   * Every authority.
   *
   * @return the authorities: those of today by name, then the abolished ones
   */
  public static List<LocalAuthority> all() {
    return Loaded.ALL;
  }

  /**
   * Looks for an authority by its id, its statistical code, in force or former, or its official
   * name.
   *
   * @param idCodeOrName such as {@code luton}, {@code E06000032} or {@code Bristol}
   * @return the authority; empty if there is none
   */
  public static Optional<LocalAuthority> find(String idCodeOrName) {
    return Optional.ofNullable(Loaded.BY_ID.get(idCodeOrName))
        .or(() -> Optional.ofNullable(Loaded.BY_GSS.get(idCodeOrName)))
        .or(() -> Loaded.NAMES.official(idCodeOrName));
  }

  /**
   * The authorities that one took over from, as far as the register has them. It names some that it
   * has no entry for; those are left out, and so is a name that is the authority's own.
   *
   * @param authority the authority
   * @return the authorities, in the order of the register
   */
  public static List<LocalAuthority> predecessorsOf(LocalAuthority authority) {
    return authority.predecessors().stream()
        .flatMap(idOrName -> find(idOrName).stream())
        .filter(predecessor -> !predecessor.equals(authority))
        .toList();
  }

  /**
   * Recognises a name as printed, with or without words such as <i>Borough Council</i> or <i>London
   * Borough of</i>. Case and punctuation do not matter.
   *
   * @param printed a whole name
   * @return the authority; empty if the name is unknown or two authorities have it equally
   */
  public static Optional<LocalAuthority> recognise(String printed) {
    return Loaded.NAMES.recognise(printed, null);
  }

  /**
   * Recognises a name as printed on a day: of several authorities with the name, the one that
   * existed then.
   *
   * @param printed a whole name
   * @param on such as the first day of the inspection
   * @return the authority; empty if the name is unknown, two authorities have it equally, or it did
   *     not exist then
   */
  public static Optional<LocalAuthority> recognise(String printed, LocalDate on) {
    return Loaded.NAMES.recognise(printed, on);
  }

  /**
   * The authorities whose name occurs in a text, such as a title. A name must be there in whole
   * words and begin with a capital; where names overlap, the longest counts.
   *
   * @param text any text
   * @return the authorities, in order of first mention
   */
  public static List<LocalAuthority> mentionedIn(String text) {
    return Loaded.NAMES.mentionedIn(text, null);
  }

  /**
   * The authorities whose name occurs in a text of a day, as {@link #mentionedIn(String)}; of
   * several with the same name, the one that existed then.
   *
   * @param text any text
   * @param on such as the first day of the inspection
   * @return the authorities, in order of first mention
   */
  public static List<LocalAuthority> mentionedIn(String text, LocalDate on) {
    return Loaded.NAMES.mentionedIn(text, on);
  }

  private static final class Loaded {
    static final AuthorityCatalogue CATALOGUE = AuthorityCatalogue.load();
    static final Map<String, LocalAuthority> BY_ID = CATALOGUE.byId();
    static final List<LocalAuthority> ALL = List.copyOf(BY_ID.values());
    static final Map<String, LocalAuthority> BY_GSS = CATALOGUE.byGss();
    static final AuthorityNames NAMES = new AuthorityNames(CATALOGUE);
  }
}
