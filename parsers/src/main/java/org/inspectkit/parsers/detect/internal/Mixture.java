package org.inspectkit.parsers.detect.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Whether what is taken for one report holds the cover or the head of another one, of which nothing
 * says where it begins or ends: the days of the inspection are a field twice and differ in the
 * first and in the last day, or a title between the two names another council, or two people are
 * addressed one after the other. Whose the rest is is not known then.
 *
 * @param document the whole file
 * @param report what is taken for one report
 */
record Mixture(AnnotatedDocument document, Stretch report) {

  /** So much after a label or a salutation is its value. */
  private static final int LONGEST = 120;

  /** The date of a letter fills a line that is not longer. */
  private static final int LONGEST_DATE = 30;

  /** The number of the block with the first sign of another report. */
  Optional<Integer> second() {
    return secondDates().or(this::secondSalutation);
  }

  private Optional<Integer> secondDates() {
    List<Sign> labels =
        report.all(Sign.Kind.DATES).stream().filter(label -> dates(label).isPresent()).toList();
    boolean differed = false;
    for (int i = 1; i < labels.size(); i++) {
      Sign label = labels.get(i);
      boolean differ = differ(dates(labels.get(0)).orElseThrow(), dates(label).orElseThrow());
      boolean other = differ ? differed || !isOfOneCover(label) : isOfOther(labels.get(0), label);
      if (other) {
        return Optional.of(label.first());
      }
      differed |= differ;
    }
    return Optional.empty();
  }

  /** The days after a label, of which the last may be in the next block. */
  private Optional<Dates> dates(Sign label) {
    String value = value(label);
    String more = label.last() + 1 < report.to() ? " " + start(label.last() + 1, 0) : "";
    return Stream.of(value, value + more)
        .flatMap(text -> Dates.find(text).stream())
        .filter(dates -> !dates.periods().isEmpty())
        .findFirst();
  }

  /** Whether a title between two labels names no authority that is named before the first. */
  private boolean isOfOther(Sign first, Sign second) {
    // Both labels may be in one block.
    int from = Math.min(first.last() + 1, second.first());
    Stretch between = report.part(from, second.first());
    Set<LocalAuthority> own = named(report.part(report.from(), first.first()));
    Set<LocalAuthority> other = named(between);
    return between.has(Sign.Kind.TITLE)
        && !own.isEmpty()
        && !other.isEmpty()
        && Collections.disjoint(own, other);
  }

  /**
   * Whether the days of one inspection are a field twice: nothing else is, and what is before and
   * after the field names one authority.
   */
  private boolean isOfOneCover(Sign second) {
    Stretch front = report.part(report.from(), second.first());
    Stretch rest = report.part(second.last() + 1, report.to());
    Set<LocalAuthority> own = named(front);
    return own.size() == 1
        && !rest.has(Sign.Kind.TITLE)
        && (!front.has(Sign.Kind.LEAD) || !rest.has(Sign.Kind.LEAD))
        && named(rest).equals(own);
  }

  private Set<LocalAuthority> named(Stretch part) {
    return document.passages().subList(part.from(), part.to()).stream()
        .flatMap(passage -> LocalAuthorities.mentionedIn(passage.text().toString()).stream())
        .collect(Collectors.toSet());
  }

  private static boolean differ(Dates a, Dates b) {
    InspectionPeriod first = a.periods().get(0);
    return b.periods().stream()
        .noneMatch(p -> p.start().equals(first.start()) || p.end().equals(first.end()));
  }

  private Optional<Integer> secondSalutation() {
    List<Sign> salutations = report.all(Sign.Kind.SALUTATION);
    List<Block> blocks = document.document().blocks();
    for (int i = 1; i < salutations.size(); i++) {
      Sign first = salutations.get(0);
      Sign salutation = salutations.get(i);
      List<Block> between = blocks.subList(salutations.get(i - 1).last() + 1, salutation.first());
      boolean second =
          value(salutation).equals(value(first))
              ? !below(salutation).equals(below(first))
                  || hasOtherDate(blocks.subList(report.from(), first.first()), between)
              : between.stream().anyMatch(Mixture::mayBeOfLetter);
      if (second) {
        return Optional.of(salutation.first());
      }
    }
    return Optional.empty();
  }

  /** The words below a salutation; a page that is there twice has them twice. */
  private String below(Sign salutation) {
    int next = salutation.last() + 1;
    return next < document.document().blocks().size() ? Wording.words(start(next, 0)) : "";
  }

  /**
   * Whether a block is text, or of the head of a letter: a date, or the end of an address. Names
   * and offices are not, for a letter may greet several people.
   */
  private static boolean mayBeOfLetter(Block block) {
    return Opening.isRunning(block)
        || isDate(block)
        || FieldPatterns.POSTCODE.matcher(block.text()).find();
  }

  /** Whether the lines of a second head have a date that the first one has not. */
  private static boolean hasOtherDate(List<Block> head, List<Block> second) {
    return second.stream()
        .filter(block -> block.text().length() <= LONGEST_DATE && isDate(block))
        .map(block -> block.text().toString())
        .anyMatch(date -> head.stream().noneMatch(block -> block.text().toString().contains(date)));
  }

  private static boolean isDate(Block block) {
    return Dates.find(block.text()).isPresent();
  }

  /** What follows a label or a salutation, in its block or in the next one. */
  private String value(Sign sign) {
    String value = start(sign.last(), sign.mention().to() - document.startOf(sign.last()));
    boolean below = value.chars().noneMatch(Character::isLetterOrDigit);
    return below && sign.last() + 1 < report.to() ? start(sign.last() + 1, 0) : value;
  }

  private String start(int block, int from) {
    SpannedText text = document.document().blocks().get(block).text();
    return text.subSequence(from, Math.min(text.length(), from + LONGEST)).toString();
  }
}
