package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads which authority was inspected: from the title, the lines around it, and the remit. An
 * address may confirm a short name, and gives the authority only where nothing else names one.
 */
public final class AuthorityName {

  private static final int FRONT = 40;
  private static final int MONTHS_TO_REPORT = 4;

  private final Framework framework;
  private final List<LocalDate> days;

  /** A name and where it is. */
  public record Found(InspectedAuthority authority, SpannedText text) {}

  private AuthorityName(Framework framework, List<LocalDate> days) {
    this.framework = framework;
    this.days = days;
  }

  /** The name of an authority that existed on a day of its inspection. */
  static AuthorityName inspectedOn(Framework framework, LocalDate day) {
    return new AuthorityName(framework, List.of(day));
  }

  /** The name of one that existed when a report came out, or was abolished just before. */
  public static AuthorityName reportedOn(Framework framework, Optional<LocalDate> day) {
    return new AuthorityName(
        framework, day.map(d -> List.of(d, d.minusMonths(MONTHS_TO_REPORT))).orElse(List.of()));
  }

  /**
   * The authority.
   *
   * @param document the report
   * @param names the area's names, which a reader knows to find elsewhere
   * @param address lines of the recipient's address
   * @param notes where doubts are reported
   */
  public Optional<Found> read(
      AnnotatedDocument document,
      List<SpannedText> names,
      List<SpannedText> address,
      DiagnosticSink notes) {
    ServiceProvider provider =
        new ServiceProvider(document, framework.titles(), days.stream().findFirst());
    Optional<SpannedText> titled = provider.title();
    if (titled.isPresent()) {
      return provider.read(notes).or(() -> unknown(titled, notes));
    }
    AuthorityCandidates candidates = new AuthorityCandidates(document, FRONT, framework);
    // What a reader knows to find is surer than what is near any title.
    List<List<SpannedText>> places = new ArrayList<>(List.of(names));
    places.addAll(candidates.places());
    Optional<SpannedText> named = candidates.named().or(() -> names.stream().findFirst());
    return places.stream()
        .map(this::recognised)
        .filter(known -> !known.isEmpty())
        .findFirst()
        .map(known -> one(known, named, places, address, notes))
        .or(() -> mentioned(document))
        .or(() -> addressed(named, address, notes))
        .or(() -> unknown(named.or(() -> first(places)), notes));
  }

  /** The authority that a place names, as it is written in ordinary letters anywhere. */
  private Found one(
      List<Found> known,
      Optional<SpannedText> named,
      List<List<SpannedText>> places,
      List<SpannedText> address,
      DiagnosticSink notes) {
    return entries(known).size() == 1
        ? inOrdinaryLetters(known.get(0), Stream.concat(places.stream(), Stream.of(address)))
        : ambiguous(known, named, notes);
  }

  private List<Found> recognised(List<SpannedText> names) {
    return names.stream().flatMap(name -> recognise(name).stream()).toList();
  }

  private static List<LocalAuthority> entries(List<Found> found) {
    return found.stream().flatMap(f -> f.authority().entry().stream()).distinct().toList();
  }

  /** A title in capitals is less of a name than the same in a line of its own. */
  private Found inOrdinaryLetters(Found found, Stream<List<SpannedText>> places) {
    return places
        .flatMap(place -> recognised(place).stream())
        .filter(f -> !isCapitals(f.text().toString()))
        .filter(f -> f.authority().entry().equals(found.authority().entry()))
        .findFirst()
        .orElse(found);
  }

  private static Found ambiguous(
      List<Found> known, Optional<SpannedText> named, DiagnosticSink notes) {
    SpannedText printed = named.orElse(known.get(0).text());
    String names =
        entries(known).stream().map(LocalAuthority::name).collect(Collectors.joining(", "));
    notes.add(
        Diagnostic.of(DiagnosticCodes.AUTHORITY_AMBIGUOUS)
            .with("text", printed)
            .with("authorities", names)
            .at(printed.spans().stream().findFirst()));
    return new Found(new InspectedAuthority(printed.toString(), Optional.empty()), printed);
  }

