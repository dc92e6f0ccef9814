package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a report is known to say.
 *
 * @param file its path under the folder
 * @param values the values by field; what is not to be checked is not in it
 * @param allJudgements whether the values hold every judgement of the report, so that any other is
 *     invented
 */
record ExpectedReport(String file, Map<String, String> values, boolean allJudgements) {

  private static final Map<String, String> KEYS = keys();

  ExpectedReport {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("inspection_start", Fields.START);
    keys.put("inspection_end", Fields.END);
    keys.put("published_in_report", Fields.PUBLISHED);
    keys.put("lead_inspector", Fields.LEAD_INSPECTOR);
    keys.put("areas_for_improvement", Fields.AREAS_FOR_IMPROVEMENT);
    keys.put("priority_actions", Fields.PRIORITY_ACTIONS);
    keys.put("areas_for_development", Fields.AREAS_FOR_DEVELOPMENT);
    keys.put("recommendations", Fields.RECOMMENDATIONS);
    keys.put("aspects_for_focus", Fields.ASPECTS_FOR_FOCUS);
    keys.put("findings", Fields.FINDINGS);
    keys.put("prior_grades", Fields.PRIOR_GRADES);
    return keys;
  }

  /** Of a document that is no report, nothing but that is expected. */
  static ExpectedReport of(JsonNode line) {
    String file = text(line, "file").orElseThrow(() -> new IllegalArgumentException("no file"));
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> framework = text(line, "framework");
    values.put(Fields.FRAMEWORK, framework.orElse(Fields.NOT_A_REPORT));
    if (framework.isPresent()) {
      authority(line).ifPresent(name -> values.put(Fields.AUTHORITY, name));
      KEYS.forEach((key, field) -> text(line, key).ifPresent(value -> values.put(field, value)));
      values.computeIfPresent(Fields.LEAD_INSPECTOR, (field, name) -> Names.plain(name));
      judgements(line.path("judgements"), values);
    }
    return new ExpectedReport(file, values, framework.isEmpty() || line.has("judgements"));
  }

  private static Optional<String> authority(JsonNode line) {
    return text(line, "authority").map(name -> Names.authority(text(line, "ofsted_urn"), name));
  }

  private static void judgements(JsonNode judgements, Map<String, String> values) {
    for (Map.Entry<String, JsonNode> entry : judgements.properties()) {
      if (!entry.getValue().isNull()) {
        String grade = entry.getValue().asText().replace('_', '-');
        values.put(Fields.judgement(entry.getKey()), grade);
      }
    }
  }

  private static Optional<String> text(JsonNode line, String key) {
    return line.hasNonNull(key) ? Optional.of(line.get(key).asText()) : Optional.empty();
  }

  String framework() {
    return values.getOrDefault(Fields.FRAMEWORK, Fields.NOT_A_REPORT);
  }
}
