package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Phrase;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** Reads which authority was inspected: from the title, the lines around it, and the remit. */
public final class AuthorityName {

  private static final int FRONT = 40;
  private static final int LONGEST = 80;
  private static final int MONTHS_TO_REPORT = 4;

  private static final List<String> INSPECTION_OF = List.of("inspection of ");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^[\\s:,\u2013\u2014-]{0,5}(?:arrangements )?(?:(?:(?:with)?in|to|of|at|for|by)\\s)?(?:the )?"
              + "(?:local authority children['\u2019]s services (?:with)?in )?");
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?:['\u2019]s?)?(?: local authority)?(?:['\u2019]s)? (?:children['\u2019]s|services for|social care|"
              + "which|that|was|took|on \\d|between|from|during|from \\d|20\\d\\d|\\d)|[.;,:]$|; |(?<=\\p{L}{4})\\. ");

  private final Framework framework;
  private final List<LocalDate> days;

  /** A name and where it stands. */
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

  public Optional<Found> read(List<Block> blocks, List<SpannedText> more, Notes notes) {
    List<SpannedText> candidates = candidates(blocks.stream().limit(FRONT).toList());
    List<Found> recognised =
        Stream.concat(candidates.stream(), more.stream())
            .flatMap(c -> recognise(c).stream())
            .toList();
    Optional<Found> found =
        recognised.stream()
            .filter(f -> !isCapitals(f.text().toString()))
            .filter(f -> f.authority().entry().equals(recognised.get(0).authority().entry()))
            .findFirst()
            .or(() -> recognised.stream().findFirst())
            .or(() -> mentioned(blocks));
    if (found.isPresent()) {
      return found;
    }
    return new ServiceProvider(blocks, days.stream().findFirst())
        .read(notes)
        .or(() -> unknown(candidates, notes));
  }

  private static Optional<Found> unknown(List<SpannedText> candidates, Notes notes) {
    Optional<SpannedText> printed = candidates.stream().findFirst();
    notes.add(
        printed
            .map(
                p ->
                    Diagnostic.of(DiagnosticCodes.AUTHORITY_UNKNOWN)
                        .with("text", p)
                        .at(p.spans().stream().findFirst()))
            .orElseGet(() -> Diagnostic.of(DiagnosticCodes.AUTHORITY_MISSING)));
    return printed.map(p -> new Found(new InspectedAuthority(p.toString(), Optional.empty()), p));
  }

  private List<SpannedText> candidates(List<Block> front) {
    List<SpannedText> candidates = new ArrayList<>();
    List<String> phrases = new ArrayList<>(framework.titles());
    phrases.addAll(framework.remits());

    for (int i = 0; i < front.size(); i++) {
      addWithin(front, i, candidates);
      Optional<SpannedText> behind = Phrase.behind(front.get(i).text(), phrases);
      if (behind.isPresent()) {
        Phrase.before(front.get(i).text(), phrases)
            .flatMap(AuthorityName::name)
            .ifPresent(candidates::add);
        joined(behind.get(), front, i).ifPresent(candidates::add);
        name(behind.get()).ifPresent(candidates::add);
        // A paragraph that goes on behind the title's words is no title.
        if (behind.get().length() <= 2 * LONGEST) {
          addAround(front, i, candidates);
        }
      }
    }
    return candidates;
  }

  /** The name that stands within the title: "Inspection of Luton children's services". */
  private static void addWithin(List<Block> front, int i, List<SpannedText> candidates) {
    boolean title = INSPECTION_OF.stream().anyMatch(front.get(i).folded()::startsWith);
    if (front.get(i).text().length() > 2 * LONGEST && !title) {
      return;
    }
    Optional<SpannedText> behind = Phrase.behind(front.get(i).text(), INSPECTION_OF);
    behind.flatMap(b -> joined(b, front, i)).ifPresent(candidates::add);
    behind.flatMap(AuthorityName::name).ifPresent(candidates::add);
  }

  /** A name may be cut by the end of a line of the title. */
  private static Optional<SpannedText> joined(SpannedText behind, List<Block> front, int title) {
    boolean goesOn = behind.length() > 0 && behind.length() <= LONGEST && title + 1 < front.size();
    return goesOn ? name(behind.join(" ", front.get(title + 1).text())) : Optional.empty();
  }

  /** On a cover the name stands in a line of its own near the title. */
  private static void addAround(List<Block> front, int title, List<SpannedText> candidates) {
    if (title >= 2) {
      name(front.get(title - 2).text().join(" ", front.get(title - 1).text()))
          .ifPresent(candidates::add);
    }
    for (int i : new int[] {title + 1, title - 1, title + 2, title + 3}) {
      if (i >= 0 && i < front.size()) {
        for (TextCell cell : front.get(i).cells()) {
          name(cell.text()).ifPresent(candidates::add);
        }
      }
    }
  }

  /** The name with which a text begins. */
  private static Optional<SpannedText> name(SpannedText text) {
    Matcher lead = LEAD.matcher(text);
    int from = lead.lookingAt() ? lead.end() : 0;
    Matcher end = END.matcher(text);
    int to = end.find(from) ? end.start() : text.length();
    SpannedText name = text.subSequence(from, to).strip();
    boolean plausible =
        name.length() > 2 && name.length() <= LONGEST && Character.isUpperCase(name.charAt(0));
    return plausible ? Optional.of(name) : Optional.empty();
  }

  private Optional<Found> recognise(SpannedText name) {
    String printed = name.toString();
    Optional<LocalAuthority> entry =
        days.isEmpty()
            ? LocalAuthorities.recognise(printed)
            : days.stream()
                .flatMap(day -> LocalAuthorities.recognise(printed, day).stream())
                .findFirst();
    return entry.map(e -> new Found(new InspectedAuthority(printed, Optional.of(e)), name));
  }

  /** Where no line is a name and nothing else: the one authority that title and remit mention. */
  private Optional<Found> mentioned(List<Block> blocks) {
    List<String> phrases = new ArrayList<>(framework.titles());
    phrases.addAll(framework.remits());
    for (Block block : blocks.stream().limit(FRONT).toList()) {
      Optional<SpannedText> behind = Phrase.behind(block.text(), phrases);
      List<LocalAuthority> named =
          behind.map(text -> LocalAuthorities.mentionedIn(text.toString())).orElse(List.of());
      if (named.size() == 1) {
        String name = named.get(0).name();
        return Optional.of(
            new Found(new InspectedAuthority(name, Optional.of(named.get(0))), block.text()));
      }
    }
    return Optional.empty();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.UK));
  }
}
