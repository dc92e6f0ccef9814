package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ListForm;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.internal.Folding;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;

/** What the headings of an edition's reports announce, as the catalogue says. */
final class SectionRules {

  private static final String ARTICLE = "the ";

  private final List<String> imprints;

  private final Edition edition;
  private final List<SectionRule> all;
  private final DamagedHeadings damaged;

  /** The key of the known heading for each key; most are asked for more than once. */
  private final Map<String, String> known = new HashMap<>();

  private final Map<String, List<SectionRule>> fitting = new HashMap<>();

  /** The words of each form in which a grade is printed. */
  private final List<List<String>> grades;

  /** The last words of all that can be a grade. */
  private final List<String> lastWords;

  /** The areas by the words of their names and wordings, the longest first. */
  private final Map<String, List<JudgementArea>> areas;

  SectionRules(Framework framework, Edition edition) {
    this.all = framework.sections();
    this.damaged = new DamagedHeadings(all);
    this.imprints =
        all.stream()
            .filter(rule -> rule.role().filter(SectionRole.IMPRINT::equals).isPresent())
            .flatMap(rule -> rule.headings().stream())
            .map(heading -> Printed.before(heading, "*"))
            .toList();
    this.edition = edition;
    this.grades =
        edition.scale().stream()
            .flatMap(scale -> scale.grades().stream())
            .flatMap(grade -> Stream.concat(Stream.of(grade.label()), grade.aliases().stream()))
            .map(label -> Wording.each(Wording.words(label)))
            .toList();
    this.lastWords = grades.stream().map(words -> words.get(words.size() - 1)).distinct().toList();
    this.areas =
        new TreeMap<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (JudgementArea area : edition.areas()) {
      add(area.name(), area);
      area.wordings().forEach(name -> add(name, area));
    }
  }

  private void add(String name, JudgementArea area) {
    areas.computeIfAbsent(plain(Headings.key(name)), n -> new ArrayList<>()).add(area);
  }

  List<SectionRule> all() {
    return all;
  }

  List<List<String>> grades() {
    return grades;
  }

  /** The key of a heading; of one that is damaged, that of the known one for which it is taken. */
  String key(CharSequence printed) {
    return known(Headings.key(printed));
  }

  /** The key of a block that may be a heading, and no damaged one if a stop ends it; or empty. */
  String key(Block block) {
    String key = Headings.key(block);
    return Printed.endsIn(block.text(), ".") ? key : known(key);
  }

  /** The key of the known heading for which one is taken, because most of its letters are there. */
  String known(String key) {
    return key.isEmpty() ? key : known.computeIfAbsent(key, this::exactOrDamaged);
  }

  private String exactOrDamaged(String key) {
    boolean exact = !fitting(key).isEmpty() || nameAtStart(plain(key)).isPresent();
    return exact ? key : damaged.known(key);
  }

  List<SectionRule> fitting(String key) {
    return key.isEmpty() ? List.of() : fitting.computeIfAbsent(key, this::allFitting);
  }

  private List<SectionRule> allFitting(String key) {
    List<SectionRule> found = new ArrayList<>(0);
    // Each rule would take the apostrophes out of a text of its own.
    String words = key.replace("'", "");
    for (SectionRule rule : all) {
      if (rule.fits(words)) {
        found.add(rule);
      }
    }
    return found;
  }

  private Optional<SectionRule> first(String key, Predicate<SectionRule> kind) {
    for (SectionRule rule : fitting(key)) {
      if (kind.test(rule)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether lists may be beside each other. */
  boolean hasColumns() {
    return all.stream().anyMatch(r -> r.list().filter(ListForm.COLUMNS::equals).isPresent());
  }

  /** The rule of a heading that says what is under it. */
  Optional<SectionRule> announced(String key) {
    return first(key, rule -> rule.role().isPresent());
  }

  /** Whether a block is a heading that opens a section or a strand. */
  boolean isSection(Block block) {
    String key = key(block);
    return announced(key).isPresent() || strand(key).isPresent();
  }

  /** The rule of a heading that opens a strand. */
  Optional<SectionRule> strand(String key) {
    return first(key, rule -> rule.strand().isPresent());
  }

  /** The area that a heading names in a strand; it may say the grade after the name. */
  Optional<JudgementArea> area(String key, Optional<String> strand) {
    Optional<String> named = first(key, rule -> rule.area().isPresent()).flatMap(SectionRule::area);
    return named
        .flatMap(id -> edition.areas().stream().filter(a -> a.id().equals(id)).findFirst())
        .or(() -> nameAtStart(plain(key)).map(name -> inStrand(name, strand)));
  }

  /** Whether a text is the name of an area and nothing else. */
  boolean isName(CharSequence printed) {
    return areas.containsKey(withoutArticle(Headings.key(printed).replace("'", "")));
  }

  /** Whether a text says which grade an area has, by its name alone or in words, and no more. */
  boolean statesGrade(CharSequence printed) {
    return statesGrade(Headings.key(printed));
  }

  /** Whether the last word, but for a stop, is that of a grade. */
  boolean endsAsGrade(CharSequence text) {
    int last = text.length() - (Printed.endsIn(text, ".") ? 1 : 0);
    for (int i = 0; i < lastWords.size(); i++) {
      if (isBefore(text, last, lastWords.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(CharSequence text, int end, String word) {
    int from = end - word.length();
    int i = word.length() - 1;
    while (from >= 0 && i >= 0 && Folding.fold(text.charAt(from + i)) == word.charAt(i)) {
      i--;
    }
    return i < 0;
  }

  private boolean statesGrade(String key) {
    String words = plain(key);
    Optional<String> name = nameAtStart(words);
    if (name.isEmpty()) {
      return false;
    }
    String rest = words.substring(name.get().length());
    return ListPatterns.GRADED_JUDGEMENT.matcher(key).lookingAt()
        ? isStated(rest)
        : rest.startsWith(" ") && isGrade(rest.strip());
  }

  private boolean isStated(String words) {
    Matcher verb = ListPatterns.STATED.matcher(words);
    return verb.lookingAt() && isGrade(words.substring(verb.end()));
  }

  private boolean isGrade(String words) {
    return edition.scale().flatMap(scale -> scale.find(words)).isPresent();
  }

  /** What is after the name of an area with which a heading begins. */
  String afterName(String key) {
    String words = plain(key);
    return words.substring(nameAtStart(words).map(String::length).orElse(0));
  }

  /** Of areas with one name, the one of a strand, or else the first. */
  private JudgementArea inStrand(String name, Optional<String> strand) {
    List<JudgementArea> named = Objects.requireNonNull(areas.get(name));
    return named.stream()
        .filter(area -> strand.isPresent() && area.strand().equals(strand))
        .findFirst()
        .orElse(named.get(0));
  }

  private Optional<String> nameAtStart(String words) {
    for (String name : areas.keySet()) {
      if (words.startsWith(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a block is the first of the imprint. */
  boolean isImprint(Block block) {
    for (String imprint : imprints) {
      if (Printed.startsWith(block.text(), imprint)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a heading or a name without apostrophes, and without those that do not count. */
  private static String plain(String printed) {
    String key = printed.replace("'", "");
    if (key.startsWith(ARTICLE)) {
      Matcher graded = ListPatterns.GRADED_JUDGEMENT.matcher(key);
      key = graded.lookingAt() ? key.substring(graded.end()) : key;
    }
    return withoutArticle(key);
  }

  private static String withoutArticle(String words) {
    String name = words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    return name.startsWith("experience and") ? "experiences" + name.substring(10) : name;
  }
}
