package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Folding;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Reads which authority was inspected: from the title, the lines around it, and the remit. An
 * address may confirm a short name, and gives the authority only where nothing else names one.
 */
final class AuthorityName {

  private static final int FRONT = 40;

  private static final int BEGINNING = 150;
  private static final int SEVERAL = 2;

  private final AnnotatedDocument document;
  private final Framework framework;
  private final AuthoritiesOn known;
  private final DiagnosticSink notes;

  record Found(InspectedAuthority authority, SpannedText text) {

    static Found of(SpannedText text, Optional<LocalAuthority> entry) {
      return new Found(new InspectedAuthority(text.toString(), entry), text);
    }

    LocalAuthority entry() {
      return authority.entry().orElseThrow();
    }
  }

  AuthorityName(
      AnnotatedDocument document, Framework framework, AuthoritiesOn known, DiagnosticSink notes) {
    this.document = document;
    this.framework = framework;
    this.known = known;
    this.notes = notes;
  }

  /**
   * The authority.
   *
   * @param names the area's names, which a reader knows to find elsewhere
   * @param address lines of the recipient's address
   */
  Optional<Found> read(List<SpannedText> names, List<SpannedText> address) {
    Optional<SpannedText> provider =
        ServiceProvider.inTitle(document.passages(), Phrases.of(framework.titles()));
    if (provider.isPresent()) {
      return provided(provider.get()).or(() -> unknown(provider));
    }
    AuthorityCandidates candidates = new AuthorityCandidates(document, FRONT, framework);
    // What a reader knows to find is surer than what is near any title.
    List<List<SpannedText>> places = new ArrayList<>(List.of(names));
    places.addAll(candidates.places());
    Optional<SpannedText> named = candidates.named().or(() -> names.stream().findFirst());
    List<List<Found>> found =
        places.stream().map(place -> recognised(place)).filter(place -> !place.isEmpty()).toList();
    Optional<Found> near =
        found.isEmpty()
            ? Optional.empty()
            : Optional.of(one(found, named, address, recognised(candidates.certain())));
    return near.or(this::mentioned)
        .or(() -> addressed(named, address))
        .or(() -> unknown(candidates.likely(named)));
  }

  private Optional<Found> provided(SpannedText provider) {
    Optional<LocalAuthority> authority =
        ServiceProvider.providedFor(provider, document.passages(), known);
    authority.ifPresent(
        a ->
            notes.add(
                Diagnostic.of(DiagnosticCodes.AUTHORITY_BY_PROVIDER)
                    .with("text", provider)
                    .with("authority", a.name()),
                provider));
    return authority.map(a -> Found.of(provider, authority));
  }

  /**
   * The authority that the first place names, as it is written in ordinary letters anywhere; none
   * for certain if another one is named as well.
   */
  private Found one(
      List<List<Found>> found,
      Optional<SpannedText> named,
      List<SpannedText> address,
      List<Found> certain) {
    Found first = found.get(0).get(0);
    List<Found> all = found.stream().flatMap(List::stream).toList();
    List<LocalAuthority> entries = entries(found.get(0));
    if (entries.size() == 1) {
      Optional<LocalAuthority> other =
          namedAsWell(first, all, certain)
              .or(() -> spokenOfInsteadOf(first))
              .or(() -> inRunningHeads(first));
      List<LocalAuthority> sharing = sharing(named, first.entry());
      if (other.isEmpty() && sharing.isEmpty()) {
        return inOrdinaryLetters(first, all, address);
      }
      entries = other.map(o -> List.of(first.entry(), o)).orElse(sharing);
    }
    return ambiguous(entries, named.filter(this::isOfAuthority).orElse(first.text()));
  }

  private boolean isOfAuthority(SpannedText title) {
    return !LocalAuthorities.mentionedIn(title.toString()).isEmpty();
  }

  /** The councils that share the area of a former one with an authority, if a title names that. */
  private static List<LocalAuthority> sharing(Optional<SpannedText> named, LocalAuthority one) {
    return named
        .flatMap(title -> LocalAuthorities.mentionedIn(title.toString()).stream().findFirst())
        .map(LocalAuthority::successors)
        .filter(shared -> shared.size() > 1 && shared.contains(one.id()))
        .map(shared -> shared.stream().flatMap(id -> LocalAuthorities.find(id).stream()).toList())
        .orElse(List.of());
  }

  private List<Found> recognised(List<SpannedText> names) {
    return names.stream().flatMap(this::recognised).toList();
  }

  private Stream<Found> recognised(SpannedText name) {
    return known.recognise(name.toString()).map(a -> Found.of(name, Optional.of(a))).stream();
  }

  private static List<LocalAuthority> entries(List<Found> found) {
    return found.stream().map(Found::entry).distinct().toList();
  }

  /**
   * Another authority of which a place near a title has the whole name, in words of its own, or a
   * name that is certain to be of a council: a town in an address is none, and neither is the
   * second line of a name.
   */
  private static Optional<LocalAuthority> namedAsWell(
      Found found, List<Found> all, List<Found> certain) {
    List<Found> own = all.stream().filter(f -> f.entry().equals(found.entry())).toList();
    Stream<Found> named = all.stream().filter(f -> AuthorityCandidates.saysOfWhat(f.text()));
    return Stream.concat(named, certain.stream())
        .filter(other -> !other.entry().equals(found.entry()))
        .filter(other -> own.stream().noneMatch(f -> overlap(other.text(), f.text())))
        .map(Found::entry)
        .findFirst();
  }

