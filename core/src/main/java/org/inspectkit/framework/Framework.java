package org.inspectkit.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;

/**
 * A regime of inspection, such as the inspections of safeguarding and looked after children
 * services of 2009 to 2012.
 *
 * <pre>{@code
 * import org.inspectkit.framework.Frameworks;
 *
 * Frameworks.SLAC.editions().get(0).areas().size();               // 22
 * Frameworks.ILACS.edition("ilacs-2026").orElseThrow().areas();   // no overall effectiveness
 * }</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFramework.class)
public abstract class Framework {

  Framework() {}

  /**
   * Its name in the catalogue.
   *
   * @return an id such as {@code apa-2006}
   */
  public abstract String id();

  /**
   * What it is called.
   *
   * @return the official name
   */
  @Value.Auxiliary
  public abstract String name();

  /**
   * When it was in use.
   *
   * @return years, in words
   */
  @Value.Auxiliary
  public abstract String years();

  /**
   * Who inspected.
   *
   * @return the inspectorates, the leading one first
   */
  @Value.Auxiliary
  public abstract List<String> inspectorates();

  /**
   * The law it stood on.
   *
   * @return act and section; empty where no source names them
   */
  @Value.Auxiliary
  public abstract Optional<String> legalBasis();

  /**
   * What kind of document it published.
   *
   * @return letter, report or table, in words
   */
  @Value.Auxiliary
  public abstract String documentForm();

  /**
   * Which facts its documents state about themselves, besides those that any document states. With
   * {@link InspectionFact#LETTER_DATE} they are letters.
   *
   * @return the facts; none where its documents are not read, or its reader knows them
   */
  @Value.Auxiliary
  public abstract Set<InspectionFact> stated();

  /**
   * Its editions.
   *
   * @return one at least, the oldest first
   */
  @Value.Auxiliary
  public abstract List<Edition> editions();

  /**
   * What its documents hold beside judgements, by printed heading where there is one.
   *
   * @return the other outputs
   */
  @Value.Auxiliary
  public abstract List<String> otherOutputs();

  /**
   * Phrases of the titles of its documents.
   *
   * @return phrases in lower case, with plain apostrophes
   */
  @Value.Auxiliary
  public abstract List<String> titles();

  /**
   * Phrases with which its documents say what they are, early on.
   *
   * @return phrases in lower case, with plain apostrophes
   */
  @Value.Auxiliary
  public abstract List<String> remits();

  /**
   * Phrases by which other reports name an inspection under it when they look back.
   *
   * @return phrases in lower case, with plain apostrophes; none where dates alone decide
   */
  @Value.Auxiliary
  public abstract List<String> mentions();

  /**
   * What the headings of its documents announce, the more telling first.
   *
   * @return the rules; none where its documents are not read
   */
  @Value.Auxiliary
  public abstract List<SectionRule> sections();

  /**
   * What the text before the first of these headings is.
   *
   * @return its role; empty where it is not read
   */
  @Value.Auxiliary
  public abstract Optional<SectionRole> opening();

  /**
   * The topics that its inspections look at in turn.
   *
   * @return the topics, the oldest first; none where the framework has none
   */
  @Value.Auxiliary
  public abstract List<Topic> topics();

  /**
   * What was not found in any source.
   *
   * @return one entry a fact that is from memory or inferred
   */
  @Value.Auxiliary
  public abstract List<String> unverified();

  /**
   * Where its facts are from.
   *
   * @return the sources
   */
  @Value.Auxiliary
  public abstract List<String> sources();

  /**
   * An edition.
   *
   * @param editionId an id such as {@code ilacs-2023}
   * @return the edition; empty if it has none of that id
   */
  public Optional<Edition> edition(String editionId) {
    return editions().stream().filter(edition -> edition.id().equals(editionId)).findAny();
  }

  /**
   * A topic.
   *
   * @param topicId an id such as {@code domestic-abuse}
   * @return the topic; empty if there is none of that id in the list
   */
  public Optional<Topic> topic(String topicId) {
    return topics().stream().filter(topic -> topic.id().equals(topicId)).findAny();
  }

  /**
   * The topic that a report names in its own words.
   *
   * @param printed the words
   * @return the topic; empty if the words name none of the list, or several
   */
  public Optional<Topic> topicIn(String printed) {
    List<Topic> named = topics().stream().filter(topic -> topic.isIn(printed)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /**
   * Whether any of its editions grades.
   *
   * @return false where it is ungraded by design
   */
  public boolean graded() {
    return editions().stream().anyMatch(Edition::graded);
  }

  /**
   * Checks that the editions belong here.
   *
   * @throws IllegalArgumentException if there is none, one is of another framework, or two have the
   *     same id
   */
  @Value.Check
  void check() {
    if (editions().isEmpty()) {
      throw new IllegalArgumentException(id() + ": there is no edition");
    }
    for (Edition edition : editions()) {
      if (!edition.frameworkId().equals(id())) {
        throw new IllegalArgumentException(edition.id() + " is not an edition of " + id());
      }
    }
    if (editions().stream().map(Edition::id).distinct().count() != editions().size()) {
      throw new IllegalArgumentException(id() + ": an edition's id occurs twice");
    }
  }

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return ShortLine.of(id() + " (" + name() + ", " + years() + ")");
  }

  /**
   * Builds a {@link Framework}. Each attribute is set by the method of its name; {@code from} takes
   * all of another. A list is set as a whole ({@code inspectorates}) or added to ({@code
   * addInspectorates}, {@code addAllInspectorates}). Must be set: {@code id}, {@code name}, {@code
   * years} and {@code documentForm}; {@code build()} names those that are missing.
   */
  public static final class Builder extends ImmutableFramework.Builder {
    Builder() {}
  }
}
