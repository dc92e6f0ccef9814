package org.inspectkit.examples.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Topic;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.scale.Grade;

/** Takes the values that are compared out of a report. */
final class ReportValues {

  private static final Map<String, ImprovementKind> IMPROVEMENTS =
      Map.of(
          Fields.AREAS_FOR_IMPROVEMENT, ImprovementKind.AREA_FOR_IMPROVEMENT,
          Fields.PRIORITY_ACTIONS, ImprovementKind.PRIORITY_ACTION,
          Fields.AREAS_FOR_DEVELOPMENT, ImprovementKind.AREA_FOR_DEVELOPMENT,
          Fields.RECOMMENDATIONS, ImprovementKind.RECOMMENDATION,
          Fields.ASPECTS_FOR_FOCUS, ImprovementKind.ASPECT_FOR_FOCUS);

  private ReportValues() {}

  /** Without an inspection, the framework that was recognised, if any was, is all there is. */
  static Map<String, String> of(ParsedReport report) {
    return report.inspection().map(ReportValues::of).orElseGet(() -> recognised(report));
  }

  private static Map<String, String> recognised(ParsedReport report) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      // That a reader is missing or failed is said of one framework; a tie names two others.
      Optional.ofNullable(diagnostic.attributes().get("framework"))
          .ifPresent(framework -> values.put(Fields.FRAMEWORK, framework));
    }
    return values;
  }

  private static Map<String, String> of(Inspection inspection) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Fields.FRAMEWORK, inspection.framework().id());
    values.put(Fields.EDITION, inspection.edition().id());
    put(values, Fields.AUTHORITY, inspection.authority().map(Names::authority));
    put(values, Fields.START, inspection.start());
    put(values, Fields.END, inspection.end());
    put(values, Fields.PUBLISHED, inspection.published());
    put(values, Fields.LETTER_DATE, inspection.letterDate());
    put(values, Fields.LEAD_INSPECTOR, inspection.leadInspector().map(i -> Names.plain(i.name())));
    put(values, Fields.TOPIC, inspection.topic().map(Names::plain));
    put(values, Fields.LISTED_TOPIC, inspection.listedTopic().map(Topic::id));
    put(values, Fields.ADDRESSEE, inspection.addressee().map(a -> Names.plain(a.name())));
    inspection.judgements().forEach(j -> put(values, Fields.judgement(j.area().id()), outcome(j)));
    lists(values, inspection);
    counts(values, inspection);
    return values;
  }

  /** What there is none of is missing, rather than another list. */
  private static void lists(Map<String, String> values, Inspection inspection) {
    if (!inspection.periods().isEmpty()) {
      values.put(
          Fields.PERIODS,
          Fields.list(inspection.periods().stream().map(p -> p.start() + "/" + p.end()).toList()));
    }
    people(values, Fields.INSPECTORS, inspection.inspectors(), Inspector::name);
    List<String> roles = inspection.inspectors().stream().map(ReportValues::role).toList();
    if (!roles.isEmpty()) {
      values.put(Fields.INSPECTORS_WITH_ROLES, Names.inAnyOrder(roles));
    }
    people(values, Fields.SIGNATORIES, inspection.signatories(), Signatory::name);
    people(values, Fields.INSPECTORATES, inspection.inspectorates(), name -> name);
  }

  private static <T> void people(
      Map<String, String> values, String field, List<T> all, Function<T, String> name) {
    if (!all.isEmpty()) {
      values.put(field, Names.people(all.stream().map(name).toList()));
    }
  }

  private static String role(Inspector inspector) {
    return inspector.role().map(role -> inspector.name() + ", " + role).orElse(inspector.name());
  }

  private static void counts(Map<String, String> values, Inspection inspection) {
    IMPROVEMENTS.forEach(
        (field, kind) -> values.put(field, Long.toString(improvements(inspection, kind))));
    values.put(Fields.FINDINGS, Integer.toString(inspection.findings().size()));
    int grades = inspection.priorInspections().stream().mapToInt(p -> p.grades().size()).sum();
    values.put(Fields.PRIOR_GRADES, Integer.toString(grades));
  }

  private static void put(Map<String, String> values, String field, Optional<?> value) {
    value.ifPresent(present -> values.put(field, present.toString()));
  }

  /** Words on no scale are no value: the report has a diagnostic instead. */
  private static Optional<String> outcome(Judgement judgement) {
    return judgement.outcome() instanceof JudgementOutcome.NotJudged
        ? Optional.of("not-judged")
        : judgement.grade().map(Grade::id);
  }

  private static long improvements(Inspection inspection, ImprovementKind kind) {
    return inspection.areasForImprovement().stream().filter(area -> area.kind() == kind).count();
  }
}