  /**
   * Another authority of which the report speaks several times, and nowhere else of the one that a
   * line names: the line may be the rest of a longer name, or of another report.
   */
  private Optional<LocalAuthority> spokenOfInsteadOf(Found found) {
    String name = Folding.fold(found.entry().name());
    List<Passage> beginning = first(BEGINNING);
    for (Passage passage : beginning) {
      if (passage.folded().contains(name) && elsewhere(passage, found).contains(found.entry())) {
        return Optional.empty();
      }
    }
    Map<LocalAuthority, Integer> mentions = new HashMap<>();
    for (Passage passage : beginning) {
      elsewhere(passage, found).forEach(other -> mentions.merge(other, 1, Integer::sum));
    }
    return mentions.entrySet().stream()
        .filter(other -> !mentions.containsKey(found.entry()) && other.getValue() >= SEVERAL)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Another authority that titles in running heads name, and not the one that a line names. */
  private Optional<LocalAuthority> inRunningHeads(Found found) {
    return namedInRunningHeads().anyMatch(found.entry()::equals)
        ? Optional.empty()
        : namedInRunningHeads().findFirst();
  }

  private Stream<LocalAuthority> namedInRunningHeads() {
    List<Passage> own = document.passages();
    int from = own.get(0).text().start();
    SpannedText last = own.get(own.size() - 1).text();
    int to = last.subSequence(last.length() - 1, last.length()).start();
    // The furniture is that of the whole file.
    return document.document().furniture().stream()
        .map(TextLine::text)
        .filter(line -> line.start() >= from && line.start() <= to)
        .flatMap(line -> AuthorityCandidates.INSPECTION_OF.after(document.passage(line)).stream())
        .flatMap(title -> known.mentionedIn(title.toString()).stream());
  }

  /** Whom a passage mentions that has no part in the words that were found. */
  private List<LocalAuthority> elsewhere(Passage passage, Found found) {
    return overlap(passage.text(), found.text())
        ? List.of()
        : known.mentionedIn(passage.text().toString());
  }

  private static boolean overlap(SpannedText first, SpannedText second) {
    return first.spans().stream()
        .anyMatch(
            one ->
                second.spans().stream()
                    .anyMatch(
                        other ->
                            one.offset() < other.offset() + other.length()
                                && other.offset() < one.offset() + one.length()));
  }

  private List<Passage> first(int most) {
    return document.passages().subList(0, Math.min(most, document.passages().size()));
  }

  /** A title in capitals is less of a name than the same in a line of its own. */
  private Found inOrdinaryLetters(Found found, List<Found> all, List<SpannedText> address) {
    return Stream.concat(all.stream(), address.stream().flatMap(this::recognised))
        .filter(f -> !isCapitals(f.text().toString()))
        .filter(f -> f.entry().equals(found.entry()))
        .findFirst()
        .orElse(found);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.UK));
  }

  private Found ambiguous(List<LocalAuthority> entries, SpannedText printed) {
    String names = entries.stream().map(LocalAuthority::name).collect(Collectors.joining(", "));
    notes.add(
        Diagnostic.of(DiagnosticCodes.AUTHORITY_AMBIGUOUS)
            .with("text", printed)
            .with("authorities", names),
        printed);
    return Found.of(printed, Optional.empty());
  }

  /** The authority of the address: where no other is named, or where its name is cut short. */
  private Optional<Found> addressed(Optional<SpannedText> named, List<SpannedText> address) {
    if (named.isEmpty()) {
      List<Found> found = recognised(address);
      return entries(found).size() > 1
          ? Optional.of(ambiguous(entries(found), found.get(0).text()))
          : found.stream().findFirst();
    }
    String printed = named.get().toString();
    List<LocalAuthority> meant = known.shortenedTo(printed);
    return meant.size() == 1
            && address.stream().anyMatch(line -> isOf(line.toString(), printed, meant.get(0)))
        ? Optional.of(Found.of(named.get(), Optional.of(meant.get(0))))
        : Optional.empty();
  }

  /** Whether a line is an authority's name, whole or cut short in the same way. */
  private boolean isOf(String line, String shortName, LocalAuthority authority) {
    String whole =
        line.startsWith(shortName) ? authority.name() + line.substring(shortName.length()) : line;
    return Stream.of(line, whole)
        .flatMap(name -> known.recognise(name).stream())
        .anyMatch(authority::equals);
  }

  private Optional<Found> unknown(Optional<SpannedText> printed) {
    if (printed.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.AUTHORITY_MISSING));
      return Optional.empty();
    }
    SpannedText text = printed.get();
    notes.add(Diagnostic.of(DiagnosticCodes.AUTHORITY_UNKNOWN).with("text", text), text);
    return Optional.of(Found.of(text, Optional.empty()));
  }

  /**
   * Where no line is a name and nothing else: the one authority that is named after the words of a
   * title or a remit, in a passage that names no other.
   */
  private Optional<Found> mentioned() {
    Phrases phrases = AuthorityCandidates.titlesAndRemits(framework);
    for (Passage passage : first(FRONT)) {
      Optional<SpannedText> after = phrases.after(passage);
      List<LocalAuthority> named =
          after.isEmpty() ? List.of() : known.mentionedIn(passage.text().toString());
      if (named.size() == 1 && known.mentionedIn(after.get().toString()).equals(named)) {
        LocalAuthority one = named.get(0);
        return Optional.of(
            new Found(new InspectedAuthority(one.name(), Optional.of(one)), passage.text()));
      }
    }
    return Optional.empty();
  }
}
