package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.detect.Evidence;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.source.SourceSpan;

/**
 * Weighs titles, remits and years in the front of a document.
 *
 * @param document the whole file
 * @param front the first blocks of what may be a report
 */
record Weighing(AnnotatedDocument document, Stretch front) {

  private static final int TITLE = 100;
  private static final int REMIT = 150;
  private static final int YEAR = 40;
  private static final int YEAR_DIGITS = 4;

  /** What speaks for a framework; empty if nothing does. */
  Optional<FrameworkMatch> match(Framework framework) {
    List<Sign> titles = front.all(Sign.Kind.TITLE, framework);
    List<Sign> remits = front.all(Sign.Kind.REMIT, framework);
    List<Evidence> evidence =
        Stream.of(
                longest(Evidence.Kind.TITLE, titles, framework.titles()),
                longest(Evidence.Kind.REMIT, remits, framework.remits()),
                year(framework, titles))
            .flatMap(Optional::stream)
            .toList();
    int score = evidence.stream().mapToInt(Weighing::weight).sum();
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrameworkMatch(framework, score, evidence));
  }

  private static int weight(Evidence evidence) {
    return switch (evidence.kind()) {
      case TITLE -> TITLE + evidence.phrase().length() / 2;
      case REMIT -> REMIT;
      case YEAR -> YEAR;
    };
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
  private Optional<Evidence> year(Framework framework, List<Sign> titles) {
    return years(framework)
        .flatMap(
            year ->
                titles.stream()
                    .flatMapToInt(title -> blocksWith(year, title))
                    .mapToObj(block -> evidence(Evidence.Kind.YEAR, year, block, block)))
        .findFirst();
  }

  /** The years for which its editions are named. */
  private static Stream<String> years(Framework framework) {
    return framework.editions().stream()
        .map(Edition::id)
        .map(id -> id.substring(id.lastIndexOf('-') + 1))
        .filter(end -> end.length() == YEAR_DIGITS && end.chars().allMatch(Character::isDigit));
  }

  /** The blocks with a year that are a title's own, or so near that both may be the title. */
  private IntStream blocksWith(String year, Sign title) {
    int most = Signs.MOST_BLOCKS_OF_TITLE - 1;
    int end = Math.min(title.first() + most, document.passages().size() - 1);
    return IntStream.rangeClosed(Math.max(0, title.last() - most), end)
        .filter(
            i ->
                Signs.length(document, Math.min(i, title.first()), Math.max(i, title.last()))
                    <= Signs.LONGEST_TITLE)
        .filter(
            i ->
                document.passages().get(i).mentions().stream()
                    .anyMatch(mention -> mention.term().words().equals(year)));
  }
}
