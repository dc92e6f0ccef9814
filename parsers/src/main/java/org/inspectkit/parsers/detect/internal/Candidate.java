package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.detect.Evidence;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.grades.AreaLabels;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.source.SourceSpan;

/**
 * A stretch of a file that may be a report: what speaks for a framework in its front, and whether
 * it has the form that the documents of the framework have. What speaks of an inspection and is no
 * document of it names its title as well, and has not this form.
 *
 * <p>A letter has a salutation or a close, and says in words of its own what it is or comes from an
 * inspectorate. A report has the days of the inspection or its leader as a field beside a title or
 * a remit; or, with its title, a sentence that states its remit or sections on what it judges.
 *
 * @param document the whole file
 * @param own the stretch
 * @param front its first blocks
 * @param beginsWithCover whether it may begin with a cover: fields below running text are of none,
 *     or of that of another document
 * @param severalCovers whether the file has several covers
 */
record Candidate(
    AnnotatedDocument document,
    Stretch own,
    Stretch front,
    boolean beginsWithCover,
    boolean severalCovers) {

  private static final int TITLE = 100;
  private static final int REMIT = 150;
  private static final int YEAR = 40;
  private static final int SIGNATURE = 10;
  private static final int FEWEST_SECTIONS = 2;

  /** What speaks for a framework; empty if nothing does. */
  Optional<FrameworkMatch> match(Framework framework) {
    List<Sign> titles = front.all(Sign.Kind.TITLE, framework);
    List<Sign> remits = front.all(Sign.Kind.REMIT, framework);
    if (titles.isEmpty() && remits.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> evidence =
        Stream.of(
                longest(Evidence.Kind.TITLE, titles, framework.titles()),
                longest(Evidence.Kind.REMIT, remits, framework.remits()),
                year(framework, titles))
            .flatMap(Optional::stream)
            .toList();
    int score = evidence.stream().mapToInt(Candidate::weight).sum();
    return Optional.of(new FrameworkMatch(framework, score, evidence));
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
            Comparator.<Sign>comparingInt(sign -> sign.words().length())
                .thenComparing(sign -> -sign.first()))
        .map(sign -> evidence(kind, sign, phrases));
  }

  /** Frameworks of single years are named alike; the year beside the title distinguishes them. */
  private Optional<Evidence> year(Framework framework, List<Sign> titles) {
    return front.all(Sign.Kind.YEAR).stream()
        .filter(year -> titles.stream().anyMatch(title -> title.isShared() && title.isBeside(year)))
        .filter(
            year ->
                framework.editions().stream().anyMatch(e -> e.id().endsWith("-" + year.words())))
        .findFirst()
        .map(year -> evidence(Evidence.Kind.YEAR, year, List.of()));
  }

  /** A sign with its words as the catalogue has them. */
  private Evidence evidence(Evidence.Kind kind, Sign sign, List<String> phrases) {
    String words = sign.words();
    String phrase =
        phrases.stream().filter(p -> Wording.words(p).equals(words)).findFirst().orElse(words);
    List<SourceSpan> spans = new ArrayList<>();
    for (Block block : document.document().blocks().subList(sign.first(), sign.last() + 1)) {
      spans.addAll(block.text().spans());
    }
    return new Evidence(kind, phrase, spans);
  }

  boolean hasFormOf(Framework framework) {
    boolean letters = framework.documentForm().contains("letter");
    boolean reports = framework.documentForm().contains("report");
    return ((letters || !reports) && isLetter(framework))
        || ((reports || !letters) && isReport(framework));
  }

  private boolean has(Sign.Kind kind, Framework framework) {
    return !front.all(kind, framework).isEmpty();
  }

  /**
   * A letter is not signed in a council, and what it says of itself comes after "Dear". Where its
   * head calls the document something else, only a signature shows whose letter it is.
   */
  private boolean isLetter(Framework framework) {
    boolean letter = front.has(Sign.Kind.SALUTATION) || own.has(Sign.Kind.CLOSING);
    boolean other = head().has(Sign.Kind.OTHER_DOCUMENT);
    boolean from = head().has(Sign.Kind.INSPECTORATE) || saysWhatItIs(framework);
    return letter && !isFromCouncil() && (isSignedByInspectorate() || (!other && from));
  }

  private boolean saysWhatItIs(Framework framework) {
    return front.all(Sign.Kind.STATEMENT, framework).stream()
        .anyMatch(statement -> statement.first() >= head().to());
  }

  /**
   * The fields of a cover may be quoted: where the document calls itself something else, or they
   * are below other text without a title, they are no cover.
   */
  private boolean isReport(Framework framework) {
    boolean lead = front.has(Sign.Kind.LEAD);
    boolean other = callsItselfOther();
    boolean titled = has(Sign.Kind.TITLE, framework);
    boolean statement = has(Sign.Kind.STATEMENT, framework);
    boolean cover = beginsWithCover && !other && (titled || statement || !isBelowText());
    if (cover && (lead || front.has(Sign.Kind.DATES))) {
      return lead || !severalCovers || has(Sign.Kind.REMIT, framework);
    }
    boolean whole = lead && front.has(Sign.Kind.DATES);
    return titled
        && (statement || ((!other || whole) && hasHeading(framework) && hasSections(framework)));
  }

  /** Whether it calls itself something else above its text, in which there may be a plan, too. */
  private boolean callsItselfOther() {
    List<Block> blocks = document.document().blocks();
    return front.all(Sign.Kind.OTHER_DOCUMENT).stream()
        .anyMatch(
            sign ->
                blocks.subList(own.from(), sign.first()).stream().noneMatch(Opening::isRunning));
  }

  /** Whether running text is above the stretch: a cover may be on two pages, and has none. */
  private boolean isBelowText() {
    List<Block> blocks = document.document().blocks();
    return blocks.subList(0, own.from()).stream()
        .filter(block -> Opening.page(block) + 1 >= Opening.page(blocks.get(own.from())))
        .anyMatch(Opening::isRunning);
  }

  /** What is above the salutation of a letter. */
  private Stretch head() {
    return own.all(Sign.Kind.SALUTATION).stream()
        .map(salutation -> own.part(own.from(), salutation.first()))
        .findFirst()
        .orElse(own.part(own.from(), own.from()));
  }

  private boolean isSignedByInspectorate() {
    return isBelowClose(Sign.Kind.INSPECTORATE, SIGNATURE);
  }

  /** Whether an office in a council is right below a close, and no inspectorate below any. */
  private boolean isFromCouncil() {
    return !isSignedByInspectorate()
        && isBelowClose(Sign.Kind.COUNCIL_OFFICE, 1 + Opening.SIGNATURE);
  }

  private boolean isBelowClose(Sign.Kind kind, int blocks) {
    return own.all(Sign.Kind.CLOSING).stream()
        .anyMatch(close -> own.part(close.first(), close.first() + blocks).has(kind));
  }

  /** Whether a title is not in a sentence. */
  private boolean hasHeading(Framework framework) {
    return front.all(Sign.Kind.TITLE, framework).stream()
        .anyMatch(title -> !document.passages().get(title.last()).folded().endsWith("."));
  }

  private boolean hasSections(Framework framework) {
    List<Block> blocks = document.document().blocks();
    return AreaLabels.in(document, framework).stream()
            .filter(label -> label.first() >= own.from() && label.last() + 1 < own.to())
            .filter(label -> Opening.isRunning(blocks.get(label.last() + 1)))
            .map(label -> label.area().id())
            .distinct()
            .count()
        >= FEWEST_SECTIONS;
  }
}