  /** The authority of the address: where no other is named, or where its name is cut short. */
  private Optional<Found> addressed(
      Optional<SpannedText> named, List<SpannedText> address, DiagnosticSink notes) {
    if (named.isEmpty()) {
      List<Found> known = recognised(address);
      return entries(known).size() > 1
          ? Optional.of(ambiguous(known, Optional.empty(), notes))
          : known.stream().findFirst();
    }
    String printed = named.get().toString();
    List<LocalAuthority> meant = shortenedTo(printed);
    return meant.size() == 1
            && address.stream().anyMatch(line -> isOf(line.toString(), printed, meant.get(0)))
        ? Optional.of(
            new Found(new InspectedAuthority(printed, Optional.of(meant.get(0))), named.get()))
        : Optional.empty();
  }

  /** Whether a line is an authority's name, whole or cut short in the same way. */
  private boolean isOf(String line, String shortName, LocalAuthority authority) {
    String whole =
        line.startsWith(shortName) ? authority.name() + line.substring(shortName.length()) : line;
    return Stream.of(line, whole)
        .flatMap(name -> entryOf(name).stream())
        .anyMatch(authority::equals);
  }

  /** The authorities whose names begin with the words of a short one. */
  private List<LocalAuthority> shortenedTo(String name) {
    String start = Wording.words(name) + " ";
    return LocalAuthorities.all().stream()
        .filter(a -> days.isEmpty() || days.stream().anyMatch(a::existedOn))
        .filter(
            a ->
                Stream.concat(Stream.of(a.name()), a.aliases().stream())
                    .anyMatch(n -> Wording.words(n).startsWith(start)))
        .toList();
  }

  private static Optional<SpannedText> first(List<List<SpannedText>> places) {
    return places.stream().flatMap(List::stream).findFirst();
  }

  private static Optional<Found> unknown(Optional<SpannedText> printed, DiagnosticSink notes) {
    DiagnosticCode code =
        printed.isPresent() ? DiagnosticCodes.AUTHORITY_UNKNOWN : DiagnosticCodes.AUTHORITY_MISSING;
    notes.add(
        printed
            .map(p -> Diagnostic.of(code).with("text", p).at(p.spans().stream().findFirst()))
            .orElseGet(() -> Diagnostic.of(code)));
    return printed.map(p -> new Found(new InspectedAuthority(p.toString(), Optional.empty()), p));
  }

  private Optional<Found> recognise(SpannedText name) {
    String printed = name.toString();
    return entryOf(printed)
        .map(e -> new Found(new InspectedAuthority(printed, Optional.of(e)), name));
  }

  private Optional<LocalAuthority> entryOf(String printed) {
    return days.isEmpty()
        ? LocalAuthorities.recognise(printed)
        : days.stream()
            .flatMap(day -> LocalAuthorities.recognise(printed, day).stream())
            .findFirst();
  }

  /** Where no line is a name and nothing else: the one authority that title and remit mention. */
  private Optional<Found> mentioned(AnnotatedDocument document) {
    Phrases phrases =
        Phrases.of(
            Stream.concat(framework.titles().stream(), framework.remits().stream()).toList());
    for (Passage passage : document.passages().stream().limit(FRONT).toList()) {
      List<LocalAuthority> named =
          phrases.after(passage).map(text -> mentionedIn(text.toString())).orElse(List.of());
      if (named.size() == 1) {
        String name = named.get(0).name();
        return Optional.of(
            new Found(new InspectedAuthority(name, Optional.of(named.get(0))), passage.text()));
      }
    }
    return Optional.empty();
  }

  private List<LocalAuthority> mentionedIn(String text) {
    return days.isEmpty()
        ? LocalAuthorities.mentionedIn(text)
        : days.stream()
            .flatMap(day -> LocalAuthorities.mentionedIn(text, day).stream())
            .distinct()
            .toList();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.UK));
  }
}
