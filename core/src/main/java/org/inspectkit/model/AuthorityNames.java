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
    return claimsOn(Set.of(Wording.words(name))).stream()
        .filter(Claim::official)
        .map(Claim::authority)
        .findFirst();
  }

  /** The authority that is printed so, with or without words such as <i>Borough Council</i>. */
  Optional<LocalAuthority> recognise(String printed, @Nullable LocalDate on) {
    Set<String> names = Set.of(Wording.words(printed));
    for (int affixes = 0; affixes <= MOST_AFFIXES && !names.isEmpty(); affixes++) {
      List<Claim> found = claimsOn(names);
      if (!found.isEmpty()) {
        return decide(found, on);
      }
      names = stripped(names);
    }
    return Optional.empty();
  }

  /** The authorities named in a text, in order, each once; the longest name at a place counts. */
  List<LocalAuthority> mentionedIn(String text, @Nullable LocalDate on) {
    Set<LocalAuthority> found = new LinkedHashSet<>();
    int at = Word.startFrom(text, 0);
    while (at < text.length()) {
      List<Word> words = mayBeNameAt(text, at);
      int length = longestName(words);
      if (length > 0) {
        decide(claims.getOrDefault(Word.join(words, length), List.of()), on).ifPresent(found::add);
      }
      int end = length > 0 ? words.get(length - 1).end() : Word.endFrom(text, at);
      at = Word.startFrom(text, end);
    }
    return List.copyOf(found);
  }

  /** The words from a place with a capital, as many as a name and what it may go on with have. */
  private List<Word> mayBeNameAt(String text, int at) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return List.of();
    }
    Word first = Word.at(text, at);
    int most = mostWords.getOrDefault(first.folded(), 0);
    return most == 0 ? List.of() : Word.from(text, at, most + 2);
  }

  private int longestName(List<Word> words) {
    int most = words.isEmpty() ? 0 : mostWords.getOrDefault(words.get(0).folded(), 0);
    for (int length = Math.min(most, words.size()); length > 0; length--) {
      if (claims.containsKey(Word.join(words, length)) && !goesOn(words, length)) {
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

  /** What is left of names without the words before or after them that are no part of a name. */
  private Set<String> stripped(Set<String> names) {
    Set<String> shorter = new LinkedHashSet<>(0);
    for (String name : names) {
      for (String prefix : prefixes) {
        if (name.startsWith(prefix)) {
          shorter.add(name.substring(prefix.length()));
        }
      }
      for (String suffix : suffixes) {
        if (name.endsWith(suffix)) {
          shorter.add(name.substring(0, name.length() - suffix.length()));
        }
      }
    }
    return shorter;
  }

  private List<Claim> claimsOn(Set<String> names) {
    List<Claim> found = new ArrayList<>(0);
    names.forEach(name -> found.addAll(claims.getOrDefault(name, List.of())));
    return found;
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

  private record Word(String folded, boolean capital, int end) {

    static Word at(String text, int start) {
      int end = endFrom(text, start);
      boolean capital = Character.isUpperCase(text.charAt(start));
      return new Word(Wording.words(text.substring(start, end)), capital, end);
    }

    static List<Word> from(String text, int start, int most) {
      List<Word> words = new ArrayList<>();
      for (int at = start; at < text.length() && words.size() < most; ) {
        words.add(at(text, at));
        at = startFrom(text, words.get(words.size() - 1).end());
      }
      return words;
    }

    /** Where the next word or the next sign for "and" is; the length of the text if none is. */
    static int startFrom(String text, int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) != '&' && !isInside(text, at)) {
        at++;
      }
      return at;
    }

    static int endFrom(String text, int start) {
      int end = start + 1;
      while (text.charAt(start) != '&' && end < text.length() && isInside(text, end)) {
        end++;
      }
      return end;
    }

    private static boolean isInside(String text, int at) {
      return Character.isLetterOrDigit(text.charAt(at));
    }

    static String join(List<Word> words, int length) {
      StringJoiner joined = new StringJoiner(" ");
      for (Word word : words.subList(0, length)) {
        joined.add(word.folded());
      }
      return joined.toString();
    }
  }
}
