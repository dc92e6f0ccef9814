package org.inspectkit.framework;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That a judgement area belongs to a theme, and how closely.
 *
 * @param theme the theme
 * @param closeness whether the area asks the same, more or less
 * @param note what differs, such as what else the area covers
 * @param children the children that the area is about, where they are not those of the theme, such
 *     as <i>looked after children</i> under health; areas about other children are not compared
 */
public record ThemeLink(
    Theme theme, Closeness closeness, Optional<String> note, Optional<String> children) {

  /**
   * Makes one, of parts that are all there.
   *
   * @throws IllegalArgumentException if it is about some of the children and not said to be
   *     narrower
   */
  public ThemeLink {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(closeness, "closeness");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(children, "children");
    if (children.isPresent() && closeness == Closeness.SAME) {
      throw new IllegalArgumentException("who asks about others asks something else: " + theme);
    }
  }

  @Override
  public String toString() {
    String how = closeness.name().toLowerCase(Locale.ROOT);
    return theme + " (" + how + note.map(n -> ": " + n).orElse("") + ")";
  }
}
