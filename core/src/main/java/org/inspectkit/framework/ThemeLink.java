package org.inspectkit.framework;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * That a judgement area belongs to a theme, and how closely.
 *
 * @param theme the theme
 * @param closeness whether the area asks the same, more or less
 * @param note what differs, such as the children the area is about
 */
public record ThemeLink(Theme theme, Closeness closeness, Optional<String> note) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param theme the theme
   * @param closeness whether the area asks the same, more or less
   * @param note what differs, such as the children the area is about
   */
  public ThemeLink {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(closeness, "closeness");
    Objects.requireNonNull(note, "note");
  }

  @Override
  public String toString() {
    String how = closeness.name().toLowerCase(Locale.ROOT);
    return theme + " (" + how + note.map(n -> ": " + n).orElse("") + ")";
  }
}
