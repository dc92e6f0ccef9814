package org.inspectkit.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.internal.Wording;
import org.inspectkit.scale.GradeScale;

/**
 * Something that an edition of a framework judges, such as {@code looked-after/being-healthy}.
 *
 * <p>Names are not unique: the inspections of 2009 to 2012 judge <i>Overall effectiveness</i> once
 * for safeguarding and once for looked after children. The id is unique within the edition.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableJudgementArea.class)
public abstract class JudgementArea {

  JudgementArea() {}

  /**
   * Its name within the edition.
   *
   * @return an id such as {@code safeguarding/overall-effectiveness}
   */
  public abstract String id();

  /**
   * Its official name.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The half of the inspection it belongs to.
   *
   * @return {@code safeguarding} or {@code looked-after}; empty where there are no halves
   */
  @Value.Auxiliary
  public abstract Optional<String> strand();

  /**
   * The printed heading it is printed under.
   *
   * @return the heading
   */
  @Value.Auxiliary
  public abstract Optional<String> parent();

  /**
   * Other names that are printed for it.
   *
   * @return the wordings, in order
   */
  @Value.Auxiliary
  public abstract List<String> wordings();

  /**
   * Phrases by which other reports speak of its outcome when they look back.
   *
   * @return phrases in lower case; empty where later reports do not speak of it
   */
  @Value.Auxiliary
  public abstract List<String> mentions();

  /**
   * The scale it is graded on: its own, or that of the edition once it is an area of one.
   *
   * @return the scale; empty where it is not graded
   */
  public abstract Optional<GradeScale> scale();

  /**
   * The only place where its outcome is stated, if there is but one.
   *
   * @return the place
   */
  @Value.Auxiliary
  public abstract Optional<StatedIn> statedIn();

  /**
   * What it has in common with areas of other frameworks.
   *
   * @return links to themes, the closest first as far as the catalogue says
   */
  @Value.Auxiliary
  public abstract List<ThemeLink> themes();

  /**
   * Whether its name is not confirmed by any source.
   *
   * @return true if the area is from memory
   */
  @Value.Auxiliary
  @Value.Default
  public boolean unverified() {
    return false;
  }

  /**
   * Its link to a theme.
   *
   * @param themeId the theme's id
   * @return the link; empty if it does not belong to the theme
   */
  public Optional<ThemeLink> theme(String themeId) {
    for (ThemeLink link : themes()) {
      if (link.theme().id().equals(themeId)) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a printed name is its name or one of its wordings. Case, blanks, kinds of quotation
   * marks and dashes and a full stop at the end do not matter.
   *
   * @param printed a whole printed name
   * @return true if it may mean this area, as it may for others
   */
  public boolean isPrintedAs(String printed) {
    return foldedWordings().contains(Wording.words(printed));
  }

  /** Folded once: a reader asks for every heading of a long report. */
  @Value.Derived
  @Value.Auxiliary
  Set<String> foldedWordings() {
    return Stream.concat(Stream.of(name()), wordings().stream())
        .map(Wording::words)
        .collect(Collectors.toUnmodifiableSet());
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
    return id() + scale().map(s -> " on " + s.id()).orElse("");
  }

  /**
   * Builds a {@link JudgementArea}. Each attribute is set by the method of its name; {@code from}
   * takes all of another. A list is set as a whole ({@code wordings}) or added to ({@code
   * addWordings}, {@code addAllWordings}). Must be set: {@code id} and {@code name}; {@code
   * build()} names those that are missing.
   */
  public static final class Builder extends ImmutableJudgementArea.Builder {
    Builder() {}
  }
}
