package org.inspectkit.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/** The frameworks whose ids are understood: those of the catalogue, and others by their side. */
record Known(Map<String, Framework> frameworks) {

  /**
   * Adds frameworks to the catalogue.
   *
   * @throws IllegalArgumentException if an id would mean two frameworks
   */
  static Known with(List<Framework> more) {
    Map<String, Framework> known = new LinkedHashMap<>();
    Stream.concat(Frameworks.all().stream(), more.stream())
        .forEach(
            framework -> {
              if (known.put(framework.id(), framework) != null) {
                throw new IllegalArgumentException(framework.id() + " is there twice");
              }
            });
    return new Known(Collections.unmodifiableMap(known));
  }

  Framework framework(String id, JsonPlace at) {
    return at.lookUp(id, i -> Optional.ofNullable(frameworks.get(i)), "framework");
  }

  GradeScale scale(String id, JsonPlace at) {
    return at.lookUp(id, i -> GradeScales.find(i).or(() -> ownScale(i)), "scale");
  }

  /**
   * Whether a scale is known at all, which distinguishes a misspelt one from one in the wrong
   * place.
   */
  boolean hasScale(String id) {
    return GradeScales.find(id).isPresent() || ownScale(id).isPresent();
  }

  private Optional<GradeScale> ownScale(String id) {
    return frameworks.values().stream()
        .flatMap(framework -> framework.editions().stream())
        .flatMap(edition -> edition.areas().stream())
        .flatMap(area -> area.scale().stream())
        .filter(scale -> scale.id().equals(id))
        .findFirst();
  }
}
