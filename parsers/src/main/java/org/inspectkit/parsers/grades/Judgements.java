package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.LimitingRule;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.Statement;

/**
 * Gathers every statement of every judgement and concludes: statements that agree make a judgement,
 * statements that differ make none, and a diagnostic that shows both. Where several judgements are
 * stated in two ways, the statements are of two inspections, and only those judgements are certain
 * that two statements agree on.
 */
public final class Judgements {

  private final Edition edition;
  private final DiagnosticSink notes;
  private final Map<JudgementArea, List<Stated>> stated = new LinkedHashMap<>();

  private record Stated(JudgementOutcome outcome, Statement statement) {}

  /** Gathers the judgements of an edition. */
  public Judgements(Edition edition, DiagnosticSink notes) {
    this.edition = edition;
    this.notes = notes;
  }

  /** Adds a statement. */
  public void add(JudgementArea area, JudgementOutcome outcome, Statement statement) {
    stated
        .computeIfAbsent(area, a -> new ArrayList<>())
        .add(new Stated(onScaleOf(area, outcome), statement));
  }

  /** Adds a statement that may be another report's: it gives no judgement, and is reported. */
  public void doubt(JudgementArea area, Statement statement) {
    notes.add(
        of(DiagnosticCodes.JUDGEMENT_UNCERTAIN, area)
            .with("text", statement.text())
            .at(statement.spans().stream().findFirst()));
  }

  /** Notes a grade whose label is none that the edition has: it gives no judgement. */
  public void note(GradeTable.Stranger row) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.JUDGEMENT_AREA_UNKNOWN)
            .with("text", row.label())
            .with("grade", row.grade().text())
            .with("edition", edition.id())
            .at(row.label().spans().stream().findFirst()));
  }

  /** An area may have a scale of its own, whose grades are printed as those of the edition are. */
  private static JudgementOutcome onScaleOf(JudgementArea area, JudgementOutcome outcome) {
    if (outcome instanceof JudgementOutcome.Graded graded) {
      Optional<Grade> own = area.scale().flatMap(scale -> scale.grade(graded.value().id()));
      if (own.isPresent()) {
        return new JudgementOutcome.Graded(own.get(), graded.printed(), graded.printedNumber());
      }
    }
    return outcome;
  }

  /** The judgements, where the report must state all areas. */
  public List<Judgement> conclude() {
    return conclude(area -> true);
  }

  /** The judgements, and a diagnostic for each expected area that the report leaves out. */
  public List<Judgement> conclude(Predicate<JudgementArea> expected) {
    List<Judgement> judgements = new ArrayList<>();
    boolean mixed = stated.values().stream().filter(Judgements::isConflict).count() > 1;
    for (JudgementArea area : edition.areas()) {
      List<Stated> all = stated.getOrDefault(area, List.of());
      if (all.isEmpty() && expected.test(area)) {
        notes.add(of(DiagnosticCodes.JUDGEMENT_MISSING, area));
      } else if (mixed && all.size() == 1) {
        doubt(area, all.get(0).statement());
      } else if (!all.isEmpty()) {
        List<Statement> statements = all.stream().map(Stated::statement).toList();
        judgements.add(Judgement.of(area, conclude(area, all), statements));
      }
    }
    edition.limitingRules().forEach(rule -> check(rule, judgements));
    return judgements;
  }

  /** Both grades are as printed: a rule warns, and neither mends nor fills in. */
  private void check(LimitingRule rule, List<Judgement> judgements) {
    Optional<Grade> limited = grade(rule.limited(), judgements);
    for (String area : rule.areas()) {
      Optional<Grade> low = grade(area, judgements).filter(g -> g.id().equals(rule.grade()));
      if (low.isPresent() && limited.filter(g -> !g.equals(low.get())).isPresent()) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.LIMITING_RULE_BROKEN)
                .with("area", area)
                .with("grade", low.get().id())
                .with("limited", rule.limited())
                .with("printed", limited.get().id()));
      }
    }
  }

  private static Optional<Grade> grade(String area, List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> judgement.area().id().equals(area))
        .findFirst()
        .flatMap(Judgement::grade);
  }

  private JudgementOutcome conclude(JudgementArea area, List<Stated> all) {
    Stated first = all.get(0);
    Optional<Stated> unresolved =
        all.stream().filter(s -> s.outcome() instanceof JudgementOutcome.Unresolved).findFirst();
    if (unresolved.isPresent()) {
      String scale = area.scale().map(GradeScale::id).orElse("no scale");
      String text = unresolved.get().outcome().printed();
      note(
          of(DiagnosticCodes.JUDGEMENT_UNRESOLVED, area).with("text", text).with("scale", scale),
          unresolved.get());
      return unresolved.get().outcome();
    }
    Optional<Stated> other = all.stream().filter(s -> !agree(first, s)).findFirst();
    if (other.isPresent()) {
      String one = first.outcome().printed();
      String two = other.get().outcome().printed();
      note(
          of(DiagnosticCodes.JUDGEMENT_CONFLICT, area).with("first", one).with("second", two),
          other.get());
      return new JudgementOutcome.Unresolved(one + " / " + two);
    }
    return first.outcome();
  }

  private static boolean isConflict(List<Stated> all) {
    return all.stream().anyMatch(s -> !agree(all.get(0), s));
  }

  private static boolean agree(Stated a, Stated b) {
    return a.outcome().grade().equals(b.outcome().grade());
  }

  private static Diagnostic of(DiagnosticCode code, JudgementArea area) {
    return Diagnostic.of(code).with("area", area.id());
  }

  private void note(Diagnostic doubt, Stated at) {
    notes.add(doubt.at(at.statement().spans().stream().findFirst()));
  }
}
