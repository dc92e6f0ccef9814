package org.inspectkit.parsers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Signatory;
import org.inspectkit.scale.Grade;

/** Compares what was read from a real report with what is known of it. */
final class SourceFacts {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight");

  private final JsonNode known;
  private final Inspection inspection;
  private final List<String> differences = new ArrayList<>();

  private SourceFacts(JsonNode known, Inspection inspection) {
    this.known = known;
    this.inspection = inspection;
  }

  static List<String> differences(JsonNode known, Inspection inspection) {
    SourceFacts facts = new SourceFacts(known, inspection);
    facts.all();
    return facts.differences;
  }

  private void all() {
    text("framework", Optional.of(inspection.framework().id()));
    text("authority", inspection.authority().flatMap(InspectedAuthority::entry).map(e -> e.name()));
    text("document", Optional.of(inspection.documentKind().name().toLowerCase(Locale.ROOT)));
    text("inspection_start", inspection.start().map(Object::toString));
    text("inspection_end", inspection.end().map(Object::toString));
    text("published", inspection.published().map(Object::toString));
    text("letter_date", inspection.letterDate().map(Object::toString));
    text("lead_inspector", inspection.leadInspector().map(Inspector::name));
    text("topic", inspection.topic());
    list("inspectors", inspection.inspectors().stream().map(Inspector::name).toList());
    list("inspectorates", inspection.inspectorates());
    list("signatories", inspection.signatories().stream().map(Signatory::name).toList());
    if (known.has("legal_basis")) {
      String law = inspection.legalBasis().orElse("missing");
      same("legal basis", true, law.contains(known.get("legal_basis").asText()));
    }
    scale();
    judgements();
    areasForImprovement();
    findings();
    priors();
  }

  private void scale() {
    for (Map.Entry<String, JsonNode> e : known.path("scale_printed").properties()) {
      Optional<Grade> grade = inspection.edition().scale().flatMap(s -> s.find(e.getKey()));
      same("scale: " + e.getKey(), Optional.of(e.getValue().asInt()), grade.flatMap(Grade::number));
    }
  }

  /** All that is known and nothing else; the letter of 2006 gives numbers, on its own scale. */
  private void judgements() {
    Map<String, String> expected = new TreeMap<>();
    known.path("judgements").properties().forEach(e -> expected.put(e.getKey(), word(e)));
    known.path("narrative_judgements").properties().forEach(e -> expected.put(e.getKey(), word(e)));
    Map<String, String> actual = new TreeMap<>();
    for (Judgement judgement : inspection.judgements()) {
      actual.put(judgement.area().id(), judgement.grade().map(Grade::id).orElse("no grade"));
    }
    same("judgements", expected, actual);
  }

  private String word(Map.Entry<String, JsonNode> judgement) {
    JsonNode value = judgement.getValue();
    return value.isInt()
        ? inspection.edition().scale().orElseThrow().findNumber(value.asInt()).orElseThrow().id()
        : value.asText();
  }

  private void areasForImprovement() {
    JsonNode areas = known.path("areas_for_improvement");
    if (areas.isInt()) {
      same("areas for improvement", areas.asInt(), count(ImprovementKind.AREA_FOR_IMPROVEMENT));
    }
    int sum = 0;
    for (Map.Entry<String, JsonNode> strand : areas.properties()) {
      for (Map.Entry<String, JsonNode> timescale : strand.getValue().properties()) {
        same(
            strand.getKey() + " " + timescale.getKey(),
            timescale.getValue().asInt(),
            count(strand.getKey(), timescale.getKey()));
        sum += timescale.getValue().asInt();
      }
    }
    if (areas.isObject()) {
      same("areas for improvement", sum, inspection.areasForImprovement().size());
    }
    kind("aspects_for_focus", known, ImprovementKind.ASPECT_FOR_FOCUS);
    kind("priority_actions", known, ImprovementKind.PRIORITY_ACTION);
  }

  private int count(String strand, String timescale) {
    return (int)
        inspection.areasForImprovement().stream()
            .filter(a -> a.strand().equals(Optional.of(strand)))
            .filter(a -> a.timescale().orElseThrow().printed().equalsIgnoreCase(timescale))
            .count();
  }

  private void kind(String key, JsonNode node, ImprovementKind kind) {
    if (node.has(key)) {
      same(key, node.get(key).asInt(), count(kind));
    }
  }

  private int count(ImprovementKind kind) {
    return (int) inspection.areasForImprovement().stream().filter(a -> a.kind() == kind).count();
  }

  private void findings() {
    JsonNode findings = known.path("findings");
    if (findings.isInt()) {
      same("findings", findings.asInt(), count(FindingKind.NARRATIVE));
    }
    if (findings.isObject()) {
      same("strengths", findings.path("strengths").asInt(), count(FindingKind.STRENGTH));
      int meets = findings.path("meets requirements").asInt();
      same("meets requirements", meets, count(FindingKind.MEETS_REQUIREMENTS));
      kind("areas for development", findings, ImprovementKind.AREA_FOR_DEVELOPMENT);
      kind("priority actions", findings, ImprovementKind.PRIORITY_ACTION);
    }
    if (known.has("numbered_paragraphs")) {
      same("numbered paragraphs", upTo(known.get("numbered_paragraphs").asInt()), numbers());
    }
  }

  private List<Integer> numbers() {
    return inspection.findings().stream().flatMap(f -> f.number().stream()).toList();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private int count(FindingKind kind) {
    return (int) inspection.findings().stream().filter(f -> f.kind() == kind).count();
  }

  /** Such as "unannounced inspection, January 2010: one priority action and six ...". */
  private void priors() {
    for (JsonNode words : known.path("prior_inspections_mentioned")) {
      String told = words.asText();
      String[] parts = told.split(": ", 2);
      Optional<PriorInspection> prior =
          inspection.priorInspections().stream()
              .filter(p -> p.printedDate().filter(parts[0]::endsWith).isPresent())
              .findFirst();
      same("prior framework: " + told, Optional.of("ucra"), framework(prior));
      same("prior counts: " + told, Optional.of(counts(parts)), prior.map(SourceFacts::counts));
    }
  }

  private static Optional<String> framework(Optional<PriorInspection> prior) {
    return prior.flatMap(PriorInspection::framework).map(Framework::id);
  }

  private static Map<String, Integer> counts(PriorInspection prior) {
    Map<String, Integer> counts = new TreeMap<>();
    prior.counts().forEach(c -> counts.put(c.kind().name(), c.count()));
    return counts;
  }

  private static Map<String, Integer> counts(String[] parts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String count : parts.length < 2 ? new String[0] : parts[1].split(" and ", -1)) {
      ImprovementKind kind =
          count.contains("priority")
              ? ImprovementKind.PRIORITY_ACTION
              : ImprovementKind.AREA_FOR_DEVELOPMENT;
      counts.put(kind.name(), NUMBERS.indexOf(count.split(" ", -1)[0]));
    }
    return counts;
  }

  private void text(String key, Optional<String> actual) {
    if (known.has(key)) {
      same(key, known.get(key).asText(), actual.orElse("missing"));
    }
  }

  private void list(String key, List<String> actual) {
    if (known.has(key)) {
      List<String> expected = new ArrayList<>();
      known.get(key).forEach(value -> expected.add(value.asText()));
      same(key, expected, actual);
    }
  }

  private void same(String what, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      differences.add(what + ": expected " + expected + ", was " + actual);
    }
  }
}
