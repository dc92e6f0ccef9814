package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.detect.Evidence;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.source.SourceSpan;

/** Weighs titles, remits and years in the front of a document. */
final class Weighing {

  private static final int TITLE = 100;
  private static final int REMIT = 150;
  private static final int YEAR = 40;
  private static final int YEAR_DIGITS = 4;
  private static final Set<String> INSPECTIONS = Set.copyOf(Cue.INSPECTION.words());

  private final AnnotatedDocument document;
  private final List<Sign> titles = new ArrayList<>();
  private final List<Sign> remits = new ArrayList<>();

  Weighing(AnnotatedDocument document, Signs signs, Stretch front) {
    this.document = document;
    for (Sign sign : signs.all()) {
      if (front.contains(sign)) {
        if (sign.kind() == Sign.Kind.TITLE) {
          titles.add(sign);
        } else if (sign.kind() == Sign.Kind.REMIT) {
          remits.add(sign);
        }
      }
    }
  }

  /** Those of some frameworks for which a title or a remit speaks. */
  List<Framework> named(List<Framework> frameworks) {
    Set<String> ids = new HashSet<>();
    Stream.concat(titles.stream(), remits.stream())
        .flatMap(sign -> sign.mention().term().senses().stream())
        .forEach(
            sense -> {
              if (sense instanceof Sense.Title title) {
                ids.add(title.framework().id());
              } else if (sense instanceof Sense.Remit remit) {
                ids.add(remit.framework().id());
              }
            });
    return frameworks.stream().filter(framework -> ids.contains(framework.id())).toList();
  }

  /** What speaks for a framework; empty if nothing does. */
  Optional<FrameworkMatch> match(Framework framework) {
    List<Evidence> evidence = new ArrayList<>();
    int score = 0;
    Optional<Evidence> title = longest(Evidence.Kind.TITLE, titles(framework), framework.titles());
    if (title.isPresent()) {
      evidence.add(title.get());
      score += TITLE + title.get().phrase().length() / 2;
    }
    Optional<Evidence> remit = longest(Evidence.Kind.REMIT, remits(framework), framework.remits());
    if (remit.isPresent()) {
      evidence.add(remit.get());
      score += REMIT;
    }
    Optional<Evidence> year = year(framework);
    if (year.isPresent()) {
      evidence.add(year.get());
      score += YEAR;
    }
    return score == 0
        ? Optional.empty()
        : Optional.of(new FrameworkMatch(framework, score, evidence));
  }

  /** The titles of a framework, in order. */
  List<Sign> titles(Framework framework) {
    return of(titles, sense -> sense instanceof Sense.Title t && t.framework().equals(framework));
  }

  /** The remits of a framework, in order. */
  List<Sign> remits(Framework framework) {
    return of(remits, sense -> sense instanceof Sense.Remit r && r.framework().equals(framework));
  }

  /** The remits that say of an inspection or of the document what it is, in a sentence. */
  List<Sign> statements(Framework framework) {
    return remits(framework).stream()
        .filter(sign -> namesItself(sign.mention().term()) && isOfSentence(sign))
        .toList();
  }

  /** The name of an area and the heading of a section may be remits, and are no statement. */
  private static boolean namesItself(Term remit) {
    return Wording.each(remit.words()).stream()
        .anyMatch(word -> Fields.DOCUMENTS.contains(word) || INSPECTIONS.contains(word));
  }

  private boolean isOfSentence(Sign sign) {
    String text = document.document().blocks().get(sign.first()).text().toString();
    return sign.mention().from() > document.startOf(sign.first())
        || text.endsWith(".")
        || text.contains(". ");
  }

  private static List<Sign> of(List<Sign> signs, Predicate<Sense> meant) {
    return signs.stream()
        .filter(sign -> sign.mention().term().senses().stream().anyMatch(meant))
        .toList();
  }

  private Optional<Evidence> longest(Evidence.Kind kind, List<Sign> signs, List<String> phrases) {
    return signs.stream()
        .max(
            Comparator.<Sign>comparingInt(sign -> sign.mention().term().words().length())
                .thenComparing(sign -> -sign.first()))
        .map(sign -> evidence(kind, phrase(sign, phrases), sign.first(), sign.last()));
  }

  private static String phrase(Sign sign, List<String> phrases) {
    String words = sign.mention().term().words();
    return phrases.stream().filter(p -> Wording.words(p).equals(words)).findFirst().orElse(words);
  }

  private Evidence evidence(Evidence.Kind kind, String phrase, int first, int last) {
    List<SourceSpan> spans = new ArrayList<>();
    for (Block block : document.document().blocks().subList(first, last + 1)) {
      spans.addAll(block.text().spans());
    }
    return new Evidence(kind, phrase, spans);
  }

  /** Frameworks of single years are named alike; the year beside the title tells them apart. */
  private Optional<Evidence> year(Framework framework) {
    List<Sign> own = titles(framework);
    for (String year : own.isEmpty() ? List.<String>of() : years(framework)) {
      Optional<Integer> block =
          own.stream().flatMap(title -> blockWith(year, title).stream()).findFirst();
      if (block.isPresent()) {
        return Optional.of(evidence(Evidence.Kind.YEAR, year, block.get(), block.get()));
      }
    }
    return Optional.empty();
  }

  /** The years for which its editions are named. */
  private static List<String> years(Framework framework) {
    return framework.editions().stream()
        .map(Edition::id)
        .map(id -> id.substring(id.lastIndexOf('-') + 1))
        .filter(end -> end.length() == YEAR_DIGITS && end.chars().allMatch(Character::isDigit))
        .toList();
  }

  /** The block with a year that is in a title's block, or so near that both may be the title. */
  private Optional<Integer> blockWith(String year, Sign title) {
    int most = Signs.MOST_BLOCKS_OF_TITLE - 1;
    int end = Math.min(title.first() + most, document.passages().size() - 1);
    for (int i = Math.max(0, title.last() - most); i <= end; i++) {
      int from = Math.min(i, title.first());
      int to = Math.max(i, title.last());
      int length = document.startOf(to + 1) - document.startOf(from) - (to - from + 1);
      if (length <= Signs.LONGEST_TITLE && isIn(year, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isIn(String year, int block) {
    for (Mention mention : document.passages().get(block).mentions()) {
      if (mention.term().words().equals(year)) {
        return true;
      }
    }
    return false;
  }
}
