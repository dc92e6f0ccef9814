package org.inspectkit.parsers.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * Every printed term of some frameworks, compiled once. It is immutable, and any number of threads
 * may search with it.
 *
 * <pre>{@code
 * TermIndex index = TermIndex.of(Frameworks.all());
 * index.mentionsIn("overall effectiveness: requires improvement");
 * }</pre>
 */
public final class TermIndex {

  private final List<Framework> frameworks;
  private final Trie trie;
  private final int size;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private TermIndex(Collection<Framework> frameworks, Map<String, List<Sense>> senses) {
    this.frameworks = List.copyOf(frameworks);
    List<Term> terms = new ArrayList<>();
    senses.forEach((words, meant) -> terms.add(new Term(words, meant)));
    this.trie = new Trie(terms);
    this.size = terms.size();
  }

  /**
   * Compiles the terms of frameworks: titles, remits, names of areas, labels of grades, and the
   * words of every {@link Cue}.
   *
   * @param frameworks the frameworks, built in or plugged in
   * @return the index
   */
  public static TermIndex of(Collection<Framework> frameworks) {
    Builder builder = new Builder();
    for (Framework framework : frameworks) {
      framework.titles().forEach(title -> builder.add(title, new Sense.Title(framework)));
      framework.remits().forEach(remit -> builder.add(remit, new Sense.Remit(framework)));
      framework.editions().forEach(edition -> builder.add(framework, edition));
    }
    for (Cue cue : Cue.values()) {
      cue.words().forEach(word -> builder.add(word, new Sense.Hint(cue)));
    }
    return new TermIndex(frameworks, builder.senses);
  }

  /**
   * The frameworks whose terms these are.
   *
   * @return the frameworks in the order in which they were given
   */
  public List<Framework> frameworks() {
    return frameworks;
  }

  /**
   * The mentions of a text in the order in which they end; of two that end together, the longer one
   * comes first.
   *
   * @param text a text that is one flow, as printed or folded
   * @return the mentions, also those within others
   */
  public List<Mention> mentionsIn(CharSequence text) {
    List<Mention> mentions = new ArrayList<>();
    search(mentions::add).read(text);
    return mentions;
  }

  /**
   * A search over a flow of several pieces.
   *
   * @param found takes each mention
   * @return a search for one thread
   */
  public TermSearch search(Consumer<Mention> found) {
    return new TermSearch(trie, found);
  }

  /**
   * A walk along one path of the index.
   *
   * @return a walk for one thread, at the start
   */
  public TermWalk walk() {
    return new TermWalk(trie);
  }

  /**
   * What is worked out of this index and is of use for every text, made once.
   *
   * @param type what it is
   * @param make makes it of this index
   * @return the same for every call with the type
   */
  public <T> T derived(Class<T> type, Function<TermIndex, T> make) {
    return type.cast(derived.computeIfAbsent(type, made -> make.apply(this)));
  }

  @Override
  public String toString() {
    return size + " terms";
  }

  /** Gathers the senses of each wording. */
  private static final class Builder {

    private final Map<String, List<Sense>> senses = new LinkedHashMap<>();

    void add(String printed, Sense sense) {
      List<Sense> meant =
          senses.computeIfAbsent(Wording.words(printed), words -> new ArrayList<>());
      if (!meant.contains(sense)) {
        meant.add(sense);
      }
    }

    void add(Framework framework, Edition edition) {
      edition.scale().ifPresent(this::add);
      for (JudgementArea area : edition.areas()) {
        Sense sense = new Sense.Area(framework, edition, area);
        add(area.name(), sense);
        area.wordings().forEach(wording -> add(wording, sense));
        area.scale().ifPresent(this::add);
        area.strand()
            .ifPresent(
                strand -> area.parent().ifPresent(p -> add(p, new Sense.Strand(edition, strand))));
      }
    }

    private void add(GradeScale scale) {
      for (Grade grade : scale.grades()) {
        Sense sense = new Sense.Label(scale, grade);
        add(grade.label(), sense);
        grade.aliases().forEach(alias -> add(alias, sense));
      }
    }
  }
}
