package org.inspectkit.grading;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;

/**
 * Reads {@code crosswalk.json}. It reads a tree, so that no package has to be opened to Jackson; a
 * field that is unknown or missing is an {@link IllegalStateException} that names it.
 */
final class CrosswalkFile {

  private static final String FILE = "crosswalk.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CrosswalkFile() {}

  static Crosswalk load() {
    try (InputStream in = CrosswalkFile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return read(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is not readable as JSON", e);
    }
  }

  static Crosswalk read(JsonNode root) {
    only(root, Set.of("scales", "transitions"));
    List<ScaleLink> links = elements(root, "scales").stream().map(CrosswalkFile::scale).toList();
    List<ScaleTransition> transitions =
        elements(root, "transitions").stream().map(CrosswalkFile::transition).toList();
    return new Crosswalk(links, transitions);
  }

  private static ScaleLink scale(JsonNode row) {
    only(
        row,
        Set.of(
            "scale", "edition", "correspondence", "grades", "rationale", "unverified", "sources"));
    GradeScale scale = GradeScales.of(text(row, "scale"));
    Rationale rationale = rationale(row);
    Correspondence correspondence = constant(row, "correspondence", Correspondence.class);
    if (correspondence == Correspondence.NONE) {
      return ScaleLink.none(scale, rationale);
    }
    Optional<String> edition = optionalText(row, "edition");
    List<GradeLink> links = new ArrayList<>();
    for (JsonNode link : elements(row, "grades")) {
      only(link, Set.of("grade", "band", "downTo"));
      Optional<BandRange> bands = Optional.of(range(link));
      links.add(new GradeLink(grade(scale, link), edition, bands, correspondence, rationale));
    }
    return new ScaleLink(scale, edition, links, rationale);
  }

  private static Grade grade(GradeScale scale, JsonNode link) {
    String id = text(link, "grade");
    return scale.grade(id).orElseThrow(() -> flaw(scale.id() + " has no grade " + id));
  }

  private static BandRange range(JsonNode link) {
    QualityBand best = constant(link, "band", QualityBand.class);
    return link.has("downTo")
        ? new BandRange(best, constant(link, "downTo", QualityBand.class))
        : BandRange.of(best);
  }

  private static ScaleTransition transition(JsonNode row) {
    only(
        row,
        Set.of("from", "to", "correspondence", "remark", "rationale", "unverified", "sources"));
    return new ScaleTransition(
        texts(row, "from"),
        texts(row, "to"),
        constant(row, "correspondence", Correspondence.class),
        text(row, "remark"),
        rationale(row));
  }

  private static Rationale rationale(JsonNode row) {
    return new Rationale(text(row, "rationale"), texts(row, "sources"), texts(row, "unverified"));
  }

  private static List<JsonNode> elements(JsonNode row, String field) {
    if (!row.path(field).isArray()) {
      throw flaw("'" + field + "' is not a list in " + row);
    }
    return StreamSupport.stream(row.path(field).spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode row, String field) {
    return elements(row, field).stream().map(JsonNode::textValue).toList();
  }

  private static String text(JsonNode row, String field) {
    return optionalText(row, field).orElseThrow(() -> flaw("'" + field + "' missing in " + row));
  }

  private static Optional<String> optionalText(JsonNode row, String field) {
    return Optional.ofNullable(row.path(field).textValue());
  }

  private static <E extends Enum<E>> E constant(JsonNode row, String field, Class<E> type) {
    return Enum.valueOf(type, text(row, field).toUpperCase(Locale.ROOT));
  }

  private static void only(JsonNode row, Set<String> known) {
    row.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw flaw("'" + field + "' is unknown in " + row);
              }
            });
  }

  private static IllegalStateException flaw(String problem) {
    return new IllegalStateException(FILE + ": " + problem);
  }
}
