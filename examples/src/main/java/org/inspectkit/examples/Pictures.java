package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.picture.GridPicture;
import org.inspectkit.grading.picture.SlidePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/** Pictures as files: PNG where the name of the file ends so, otherwise SVG. */
final class Pictures {

  private static final String PNG = ".png";

  /** As wide as most screens and projectors. */
  private static final int WIDTH = 1920;

  private Pictures() {}

  /** One authority at 16 to 9, or a row for each of several. */
  static String slide(InspectionTimeline timeline, Optional<Theme> theme) {
    List<AuthorityTimeline> each = timeline.authorities().stream().map(timeline::of).toList();
    if (each.size() == 1) {
      SlidePicture slide = SlidePicture.of(each.get(0));
      return theme.map(slide::withTheme).orElse(slide).svg();
    }
    GridPicture grid = GridPicture.of(each);
    return theme.map(grid::withTheme).orElse(grid).svg();
  }

  static void write(String svg, Output output, PrintWriter standard) throws IOException {
    if (output.target().toLowerCase(Locale.ROOT).endsWith(PNG)) {
      PngFile.write(svg, WIDTH, Path.of(output.target()));
      return;
    }
    try (Writer to = output.open(standard)) {
      to.write(svg + "\n");
    }
  }
}
