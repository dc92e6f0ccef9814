package org.inspectkit.parsers.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Signatory;
import org.inspectkit.model.Timescale;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.scale.Grade;

/** One report beside one sheet of facts. */
final class Comparison {

  private static final String UNGRADED = "no grade";

  private final JsonNode sheet;
  private final ParsedReport report;
  private final List<String> differences = new ArrayList<>();

  Comparison(JsonNode sheet, ParsedReport report) {
    this.sheet = sheet;
    this.report = report;
  }

  List<String> differences() {
    diagnostics();
    if (sheet.path("framework").isNull()) {
      same("framework", "none", report.inspection().map(i -> i.framework().id()).orElse("none"));
    } else if (report.inspection().isEmpty()) {
      differences.add("not read: " + report.diagnostics());
    } else {
      inspection(report.orElseThrow());
    }
    return List.copyOf(differences);
  }

  private void inspection(Inspection i) {
    text("framework", i.framework().id());
    text("edition", i.edition().id());
    text("kind", i.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)));
    text("next_inspection", i.nextInspection());
    text("authority", i.authority().flatMap(InspectedAuthority::entry).map(LocalAuthority::id));
    text("authority_printed", i.authority().map(InspectedAuthority::printed));
    text("document", i.documentKind().name().toLowerCase(Locale.ROOT));
    text("inspection_start", i.start().map(Object::toString));
    text("inspection_end", i.end().map(Object::toString));
    text("published", i.published().map(Object::toString));
    text("letter_date", i.letterDate().map(Object::toString));
    text("lead_inspector", i.leadInspector().map(Inspector::name));
    list("inspectors", i.inspectors().stream().map(Inspector::name).toList());
    list("inspectorates", i.inspectorates());
    text("legal_basis", i.legalBasis());
    text("addressee", i.addressee().map(a -> a.name()));
    text("topic", i.topic());
    text("listed_topic", i.listedTopic().map(topic -> topic.id()));
    list("signatories", i.signatories().stream().map(Signatory::name).toList());
    judgements(i);
    areas(i.areasForImprovement());
    findings(i);
    priors(i.priorInspections());
  }

  private void judgements(Inspection i) {
    Map<String, String> expected = new TreeMap<>();
    sheet
        .path("judgements")
        .properties()
        .forEach(e -> expected.put(e.getKey(), e.getValue().asText()));
    for (String key : List.of("conflicts", "unresolved", "not_judged")) {
      sheet.path(key).forEach(area -> expected.put(area.asText(), UNGRADED));
    }
    Map<String, String> actual = new TreeMap<>();
    for (Judgement judgement : i.judgements()) {
      actual.put(judgement.area().id(), judgement.grade().map(Grade::id).orElse(UNGRADED));
    }
    expected.forEach(
        (area, grade) -> same("judgement " + area, grade, actual.getOrDefault(area, "missing")));
    actual.keySet().removeAll(expected.keySet());
    actual.forEach((area, grade) -> differences.add("not on the sheet: " + area + " = " + grade));
  }

  private void areas(List<AreaForImprovement> areas) {
    JsonNode expected = sheet.path("areas_for_improvement");
    if (!expected.isArray()) {
      return;
    }
    same("areas for improvement", expected.size(), areas.size());
    for (int n = 0; n < Math.min(expected.size(), areas.size()); n++) {
      area("area " + n, expected.get(n), areas.get(n));
    }
  }

  private void area(String name, JsonNode expected, AreaForImprovement area) {
    String text = plain(area.text());
    same(name + " kind", expected.path("kind").asText(), id(area.kind()));
    if (!text.startsWith(plain(expected.path("starts").asText()))) {
      differences.add(name + " starts with " + expected.path("starts") + ": " + text);
    }
    if (!text.endsWith(plain(expected.path("ends").asText()))) {
      differences.add(name + " ends with " + expected.path("ends") + ": " + text);
    }
    if (expected.has("timescale")) {
      same(
          name,
          expected.get("timescale").asText(),
          area.timescale().map(Timescale::printed).orElse(""));
    }
    if (expected.has("strand")) {
      same(name, expected.get("strand").asText(), area.strand().orElse(""));
    }
    if (expected.has("area")) {
      same(name, expected.get("area").asText(), area.area().map(JudgementArea::id).orElse(""));
    }
    if (expected.has("heading")) {
      same(name, expected.get("heading").asText(), area.heading().orElse(""));
    }
    if (expected.has("tags")) {
      same(
          name,
          strings(expected.get("tags")),
          area.frameworkTags().stream().map(Object::toString).toList());
    }
    if (expected.has("addressed_to")) {
      same(name, strings(expected.get("addressed_to")), plain(area.addressedTo()));
    }
  }

  private void findings(Inspection i) {
    for (Map.Entry<String, JsonNode> e : sheet.path("findings").properties()) {
      FindingKind kind = FindingKind.valueOf(e.getKey().toUpperCase(Locale.ROOT).replace('-', '_'));
      long count = i.findings().stream().filter(f -> f.kind() == kind).count();
      same("findings " + e.getKey(), e.getValue().asLong(), count);
    }
    if (sheet.has("finding_areas")) {
      Map<String, Integer> expected = new TreeMap<>();
      sheet
          .get("finding_areas")
          .properties()
          .forEach(e -> expected.put(e.getKey(), e.getValue().asInt()));
      Map<String, Integer> found = new TreeMap<>();
      i.findings().forEach(f -> f.area().ifPresent(a -> found.merge(a.id(), 1, Integer::sum)));
      same("finding areas", expected, found);
    }
    list(
        "finding_sections",
        i.findings().stream().map(f -> f.section().orElse("")).distinct().toList());
    if (sheet.has("numbered_paragraphs")) {
      List<Integer> numbers =
          i.findings().stream().map(Finding::number).flatMap(Optional::stream).toList();
      same("numbered paragraphs", sheet.get("numbered_paragraphs").asInt(), numbers.size());
    }
  }

  private void priors(List<PriorInspection> priors) {
    JsonNode expected = sheet.path("prior_inspections");
    if (!expected.isArray()) {
      return;
    }
    same("prior inspections", expected.size(), priors.size());
    for (int n = 0; n < Math.min(expected.size(), priors.size()); n++) {
      prior(expected.get(n), priors.get(n));
    }
  }

  private void prior(JsonNode expected, PriorInspection prior) {
    same(
        "prior framework",
        expected.path("framework").asText(""),
        prior.framework().map(f -> f.id()).orElse(""));
    same(
        "prior month",
        expected.path("month").asText(""),
        prior.month().map(Object::toString).orElse(""));
    Map<String, Integer> counts = new TreeMap<>();
    expected.path("counts").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
    Map<String, Integer> found = new TreeMap<>();
    prior.counts().forEach(c -> found.put(id(c.kind()), c.count()));
    same("prior counts", counts, found);
    same(
        "prior body",
        expected.path("body").asText(""),
        prior.body().map(Comparison::plain).orElse(""));
    if (expected.has("areas")) {
      same(
          "prior areas",
          strings(expected.get("areas")),
          prior.grades().stream().flatMap(g -> g.area().stream()).map(JudgementArea::id).toList());
    }
    if (expected.has("grades")) {
      same(
          "prior grades",
          strings(expected.get("grades")),
          prior.grades().stream().map(PriorGrade::printed).toList());
    }
  }

  private void diagnostics() {
    Set<String> expected = Set.copyOf(strings(sheet.path("diagnostics")));
    Set<String> actual = new TreeSet<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      actual.add(diagnostic.code().id());
      if (diagnostic.code().severity() == Severity.ERROR
          && !expected.contains(diagnostic.code().id())) {
        differences.add("not on the sheet: " + diagnostic);
      }
    }
    expected.stream()
        .filter(code -> !actual.contains(code))
        .forEach(code -> differences.add("no diagnostic " + code + " among " + actual));
  }

  private static String id(ImprovementKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void text(String key, Optional<String> actual) {
    if (sheet.has(key)) {
      same(key, plain(sheet.get(key).asText()), actual.map(Comparison::plain).orElse("missing"));
    }
  }

  private void text(String key, String actual) {
    text(key, Optional.of(actual));
  }

  private void list(String key, List<String> actual) {
    if (sheet.has(key)) {
      same(key, strings(sheet.get(key)), plain(actual));
    }
  }

  private void same(String what, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      differences.add(what + ": expected " + expected + ", was " + actual);
    }
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .map(Comparison::plain)
        .toList();
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(Comparison::plain).toList();
  }

  /** Quotes, ligatures and soft hyphens count for nothing in a sheet of facts. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace("\u00AD", "");
  }
}
