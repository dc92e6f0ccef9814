package org.inspectkit.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ways to damage a text; each gives the damaged copies, one for each place that it can damage. */
final class Damages {

  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(?:outstanding|good|adequate|inadequate|requires improvement(?: to be"
              + " good)?)(?=[).*|\\s]{0,4}$)");

  private Damages() {}

  /** Every line that ends with a grade, with the grade changed. */
  static List<String> ofGrades(String text, UnaryOperator<String> change) {
    return eachLine(
        text, line -> GRADE.matcher(line).replaceFirst(m -> quoted(change.apply(m.group()))));
  }

  /** Every place where a pattern is found, changed alone. */
  static List<String> ofPlaces(String text, Pattern place, UnaryOperator<String> change) {
    List<String> damaged = new ArrayList<>();
    Matcher matcher = place.matcher(text);
    for (MatchResult found : matcher.results().toList()) {
      damaged.add(
          text.substring(0, found.start())
              + change.apply(found.group())
              + text.substring(found.end()));
    }
    return damaged;
  }

  /** The last word of a label changed wherever the label is. */
  static String ofLastWord(String text, String label, UnaryOperator<String> change) {
    List<String> words = Stream.of(label.split(" ")).map(Pattern::quote).toList();
    String last = words.get(words.size() - 1);
    String before = String.join("\\s+", words.subList(0, words.size() - 1));
    return Pattern.compile("(?i)(\\b" + before + "\\s*\\b)(" + last + ")\\b")
        .matcher(text)
        .replaceAll(m -> quoted(m.group(1) + change.apply(m.group(2))));
  }

  /** Every line that a change changes, changed alone. */
  static List<String> eachLine(String text, UnaryOperator<String> change) {
    List<String> damaged = new ArrayList<>();
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String changed = lines.get(i).length() > 300 ? lines.get(i) : change.apply(lines.get(i));
      if (!changed.equals(lines.get(i))) {
        List<String> copy = new ArrayList<>(lines);
        copy.set(i, changed);
        damaged.add(String.join("\n", copy));
      }
    }
    return damaged;
  }

  /** Two letters in the middle of a word exchanged. */
  static String misspelt(String word) {
    int at = word.length() / 2;
    return word.substring(0, at - 1)
        + word.charAt(at)
        + word.charAt(at - 1)
        + word.substring(at + 1);
  }

  /** Another grade of the same kind of scale. */
  static String other(String grade) {
    return grade.toLowerCase(Locale.UK).startsWith("inad") ? "Outstanding" : "Inadequate";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
