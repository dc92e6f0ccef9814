package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.inspectkit.source.StatementKind;

/**
 * Gathers every statement of every judgement and concludes: statements that agree make a judgement,
 * statements that differ make none, and a diagnostic that shows both. Where several judgements are
 * stated in two ways, or the heading of one is, the statements are of two inspections, and only
 * those judgements are certain that two statements agree on. So it is with those that a grade of an
 * uncertain place may be about, if it is not that of any of them.
 */
public final class Judgements {

  private final Edition edition;
  private final DiagnosticSink notes;
  private final Map<JudgementArea, List<Stated>> stated = new LinkedHashMap<>();
  private final Map<Unplaced, List<Optional<Grade>>> unplaced = new LinkedHashMap<>();

  private record Stated(JudgementOutcome outcome, Statement statement) {}

  /** Whose place is uncertain: what it may be about, and how it is stated. */
  private record Unplaced(List<JudgementArea> areas, StatementKind kind) {}

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

  /** Adds a grade that may be about any of some areas: it gives no judgement, and may deny one. */
  public void addUnplaced(List<JudgementArea> areas, JudgementOutcome outcome, StatementKind kind) {
    unplaced
        .computeIfAbsent(new Unplaced(areas, kind), u -> new ArrayList<>())
        .add(outcome.grade());
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
    Set<JudgementArea> uncertain = uncertain();
    for (JudgementArea area : edition.areas()) {
      List<Stated> all = stated.getOrDefault(area, List.of());
      if (all.isEmpty() && expected.test(area)) {
        notes.add(of(DiagnosticCodes.JUDGEMENT_MISSING, area));
      } else if (uncertain.contains(area)) {
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

  /** The areas whose statements may be those of another inspection. */
  private Set<JudgementArea> uncertain() {
    boolean two = stated.values().stream().filter(Judgements::isConflict).count() > 1;
    boolean twoHeadings =
        stated.values().stream().map(Judgements::headings).anyMatch(Judgements::isConflict);
    Set<JudgementArea> uncertain = denied();
    stated.forEach(
        (area, all) -> {
          if (two || (twoHeadings && !headings(all).isEmpty())) {
            uncertain.add(area);
          }
        });
    uncertain.removeIf(area -> gradesOf(area).count() != 1);
    if (two || twoHeadings) {
      unplaced.forEach((where, grades) -> addOthers(uncertain, where, grades));
    }
    return uncertain;
  }

  /**
   * Where a name has more grades than areas, what two statements agree on may be another's, too.
   */
  private void addOthers(
      Set<JudgementArea> uncertain, Unplaced where, List<Optional<Grade>> grades) {
    boolean over = where.areas().stream().allMatch(area -> isStatedAs(where.kind(), area));
    for (JudgementArea area : where.areas()) {
      List<Optional<Grade>> own = gradesOf(area).distinct().toList();
      if (over && own.size() == 1 && !own.containsAll(grades)) {
        uncertain.add(area);
      }
    }
  }

  /** The areas of which a grade that is not placed may be another one than what is stated. */
  private Set<JudgementArea> denied() {
    Set<JudgementArea> denied = new HashSet<>();
    unplaced.forEach(
        (where, grades) -> {
          List<JudgementArea> open =
              where.areas().stream().filter(area -> !isStatedAs(where.kind(), area)).toList();
          if (deny(grades, open)) {
            denied.addAll(open);
          }
        });
    return denied;
  }

  /** Whether a grade is left over that no area has, and an area with one that no grade fits. */
  private boolean deny(List<Optional<Grade>> grades, List<JudgementArea> areas) {
    List<Optional<Grade>> left = new ArrayList<>(grades);
    int unstated = 0;
    boolean unfit = false;
    for (JudgementArea area : areas) {
      Optional<Optional<Grade>> grade = gradesOf(area).findFirst();
      unstated += grade.isEmpty() ? 1 : 0;
      unfit |= grade.filter(g -> !left.remove(g)).isPresent();
    }
    return unfit && left.size() > unstated;
  }

  private boolean isStatedAs(StatementKind kind, JudgementArea area) {
    return stated.getOrDefault(area, List.of()).stream()
        .anyMatch(s -> s.statement().kind() == kind);
  }

  private Stream<Optional<Grade>> gradesOf(JudgementArea area) {
    return stated.getOrDefault(area, List.of()).stream().map(s -> s.outcome().grade());
  }

  private static List<Stated> headings(List<Stated> all) {
    return all.stream().filter(s -> s.statement().kind() == StatementKind.HEADING).toList();
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
