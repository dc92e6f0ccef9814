package org.inspectkit.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.picture.TimelinePicture;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which themes the table shows. */
final class ThemeChoice {

  @Option(
      names = "--theme",
      paramLabel = "ID",
      split = ",",
      converter = Converter.class,
      description = "Show this theme, such as leadership; may be given several times.")
  private List<Theme> chosen = TimelinePicture.USUAL_THEMES;

  @Option(names = "--all-themes", description = "Show every theme that is judged.")
  private boolean all;

  /** The themes to show, of those that occur. */
  List<Theme> among(List<Theme> themes) {
    return all ? themes : chosen.stream().distinct().filter(themes::contains).toList();
  }

  /** The theme to show, where it is only one. */
  Optional<Theme> only() {
    return all || chosen.size() != 1 ? Optional.empty() : Optional.of(chosen.get(0));
  }

  /** Looks a theme up by its id. */
  static final class Converter implements ITypeConverter<Theme> {

    @Override
    public Theme convert(String id) {
      return Words.find(id, Themes::find)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no theme '"
                          + id
                          + "'; the themes are "
                          + Themes.all().stream()
                              .map(Theme::id)
                              .collect(Collectors.joining(", "))));
    }
  }
}
