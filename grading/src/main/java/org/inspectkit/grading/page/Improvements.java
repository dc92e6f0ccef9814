package org.inspectkit.grading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.grading.internal.ImprovementWords;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Timescale;

/** What a report says must improve, in its order, by kind, timescale and strand. */
final class Improvements {

  private Improvements() {}

  static List<Tag> of(Inspection inspection) {
    List<Tag> parts = new ArrayList<>();
    Map<String, List<AreaForImprovement>> groups =
        inspection.areasForImprovement().stream()
            .collect(
                Collectors.groupingBy(
                    Improvements::heading, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(
        (heading, areas) -> {
          parts.add(Tag.of("p", heading).styled("kind"));
          parts.add(Tag.of("ul").with(areas.stream().map(Improvements::item).toList()));
        });
    return parts;
  }

  private static String heading(AreaForImprovement area) {
    return PlainWords.capital(ImprovementWords.several(area.kind()))
        + area.strand().map(s -> ", " + s.replace('-', ' ')).orElse("")
        + area.timescale().map(Timescale::printed).map(t -> ", " + t).orElse("");
  }

  private static Tag item(AreaForImprovement area) {
    String number = area.number().map(n -> n + " ").orElse("");
    String listed =
        area.subItems().stream().map(item -> " \u2022 " + item).collect(Collectors.joining());
    if (listed.isEmpty() || !area.text().endsWith(listed)) {
      return Tag.of("li", number + area.text());
    }
    String lead = area.text().substring(0, area.text().length() - listed.length());
    return Tag.of("li", number + lead)
        .with(Tag.of("ul").with(area.subItems().stream().map(s -> Tag.of("li", s)).toList()));
  }
}
