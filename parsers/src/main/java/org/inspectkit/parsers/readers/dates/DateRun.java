package org.inspectkit.parsers.readers.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Dates of a text with only commas and words such as "to" between them.
 *
 * @param start where the first begins
 * @param end where the last ends
 * @param dates what they say
 */
public record DateRun(int start, int end, Dates dates) {

  /** The runs of a text in order; numbers that are no dates make none. */
  public static List<DateRun> in(String text) {
    if (!hasDigit(text)) {
      return List.of();
    }
    List<DateRun> runs = new ArrayList<>();
    List<DateChain> chains = chains(text);
    for (int i = 0; i < chains.size(); i++) {
      DateChain chain = chains.get(i);
      boolean cut = i + 1 < chains.size() && chain.isCutFrom(chains.get(i + 1), text);
      if (cut || (chain.isUnclear(text) && chain.resolve().isWhole())) {
        int end = cut ? chains.get(++i).end() : chain.end();
        String printed = text.substring(chain.start(), end).strip();
        runs.add(new DateRun(chain.start(), end, Dates.uncertain(printed)));
      } else {
        Dates dates = chain.resolve();
        if (dates.isWhole() || !dates.incomplete().isEmpty()) {
          runs.add(new DateRun(chain.start(), chain.end(), dates));
        }
      }
    }
    return runs;
  }

  private static List<DateChain> chains(String text) {
    List<DateChain> chains = new ArrayList<>();
    Matcher matcher = DatePatterns.PART.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      at = matcher.end();
      if (DateChain.starts(matcher)) {
        DateChain chain = DateChain.at(matcher, text);
        at = chain.end();
        chains.add(chain);
      }
    }
    return chains;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
