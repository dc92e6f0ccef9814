package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a sound report says and a damaged copy of it does not is named by a diagnostic, or its words
 * are no longer in the text.
 */
class LessInSilenceTest {

  private static final String AREAS = "areas for improvement";
  private static final int MOST_PLACES = 4;

  /** What is done to one line, before the next one. */
  private static final Map<String, BinaryOperator<String>> DAMAGES =
      Map.of(
          "a blank line after it", (line, next) -> line + "\n\n" + next,
          "a page that ends after it", (line, next) -> line + "\n\n3\n\f" + next,
          "the next joined to it", (line, next) -> line + " " + next.strip(),
          "a running header after it", (line, next) -> line + "\n\fInspection report\n\n" + next,
          "set in", (line, next) -> "      " + line + "\n" + next,
          "lost", (line, next) -> next,
          "there twice", (line, next) -> line + "\n" + line + "\n" + next);

  /** Which diagnostics are about a fact, by how their codes begin. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "authority",
          List.of("authority", "text-before-report"),
          "periods",
          List.of("date", "period", "year", "edition"),
          "published",
          List.of("date", "year"),
          "letter date",
          List.of("date", "year"),
          "addressee",
          List.of("addressee"),
          "signatory",
          List.of("signatory"),
          "inspectors",
          List.of("lead-inspector", "inspectors"),
          "topic",
          List.of("topic"),
          AREAS,
          List.of("items", "list", "left-out", "bodies", "section", "pages"));

  /** The words of an area for improvement are no list without the heading above them. */
  private record Fact(String kind, String words, String heading) {
    Fact(String kind, String words) {
      this(kind, words, "");
    }

    boolean remains(String sound, String copy) {
      return remain(words, sound, copy) && remain(heading, sound, copy);
    }

    /** Words with those of another column between them remain if each of them does. */
    private static boolean remain(String words, String sound, String copy) {
      boolean together = sound.contains(letters(words));
      return (together ? Stream.of(words) : Stream.of(words.split(" ")))
          .allMatch(part -> times(part, copy) >= times(part, sound));
    }

    private static int times(String words, String text) {
      String sought = letters(words);
      return sought.isEmpty() ? 0 : text.split(Pattern.quote(sought), -1).length;
    }
  }

  /** What a report says, each fact with the words that say it. */
  private static Set<Fact> facts(Inspection i) {
    Set<Fact> facts = new LinkedHashSet<>();
    i.authority().ifPresent(a -> facts.add(new Fact("authority", a.printed())));
    add(facts, i, "periods", InspectionFact.PERIODS);
    add(facts, i, "published", InspectionFact.PUBLISHED);
    add(facts, i, "letter date", InspectionFact.LETTER_DATE);
    i.addressee().ifPresent(a -> facts.add(new Fact("addressee", a.name())));
    i.signatories().forEach(s -> facts.add(new Fact("signatory", s.name())));
    i.inspectors().forEach(s -> facts.add(new Fact("inspectors", s.name())));
    i.topic().ifPresent(t -> facts.add(new Fact("topic", t)));
    for (AreaForImprovement area : i.areasForImprovement()) {
      facts.add(new Fact(AREAS, area.text(), area.heading().orElse("")));
    }
    return facts;
  }

  private static void add(Set<Fact> facts, Inspection i, String kind, InspectionFact fact) {
    i.evidence().getOrDefault(fact, List.of()).stream()
        .map(Statement::text)
        .limit(1)
        .forEach(text -> facts.add(new Fact(kind, text)));
  }

  private static Set<String> silent(String sound, Set<Fact> facts, String copy) {
    ParsedReport read;
    try {
      read = Texts.read(copy);
    } catch (ReportParseException e) {
      return Set.of();
    }
    Set<String> codes = read.diagnostics().stream().map(d -> d.code().id()).collect(set());
    if (read.inspection().isEmpty()) {
      return codes.isEmpty() ? Set.of("all") : Set.of();
    }
    Map<String, String> left = new TreeMap<>();
    facts(read.orElseThrow())
        .forEach(f -> left.merge(f.kind(), letters(f.words()), String::concat));
    String letters = letters(copy);
    return facts.stream()
        .filter(f -> !left.getOrDefault(f.kind(), "").contains(letters(f.words())))
        .filter(f -> f.kind().equals(AREAS) || !left.containsKey(f.kind()))
        .filter(f -> f.remains(sound, letters))
        .filter(f -> CODES.get(f.kind()).stream().noneMatch(c -> startsAny(codes, c)))
        .map(f -> f.kind() + " \"" + f.words() + "\"")
        .collect(set());
  }

  private static boolean startsAny(Set<String> codes, String beginning) {
    return codes.stream().anyMatch(code -> code.startsWith(beginning));
  }

  private static Collector<String, ?, Set<String>> set() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Each damage at some lines, evenly spread; most at the cover and the list, which are short. */
  static List<String> silent(Path file) {
    String text = Texts.of(file);
    String letters = letters(text);
    Set<Fact> facts = facts(SoundFacts.of(file).inspection().orElseThrow());
    List<String> lines = Stream.of(text.split("\n", -1)).toList();
    List<String> silent = new ArrayList<>();
    int step = 1 + lines.size() / MOST_PLACES;
    for (Map.Entry<String, BinaryOperator<String>> damage : new TreeMap<>(DAMAGES).entrySet()) {
      for (int at = damage.getKey().length() % step; at + 1 < lines.size(); at += step) {
        if (!lines.get(at).isBlank()) {
          List<String> copy = new ArrayList<>(lines.subList(0, at));
          copy.add(damage.getValue().apply(lines.get(at), lines.get(at + 1)));
          copy.addAll(lines.subList(at + 2, lines.size()));
          String where = file.getFileName() + ", line " + (at + 1) + " with " + damage.getKey();
          silent(letters, facts, String.join("\n", copy))
              .forEach(s -> silent.add(where + ": " + s));
        }
      }
    }
    return silent;
  }

  @Test
  @DisplayName("by the damage of a line")
  void lines() {
    List<String> silent =
        Texts.all().stream()
            .filter(file -> SoundFacts.of(file).inspection().isPresent())
            .flatMap(file -> silent(file).stream())
            .toList();
    assertTrue(silent.isEmpty(), () -> "\n" + String.join("\n", silent));
  }
}
