package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.scale.Grade;

/**
 * What a report is known to say.
 *
 * @param file its path under the folder
 * @param values the values by field; what is not to be checked is not in it
 */
record ExpectedReport(String file, Map<String, String> values) {

  private static final Map<String, String> KEYS = keys();
  private static final Map<String, String> LISTS =
      Map.of(
          "inspectors", Fields.INSPECTORS,
          "signatories", Fields.SIGNATORIES,
          "inspectorates", Fields.INSPECTORATES);
  private static final Map<String, String> TEXTS =
      Map.of(
          "topic", Fields.TOPIC,
          "listed_topic", Fields.LISTED_TOPIC,
          "addressee", Fields.ADDRESSEE);

  ExpectedReport {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("inspection_start", Fields.START);
    keys.put("inspection_end", Fields.END);
    keys.put("published_in_report", Fields.PUBLISHED);
    keys.put("published", Fields.PUBLISHED);
    keys.put("letter_date", Fields.LETTER_DATE);
    keys.put("lead_inspector", Fields.LEAD_INSPECTOR);
    keys.put("priority_actions", Fields.PRIORITY_ACTIONS);
    keys.put("areas_for_development", Fields.AREAS_FOR_DEVELOPMENT);
    keys.put("recommendations", Fields.RECOMMENDATIONS);
    keys.put("aspects_for_focus", Fields.ASPECTS_FOR_FOCUS);
    keys.put("all_findings", Fields.FINDINGS);
    keys.put("prior_grades", Fields.PRIOR_GRADES);
    return keys;
  }

  /** Of a document that is no report, nothing but that is expected. */
  static ExpectedReport of(JsonNode line) {
    return of(text(line, "file").orElseThrow(() -> new IllegalArgumentException("no file")), line);
  }

  static ExpectedReport of(String file, JsonNode line) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> framework = text(line, "framework");
    values.put(Fields.FRAMEWORK, framework.orElse(Fields.NOT_A_REPORT));
    if (framework.isPresent()) {
      authority(line).ifPresent(name -> values.put(Fields.AUTHORITY, name));
      KEYS.forEach((key, field) -> text(line, key).ifPresent(value -> values.put(field, value)));
      values.computeIfPresent(Fields.LEAD_INSPECTOR, (field, name) -> Names.plain(name));
      people(line, values);
      HandCheckedFacts.of(file).ifPresent(facts -> people(facts, values));
      list(line, "periods", ExpectedReport::period)
          .ifPresent(periods -> values.put(Fields.PERIODS, Fields.list(periods)));
      line.path("judgements").properties().forEach(e -> judgement(framework.get(), e, values));
      line.path("narrative_judgements")
          .properties()
          .forEach(e -> judgement(framework.get(), e, values));
      count(line.path("areas_for_improvement"))
          .ifPresent(n -> values.put(Fields.AREAS_FOR_IMPROVEMENT, Integer.toString(n)));
    }
    return new ExpectedReport(file, values);
  }

  /** Who inspected and what, who wrote and to whom. */
  private static void people(JsonNode facts, Map<String, String> values) {
    LISTS.forEach(
        (key, field) ->
            list(facts, key, JsonNode::asText)
                .ifPresent(names -> values.put(field, Names.people(names))));
    list(facts, "inspectors_with_roles", JsonNode::asText)
        .ifPresent(names -> values.put(Fields.INSPECTORS_WITH_ROLES, Names.inAnyOrder(names)));
    TEXTS.forEach(
        (key, field) -> text(facts, key).ifPresent(value -> values.put(field, Names.plain(value))));
  }

  private static Optional<String> authority(JsonNode line) {
    return text(line, "authority").map(name -> Names.authority(text(line, "ofsted_urn"), name));
  }

  private static void judgement(
      String framework, Map.Entry<String, JsonNode> entry, Map<String, String> values) {
    String area = entry.getKey();
    if (entry.getValue().isInt()) {
      values.put(Fields.judgement(area), numbered(framework, area, entry.getValue().asInt()));
    } else if (!entry.getValue().isNull()) {
      values.put(Fields.judgement(area), entry.getValue().asText().replace('_', '-'));
    }
  }

  /** The grade that a framework prints as a number. */
  private static String numbered(String framework, String area, int number) {
    return Frameworks.find(framework).stream()
        .flatMap(found -> found.editions().stream())
        .flatMap(edition -> edition.area(area).stream())
        .flatMap(found -> found.scale().stream())
        .flatMap(scale -> scale.findNumber(number).stream())
        .map(Grade::id)
        .findFirst()
        .orElse(Integer.toString(number));
  }

  /** A number, or the sum of the numbers by strand and timescale. */
  private static Optional<Integer> count(JsonNode node) {
    return switch (node.getNodeType()) {
      case NUMBER -> Optional.of(node.asInt());
      case OBJECT ->
          Optional.of(
              node.properties().stream().mapToInt(e -> count(e.getValue()).orElse(0)).sum());
      default -> Optional.empty();
    };
  }

  private static Optional<String> text(JsonNode line, String key) {
    return Optional.of(line.path(key))
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .map(JsonNode::asText);
  }

  private static String period(JsonNode days) {
    return days.path(0).asText() + "/" + days.path(1).asText();
  }

  private static Optional<List<String>> list(
      JsonNode line, String key, Function<JsonNode, String> each) {
    return Optional.of(line.path(key))
        .filter(JsonNode::isArray)
        .map(array -> StreamSupport.stream(array.spliterator(), false).map(each).toList());
  }

  String framework() {
    return values.getOrDefault(Fields.FRAMEWORK, Fields.NOT_A_REPORT);
  }
}
