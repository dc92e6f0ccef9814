package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.diagnostic.Diagnostic;
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

  /**
   * Gathers the judgements of an edition.
   *
   * @param edition the edition
   * @param notes where doubts go
   */
  public Judgements(Edition edition, DiagnosticSink notes) {
    this.edition = edition;
    this.notes = notes;
  }

  /**
   * Adds a statement.
   *
   * @param area what was judged
   * @param outcome what the statement says
   * @param statement the statement
   */
  public void add(JudgementArea area, JudgementOutcome outcome, Statement statement) {
    stated
        .computeIfAbsent(area, a -> new ArrayList<>())
        .add(new Stated(onScaleOf(area, outcome), statement));
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

  /**
   * The judgements, and a diagnostic for each area that the report leaves out.
   *
   * @return one for each area of which anything is stated, in the order of the edition
   */
  public List<Judgement> conclude() {
    return conclude(area -> true);
  }

  /**
   * The judgements, and a diagnostic for each expected area that the report leaves out.
   *
   * @param expected which areas the report must state
   * @return one for each area of which anything is stated, in the order of the edition
   */
  public List<Judgement> conclude(Predicate<JudgementArea> expected) {
    List<Judgement> judgements = new ArrayList<>();
    boolean mixed = stated.values().stream().filter(Judgements::isConflict).count() > 1;
    for (JudgementArea area : edition.areas()) {
      List<Stated> all = stated.getOrDefault(area, List.of());
      if (all.isEmpty() && expected.test(area)) {
        notes.add(Diagnostic.of(DiagnosticCodes.JUDGEMENT_MISSING).with("area", area.id()));
      } else if (mixed && all.size() == 1) {
        noteUncertain(area, all.get(0).statement());
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
      noteUnresolved(area, unresolved.get());
      return unresolved.get().outcome();
    }
    Optional<Stated> other = all.stream().filter(s -> !agree(first, s)).findFirst();
    if (other.isPresent()) {
      noteConflict(area, first, other.get());
      return new JudgementOutcome.Unresolved(
          first.outcome().printed() + " / " + other.get().outcome().printed());
    }
    return first.outcome();
  }

  private static boolean isConflict(List<Stated> all) {
    return all.stream().anyMatch(s -> !agree(all.get(0), s));
  }

  private static boolean agree(Stated a, Stated b) {
    return a.outcome().grade().equals(b.outcome().grade());
  }

  private void noteUncertain(JudgementArea area, Statement only) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.JUDGEMENT_UNCERTAIN)
            .with("area", area.id())
            .with("text", only.text())
            .at(only.spans().stream().findFirst()));
  }

  private void noteUnresolved(JudgementArea area, Stated stated) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.JUDGEMENT_UNRESOLVED)
            .with("area", area.id())
            .with("text", stated.outcome().printed())
            .with("scale", area.scale().map(GradeScale::id).orElse("no scale"))
            .at(stated.statement().spans().stream().findFirst()));
  }

  private void noteConflict(JudgementArea area, Stated first, Stated other) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.JUDGEMENT_CONFLICT)
            .with("area", area.id())
            .with("first", first.outcome().printed())
            .with("second", other.outcome().printed())
            .at(other.statement().spans().stream().findFirst()));
  }
}
