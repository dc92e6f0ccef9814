package org.inspectkit.parsers.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines open a numbered paragraph. A document has one long sequence of paragraph numbers, and
 * may have a short one before it and another after it; a year or a count at the start of a line is
 * in none and so not mistaken for a paragraph's number.
 */
final class ParagraphNumbers {

  /** So many numbers may be missing, lost within a line. */
  private static final int LARGEST_LEAP = 3;

  /** A sequence that begins with a larger number must be at least so long. */
  private static final int FEWEST_WITHOUT_START = 8;

  /** After the longest sequence, another is one only if it is at least so long. */
  private static final int FEWEST_AFTER = 3;

  /** So short a sequence may be a table's or a list's before the first paragraph. */
  private static final int LONGEST_TABLE = 3;

  /** So many more sequences are looked for. */
  private static final int MOST_AFTER = 5;

  private final BitSet lines = new BitSet();

  /**
   * A line that begins with a number.
   *
   * @param line which line it is
   * @param number the number
   * @param digits whether it is more than one letter that looks like a digit
   */
  record Candidate(int line, int number, boolean digits) {}

  /** A sequence up to a candidate. */
  private record Run(int length, int first, Candidate last, Optional<Run> before) {}

  ParagraphNumbers(List<Candidate> found) {
    List<Candidate> candidates = certain(found);
    List<Candidate> sequence = longest(candidates, LARGEST_LEAP);
    take(sequence);
    if (!sequence.isEmpty()) {
      int from = sequence.get(0).line();
      take(longest(candidates.stream().filter(c -> c.line() < from).toList(), LARGEST_LEAP));
    }
    for (int more = 0; more < MOST_AFTER && !sequence.isEmpty(); more++) {
      sequence = after(candidates, sequence);
      take(sequence);
    }
  }

  /** Without single letters that are not between the numbers before and after. */
  private static List<Candidate> certain(List<Candidate> found) {
    List<Candidate> certain = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      int number = found.get(i).number();
      boolean after = number == 1 || (i > 0 && isNumber(found.get(i - 1), number - 1));
      boolean before = i + 1 < found.size() && isNumber(found.get(i + 1), number + 1);
      if (found.get(i).digits() || (after && before)) {
        certain.add(found.get(i));
      }
    }
    return certain;
  }

  private static boolean isNumber(Candidate candidate, int number) {
    return candidate.digits() && candidate.number() == number;
  }

  /** A sequence that goes on from a gap, or begins at one again. */
  private static List<Candidate> after(List<Candidate> candidates, List<Candidate> before) {
    Candidate last = before.get(before.size() - 1);
    int fewest = before.size() <= LONGEST_TABLE ? 1 : FEWEST_AFTER;
    List<Candidate> rest = candidates.stream().filter(c -> c.line() > last.line()).toList();
    List<Candidate> sequence = longest(rest, Integer.MAX_VALUE);
    boolean goesOn =
        sequence.size() >= fewest
            && (sequence.get(0).number() == 1 || sequence.get(0).number() > last.number());
    return goesOn ? sequence : List.of();
  }

  boolean opensParagraph(int line) {
    return lines.get(line);
  }

  private void take(List<Candidate> sequence) {
    sequence.forEach(candidate -> lines.set(candidate.line()));
  }

  /** The longest sequence, in which each number is a little larger than the one before. */
  private static List<Candidate> longest(List<Candidate> candidates, int largestStart) {
    Map<Integer, Run> byNumber = new HashMap<>();
    Optional<Run> best = Optional.empty();
    for (Candidate candidate : candidates) {
      Run run = after(candidate, byNumber);
      if (!byNumber.containsKey(run.last().number())
          || byNumber.get(run.last().number()).length() <= run.length()) {
        byNumber.put(run.last().number(), run);
      }
      boolean begun = run.first() <= largestStart || run.length() >= FEWEST_WITHOUT_START;
      if (begun && best.map(Run::length).orElse(0) < run.length()) {
        best = Optional.of(run);
      }
    }
    return unrolled(best);
  }

  private static Run after(Candidate candidate, Map<Integer, Run> byNumber) {
    Optional<Run> before = Optional.empty();
    for (int leap = 1; leap <= LARGEST_LEAP; leap++) {
      Optional<Run> earlier = Optional.ofNullable(byNumber.get(candidate.number() - leap));
      if (earlier.map(Run::length).orElse(0) > before.map(Run::length).orElse(0)) {
        before = earlier;
      }
    }
    return new Run(
        before.map(Run::length).orElse(0) + 1,
        before.map(Run::first).orElse(candidate.number()),
        candidate,
        before);
  }

  private static List<Candidate> unrolled(Optional<Run> run) {
    Deque<Candidate> sequence = new ArrayDeque<>();
    for (Optional<Run> at = run; at.isPresent(); at = at.get().before()) {
      sequence.addFirst(at.get().last());
    }
    return List.copyOf(sequence);
  }
}
