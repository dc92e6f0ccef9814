package org.inspectkit.parsers.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.source.SourceSpan;

/**
 * Recognises frameworks by the phrases of their titles and remits in the catalogue.
 *
 * <p>A title counts only in a short block of the first pages, a remit only in a paragraph there: a
 * report that another one merely mentions is not mistaken for it.
 */
public final class FrameworkDetector {

  /** A cover, a letter's head and the table of contents together have fewer blocks. */
  private static final int FRONT = 90;

  private static final int LONGEST_TITLE = 260;
  private static final int TITLE = 100;
  private static final int REMIT = 150;
  private static final int YEAR = 40;

  private final List<Framework> frameworks;

  /**
   * A detector.
   *
   * @param frameworks the frameworks to recognise
   */
  public FrameworkDetector(List<Framework> frameworks) {
    this.frameworks = List.copyOf(frameworks);
  }

  /**
   * Ranks the frameworks for which anything speaks.
   *
   * @param document the structure of a report
   * @return the matches, the best first; empty if nothing was recognised
   */
  public List<FrameworkMatch> detect(ReportDocument document) {
    List<Block> front = document.blocks().stream().limit(FRONT).toList();
    List<Passage> titles = titles(front);
    List<Passage> paragraphs = front.stream().map(Passage::of).toList();
    return frameworks.stream()
        .map(framework -> match(framework, titles, paragraphs))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(FrameworkMatch::score).reversed())
        .toList();
  }

  /**
   * Where a second report of the same framework begins: at a second title that a second statement
   * of the remit follows. Either alone may be repeated within one report.
   *
   * @param document the structure of a report
   * @param framework the framework
   * @return the number of the block in which the second title stands; empty if there is none
   */
  public static Optional<Integer> secondReport(ReportDocument document, Framework framework) {
    Optional<Integer> remit = next(document, framework.remits(), 0, Integer.MAX_VALUE);
    Optional<Integer> title =
        remit.flatMap(r -> next(document, framework.titles(), r + 1, LONGEST_TITLE));
    return title.filter(
        t -> next(document, framework.remits(), t + 1, Integer.MAX_VALUE).isPresent());
  }

  private static Optional<Integer> next(
      ReportDocument document, List<String> phrases, int from, int longest) {
    for (int i = from; i < document.blocks().size(); i++) {
      Passage passage = Passage.of(document.blocks().get(i));
      if (passage.text().length() <= longest && phrases.stream().anyMatch(passage::contains)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<FrameworkMatch> match(
      Framework framework, List<Passage> titles, List<Passage> paragraphs) {
    List<Evidence> evidence = new ArrayList<>();
    int score = 0;
    Optional<Evidence> title = find(framework.titles(), titles, Evidence.Kind.TITLE);
    if (title.isPresent()) {
      evidence.add(title.get());
      score += TITLE + title.get().phrase().length() / 2;
    }
    Optional<Evidence> remit = find(framework.remits(), paragraphs, Evidence.Kind.REMIT);
    if (remit.isPresent()) {
      evidence.add(remit.get());
      score += REMIT;
    }
    Optional<Evidence> year = title.flatMap(t -> year(framework, titles));
    if (year.isPresent()) {
      evidence.add(year.get());
      score += YEAR;
    }
    return score == 0
        ? Optional.empty()
        : Optional.of(new FrameworkMatch(framework, score, evidence));
  }

  private static Optional<Evidence> find(
      List<String> phrases, List<Passage> passages, Evidence.Kind kind) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .flatMap(phrase -> passages.stream().flatMap(p -> p.evidence(kind, phrase).stream()))
        .findFirst();
  }

  /** Frameworks of single years are named alike; the year beside the title tells them apart. */
  private static Optional<Evidence> year(Framework framework, List<Passage> titles) {
    List<Passage> own =
        titles.stream().filter(t -> framework.titles().stream().anyMatch(t::contains)).toList();
    List<String> years =
        framework.editions().stream()
            .map(Edition::id)
            .map(id -> id.substring(id.lastIndexOf('-') + 1))
            .filter(end -> end.length() == 4 && end.chars().allMatch(Character::isDigit))
            .toList();
    return find(years, own, Evidence.Kind.YEAR);
  }

  /** Short blocks, and up to three short ones in a row, for a title may be set in several lines. */
  private static List<Passage> titles(List<Block> front) {
    List<Passage> titles = new ArrayList<>();
    for (int from = 0; from < front.size(); from++) {
      int length = 0;
      for (int to = from + 1; to <= Math.min(from + 3, front.size()); to++) {
        length += front.get(to - 1).text().length();
        if (length <= LONGEST_TITLE) {
          titles.add(Passage.of(front.subList(from, to)));
        }
      }
    }
    return titles;
  }

  /** A stretch of blocks, folded. */
  private record Passage(String text, List<SourceSpan> spans) {

    static Passage of(Block block) {
      return of(List.of(block));
    }

    static Passage of(List<Block> blocks) {
      StringBuilder text = new StringBuilder();
      List<SourceSpan> spans = new ArrayList<>();
      for (Block block : blocks) {
        text.append(text.isEmpty() ? "" : " ").append(block.text());
        spans.addAll(block.text().spans());
      }
      return new Passage(PrintedText.fold(text.toString()), spans);
    }

    boolean contains(String phrase) {
      return text.contains(phrase);
    }

    Optional<Evidence> evidence(Evidence.Kind kind, String phrase) {
      return contains(phrase) ? Optional.of(new Evidence(kind, phrase, spans)) : Optional.empty();
    }
  }
}
