package org.inspectkit.parsers.readers.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;

/**
 * Dates of a text with only commas and words such as "to" between them.
 *
 * @param start where the first begins
 * @param end where the last ends
 * @param dates what they say
 */
public record DateRun(int start, int end, Dates dates) {

  /** The words of a date before its first digit are shorter. */
  private static final int LONGEST_WORDS = 40;

  /** The runs of a text in order; numbers that are no dates make none. */
  public static List<DateRun> in(String text) {
    List<DateRun> runs = new ArrayList<>();
    List<DateChain> chains = chains(text);
    for (int i = 0; i < chains.size(); i++) {
      DateChain chain = chains.get(i);
      boolean cut = i + 1 < chains.size() && chain.isCutFrom(chains.get(i + 1));
      Dates dates = chain.dates();
      boolean dated = dates.isWhole() || !dates.doubts().isEmpty();
      if (cut || (dated && chain.isUnclear())) {
        int end = cut ? chains.get(++i).last() : chain.last();
        runs.add(new DateRun(chain.start(), end, uncertain(text.substring(chain.start(), end))));
      } else if (dated) {
        runs.add(new DateRun(chain.start(), chain.last(), dates));
      }
    }
    return runs;
  }

  /** Days between which the word or the mark is lost that says how they belong together. */
  private static Dates uncertain(String printed) {
    return new Dates(
        List.of(),
        List.of(Diagnostic.of(DiagnosticCodes.DATE_UNCERTAIN).with("text", printed.strip())));
  }

  private static List<DateChain> chains(String text) {
    int at = nearDigit(text, 0);
    List<DateChain> chains = new ArrayList<>(0);
    if (at == text.length()) {
      return chains;
    }
    Matcher matcher = DatePatterns.PART.matcher(text);
    while (at < text.length() && matcher.find(at)) {
      at = matcher.end();
      if (DateChain.starts(matcher)) {
        DateChain chain = new DateChain(matcher, text);
        at = chain.end();
        chains.add(chain);
      }
      at = nearDigit(text, at);
    }
    return chains;
  }

  /** A place before the words that may belong to the next digit; the end if no digit follows. */
  private static int nearDigit(String text, int from) {
    int digit = from;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    if (digit == text.length()) {
      return digit;
    }
    int near = Math.max(from, digit - LONGEST_WORDS);
    int least = Math.max(from, near - LONGEST_WORDS);
    while (near > least && text.charAt(near) != ' ') {
      near--;
    }
    return near;
  }
}
