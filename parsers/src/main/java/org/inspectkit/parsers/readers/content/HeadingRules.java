package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * Which headings mean what. A heading is compared only with those patterns that begin with its
 * first word.
 *
 * <p>Instances are immutable.
 *
 * @param <M> what a heading means
 */
public final class HeadingRules<M> {

  private final Map<String, List<Rule<M>>> byFirstWord;

  private record Rule<M>(Pattern pattern, M meaning) {}

  private HeadingRules(Map<String, List<Rule<M>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** What the first pattern means that a whole heading, folded, has. */
  public Optional<M> first(String key) {
    for (Rule<M> rule : byFirstWord.getOrDefault(Printed.before(key, ' '), List.of())) {
      if (rule.pattern().matcher(key).matches()) {
        return Optional.of(rule.meaning());
      }
    }
    return Optional.empty();
  }

  /**
   * Gathers rules; an earlier one goes before a later one.
   *
   * @param <M> what a heading means
   */
  public static final class Builder<M> {

    private final Map<String, List<Rule<M>>> byFirstWord = new HashMap<>();

    /** Adds a pattern of whole headings with the words with which they begin. */
    public Builder<M> add(M meaning, List<String> firstWords, Pattern pattern) {
      for (String word : firstWords) {
        byFirstWord
            .computeIfAbsent(word, first -> new ArrayList<>())
            .add(new Rule<>(pattern, meaning));
      }
      return this;
    }

    /** The rules. */
    public HeadingRules<M> build() {
      return new HeadingRules<>(Map.copyOf(byFirstWord));
    }
  }
}
