package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A report may be titled with the trust or the company that provides an authority's services. It is
 * called by the name of the place, and the report speaks of that authority and of no other as much.
 */
final class ServiceProvider {

  private static final int FRONT = 40;
  private static final int LONGEST = 120;
  private static final Phrases INSPECTION_OF =
      Phrases.of(List.of("inspection of", "reinspection of"));

  private final List<Passage> passages;
  private final Phrases titles;
  private final Optional<LocalDate> on;

  ServiceProvider(AnnotatedDocument document, List<String> titles, Optional<LocalDate> on) {
    this.passages = document.passages();
    this.titles = Phrases.of(titles);
    this.on = on;
  }

  /** The name of a provider that is in the title. */
  Optional<SpannedText> title() {
    return passages.stream()
        .limit(FRONT)
        .filter(passage -> passage.text().length() <= LONGEST)
        .flatMap(
            passage ->
                Stream.of(INSPECTION_OF, titles).flatMap(words -> words.after(passage).stream()))
        .map(ServiceProvider::withoutRest)
        .filter(ServiceProvider::isProvider)
        .findFirst();
  }

  Optional<AuthorityName.Found> read(DiagnosticSink notes) {
    Optional<AuthorityName.Found> found = title().flatMap(this::providedFor);
    found.ifPresent(
        f ->
            notes.add(
                Diagnostic.of(DiagnosticCodes.AUTHORITY_BY_PROVIDER)
                    .with("text", f.text())
                    .with("authority", f.authority().entry().orElseThrow().name())
                    .at(f.text().spans().stream().findFirst())));
    return found;
  }

  private static SpannedText withoutRest(SpannedText title) {
    Matcher end = CoverPatterns.END_OF_PROVIDER.matcher(title);
    return end.find() ? title.subSequence(0, end.start()) : title;
  }

  private static boolean isProvider(SpannedText printed) {
    FoldedText name = printed.folded();
    return CoverPatterns.FOR_CHILDREN.matcher(name).find()
        && CoverPatterns.BODY.matcher(name).find();
  }

  private Optional<AuthorityName.Found> providedFor(SpannedText printed) {
    List<LocalAuthority> named = mentionedIn(printed.toString());
    if (named.size() != 1) {
      return Optional.empty();
    }
    Map<LocalAuthority, Long> mentions =
        passages.stream()
            .map(passage -> passage.text().toString())
            .filter(text -> !text.contains(printed))
            .flatMap(text -> mentionedIn(text).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Long own = mentions.remove(named.get(0));
    boolean most = own != null && mentions.values().stream().allMatch(count -> count < own);
    return most
        ? Optional.of(
            new AuthorityName.Found(
                new InspectedAuthority(printed.toString(), Optional.of(named.get(0))), printed))
        : Optional.empty();
  }

  private List<LocalAuthority> mentionedIn(String text) {
    return on.map(day -> LocalAuthorities.mentionedIn(text, day))
        .orElseGet(() -> LocalAuthorities.mentionedIn(text));
  }
}
