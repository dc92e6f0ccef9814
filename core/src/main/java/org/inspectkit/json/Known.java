package org.inspectkit.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.internal.Quoted;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/** The frameworks whose ids are understood: those of the catalogue, and others by their side. */
record Known(Map<String, Framework> frameworks) {

  /**
   * Adds frameworks to the catalogue; those that are in it may be among them.
   *
   * @throws IllegalArgumentException if an id would mean two frameworks
   */
  static Known with(List<Framework> more) {
    Map<String, Framework> known = new LinkedHashMap<>();
    Stream.concat(Frameworks.all().stream(), more.stream())
        .forEach(
            framework -> {
              Framework other = known.putIfAbsent(framework.id(), framework);
              if (other != null && other != framework) {
                throw new IllegalArgumentException(
                    framework.id() + " is the id of two different frameworks");
              }
            });
    return new Known(Collections.unmodifiableMap(known));
  }

  Framework framework(String id, JsonPlace at) {
    Framework found = frameworks.get(id);
    if (found == null) {
      throw at.flaw(
          "there is no framework "
              + Quoted.of(id)
              + " (InspectionJson.with(...) makes more known)");
    }
    return found;
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

  private static Stream<GradeScale> scales(Edition edition) {
    return Stream.concat(
        edition.scale().stream(), edition.areas().stream().flatMap(area -> area.scale().stream()));
  }

  private Optional<GradeScale> ownScale(String id) {
    return frameworks.values().stream()
        .flatMap(framework -> framework.editions().stream())
        .flatMap(Known::scales)
        .filter(scale -> scale.id().equals(id))
        .findFirst();
  }
}
