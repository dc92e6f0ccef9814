package org.inspectkit.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.internal.Wording;
import org.jspecify.annotations.Nullable;

/** Finds authorities by their names, official and other. */
final class AuthorityNames {

  /** As many as can be around a name: {@code The Royal Borough of X Council}, and one to spare. */
  private static final int MOST_AFFIXES = 4;

  private static final Set<String> GOES_ON = Set.of("under", "upon");

  private final List<String> prefixes;
  private final List<String> suffixes;
  private final Map<String, List<Claim>> claims = new HashMap<>();

  /** How many words the longest name has that begins with a word. */
  private final Map<String, Integer> mostWords = new HashMap<>();

  AuthorityNames(AuthorityCatalogue catalogue) {
    prefixes = catalogue.prefixes().stream().map(p -> Wording.words(p) + " ").toList();
    suffixes = catalogue.suffixes().stream().map(s -> " " + Wording.words(s)).toList();
    for (LocalAuthority authority : catalogue.authorities()) {
      claim(authority.name(), new Claim(authority, true));
      authority.aliases().forEach(alias -> claim(alias, new Claim(authority, false)));
    }
    // "West Surrey" is not Surrey, though the register has no entry for it yet.
    catalogue.announced().forEach(name -> claims.putIfAbsent(Wording.words(name), List.of()));
    for (String name : claims.keySet()) {
      List<String> words = Wording.each(name);
      mostWords.merge(words.get(0), words.size(), Math::max);
    }
  }

  private void claim(String name, Claim claim) {
    claims.computeIfAbsent(Wording.words(name), n -> new ArrayList<>()).add(claim);
  }

  /** The authority whose official name this is, whatever the typography. */
  Optional<LocalAuthority> official(String name) {
    return claimsOn(Wording.words(name)).filter(Claim::official).map(Claim::authority).findFirst();
  }

  /** The authority that is printed so, with or without words such as <i>Borough Council</i>. */
  Optional<LocalAuthority> recognise(String printed, @Nullable LocalDate on) {
    Set<String> names = Set.of(Wording.words(printed));
    for (int affixes = 0; affixes <= MOST_AFFIXES; affixes++) {
      List<Claim> found = names.stream().flatMap(this::claimsOn).toList();
      if (!found.isEmpty()) {
        return decide(found, on);
      }
      Set<String> shorter = new LinkedHashSet<>();
      names.forEach(name -> strip(name, shorter));
      names = shorter;
    }
    return Optional.empty();
  }

  /** The authorities named in a text, in order, each once; the longest name at a place counts. */
  List<LocalAuthority> mentionedIn(String text, @Nullable LocalDate on) {
    List<Word> words = Word.allIn(text);
    Set<LocalAuthority> found = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int length = words.get(at).capital() ? longestNameAt(words, at) : 0;
      if (length > 0) {
        decide(claims.getOrDefault(Word.join(words, at, length), List.of()), on)
            .ifPresent(found::add);
      }
      at += Math.max(length, 1);
    }
    return List.copyOf(found);
  }

  private int longestNameAt(List<Word> words, int at) {
    int most = mostWords.getOrDefault(words.get(at).folded(), 0);
    for (int length = Math.min(most, words.size() - at); length > 0; length--) {
      if (claims.containsKey(Word.join(words, at, length)) && !goesOn(words, at + length)) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the words after a name make it that of another place: Newcastle-under-Lyme. */
  private static boolean goesOn(List<Word> words, int next) {
    return next + 1 < words.size()
        && GOES_ON.contains(words.get(next).folded())
        && words.get(next + 1).capital();
  }

  private void strip(String name, Set<String> into) {
    prefixes.stream()
        .filter(name::startsWith)
        .forEach(prefix -> into.add(name.substring(prefix.length())));
    suffixes.stream()
        .filter(name::endsWith)
        .forEach(suffix -> into.add(name.substring(0, name.length() - suffix.length())));
  }

  private Stream<Claim> claimsOn(String name) {
    return claims.getOrDefault(name, List.of()).stream();
  }

  /**
   * Those that existed on the day go first, then those that are there today and have it for their
   * official name: without a day, <i>Bournemouth</i> may be the council of 2018 or of today.
   */
  private static Optional<LocalAuthority> decide(List<Claim> found, @Nullable LocalDate on) {
    List<Claim> existing =
        on == null
            ? found
            : found.stream().filter(claim -> claim.authority().existedOn(on)).toList();
    List<LocalAuthority> authorities =
        only(existing, Claim::ofToday).stream().map(Claim::authority).distinct().toList();
    return authorities.size() == 1 ? Optional.of(authorities.get(0)) : Optional.empty();
  }

  /** The claims that pass, or all if none does. */
  private static List<Claim> only(List<Claim> claims, Predicate<Claim> passes) {
    List<Claim> passing = claims.stream().filter(passes).toList();
    return passing.isEmpty() ? claims : passing;
  }

  private record Claim(LocalAuthority authority, boolean official) {

    boolean ofToday() {
      return official && !authority.abolished();
    }
  }

  private record Word(String folded, boolean capital) {

    static List<Word> allIn(String text) {
      List<Word> words = new ArrayList<>();
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
        if (inside && start < 0) {
          start = i;
        } else if (!inside && start >= 0) {
          String word = text.substring(start, i);
          words.add(new Word(Wording.words(word), Character.isUpperCase(word.charAt(0))));
          start = -1;
        }
        if (i < text.length() && text.charAt(i) == '&') {
          words.add(new Word("and", false));
        }
      }
      return words;
    }

    static String join(List<Word> words, int from, int length) {
      StringJoiner joined = new StringJoiner(" ");
      for (Word word : words.subList(from, from + length)) {
        joined.add(word.folded());
      }
      return joined.toString();
    }
  }
}
