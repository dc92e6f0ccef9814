package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.Crosswalk;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.MadeUpCrosswalks;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.ReconciliationPolicy;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;

/** What holds for whatever was inspected, when and under which framework. */
class TimelineLawsTest {

  private static final String NAME = "Ambridge";

  @Property(tries = 400)
  void timeRunBackwardsTurnsEveryMovement(
      @ForAll("histories") List<Inspection> history, @ForAll("reconcilers") GradeReconciler by) {
    Map<List<Object>, Movement> backwards = new HashMap<>();
    List<Inspection> mirrored = history.stream().map(Histories::mirrored).toList();
    for (Movement movement : movements(mirrored, by)) {
      backwards.put(
          List.of(mark(movement.later(), true), mark(movement.earlier(), true)), movement);
    }
    for (Movement movement : movements(history, by)) {
      Movement back =
          backwards.get(List.of(mark(movement.earlier(), false), mark(movement.later(), false)));
      Statistics.label("both ways").collect(back != null);
      if (back != null) {
        assertEquals(movement.direction().reversed(), back.direction());
        assertEquals(movement.strength().reversed(), back.strength());
        assertEquals(
            movement.comparability().question().reversed(), back.comparability().question());
      }
    }
    Statistics.label("both ways").coverage(c -> c.check(true).percentage(share -> share > 80));
  }

  private static Object mark(TimelineEntry entry, boolean mirrored) {
    LocalDate day = entry.date().orElseThrow();
    return List.of(
        mirrored ? Histories.mirrored(day) : day,
        entry.inspection().edition().id(),
        entry.area().orElseThrow().id(),
        entry.theme().orElseThrow());
  }

  @Property
  void aLineOfOneAreaRunsBackwardsWhole(@ForAll("lines") List<Inspection> line) {
    GradeReconciler by = GradeReconciler.standard();
    List<Direction> forwards = directions(line, by);
    List<Direction> backwards =
        new ArrayList<>(directions(line.stream().map(Histories::mirrored).toList(), by));
    Collections.reverse(backwards);
    assertEquals(forwards, backwards.stream().map(Direction::reversed).toList());
    assertEquals(Math.max(0, line.size() - 1), forwards.size());
  }

  private static List<Direction> directions(List<Inspection> history, GradeReconciler by) {
    return timeline(history, by).movements(Themes.HELP_AND_PROTECTION).stream()
        .map(Movement::direction)
        .toList();
  }

  @Property
  void anUngradedEventChangesNoMovement(
      @ForAll("histories") List<Inspection> history,
      @ForAll("ungraded") Inspection event,
      @ForAll("reconcilers") GradeReconciler by) {
    List<Inspection> more = new ArrayList<>(history);
    more.add(event);
    assertEquals(movements(history, by), movements(more, by));
    assertTrue(timeline(more, by).entries().stream().anyMatch(e -> e.inspection().equals(event)));
  }

  @Property
  void anotherNameChangesNothingElse(
      @ForAll("histories") List<Inspection> history, @ForAll("reconcilers") GradeReconciler by) {
    List<Inspection> renamed =
        history.stream().map(i -> Histories.renamed(i, "Borchester")).toList();
    AuthorityTimeline before = timeline(history, by);
    AuthorityTimeline after =
        renamed.isEmpty() ? before : InspectionTimeline.of(renamed, by).of("Borchester");
    assertEquals(before.entries().toString(), after.entries().toString());
    assertEquals(stated(before), stated(after));
  }

  private static List<String> stated(AuthorityTimeline timeline) {
    return timeline.themes().stream()
        .flatMap(theme -> timeline.movements(theme).stream())
        .map(m -> m.earlier() + " " + m.later() + m.direction() + m.comparability() + m.reason())
        .toList();
  }

  @Property
  void orderAndRepetitionDoNotMatter(
      @ForAll("histories") List<Inspection> history, @ForAll long seed) {
    GradeReconciler by = GradeReconciler.standard();
    List<Inspection> shuffled = new ArrayList<>(history);
    shuffled.addAll(history);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(timeline(history, by).entries(), timeline(shuffled, by).entries());
    assertEquals(movements(history, by), movements(shuffled, by));
  }

  @Property
  void anotherAuthorityChangesNothing(
      @ForAll("histories") List<Inspection> history, @ForAll("histories") List<Inspection> other) {
    GradeReconciler by = GradeReconciler.standard();
    List<Inspection> both = new ArrayList<>(history);
    other.forEach(i -> both.add(Histories.renamed(i, "Borchester")));
    assertEquals(movements(history, by), movements(both, by));
  }

  /** So many histories that each direction is very likely to occur. */
  @Property(tries = 2000)
  void otherPartsAndOtherChildrenAreNotComparedAndTheRestFollowsTheGrades(
      @ForAll("histories") List<Inspection> history, @ForAll("reconcilers") GradeReconciler by) {
    for (Movement movement : movements(history, by)) {
      assertEquals(expected(movement, by), movement.direction(), movement::reason);
      assertTrue(movement.earlier().date().get().isBefore(movement.later().date().get()));
      assertTrue(movement.reason().endsWith("."), movement.reason());
      Statistics.collect(movement.direction());
    }
    Statistics.coverage(
        c -> {
          for (Direction direction : Direction.values()) {
            c.check(direction).count(times -> times > 0);
          }
        });
  }

  private static Direction expected(Movement movement, GradeReconciler by) {
    if (!questionsMeet(movement.earlier(), movement.later(), by) || isMoreAndLess(movement)) {
      return Direction.NOT_COMPARABLE;
    }
    ReconciledGrade then = movement.earlier().grade().orElseThrow();
    ReconciledGrade now = movement.later().grade().orElseThrow();
    return switch (by.compare(then, now).result()) {
      case BETTER -> Direction.DECLINED;
      case SAME -> Direction.UNCHANGED;
      case WORSE -> Direction.IMPROVED;
      case NOT_COMPARABLE -> Direction.NOT_COMPARABLE;
    };
  }

  /** A part of the question on a scale that covers more, or the reverse, is neither. */
  private static boolean isMoreAndLess(Movement movement) {
    Set<Correspondence> both =
        Set.copyOf(
            List.of(
                movement.comparability().correspondence(), movement.comparability().question()));
    return both.equals(Set.of(Correspondence.NARROWER, Correspondence.BROADER));
  }

  /** As METHOD.md says it; strictly, only what asks just what the theme asks. */
  private static boolean questionsMeet(
      TimelineEntry earlier, TimelineEntry later, GradeReconciler by) {
    ThemeLink then = earlier.link().orElseThrow();
    ThemeLink now = later.link().orElseThrow();
    boolean oneArea =
        earlier.inspection().framework().equals(later.inspection().framework())
            && earlier.area().map(JudgementArea::id).equals(later.area().map(JudgementArea::id));
    if (then.equals(now) && (oneArea || then.note().isPresent())) {
      return true;
    }
    Set<Closeness> both = EnumSet.of(then.closeness(), now.closeness());
    boolean themeItself = both.equals(Set.of(Closeness.SAME));
    boolean parts = both.equals(Set.of(Closeness.NARROWER));
    boolean strict = by.policy().equals(ReconciliationPolicy.strict());
    return themeItself || (!strict && !parts && then.children().equals(now.children()));
  }

  @Property
  void aStricterPolicyTellsNothingThatAMoreLenientOneContradicts(
      @ForAll("histories") List<Inspection> history, @ForAll("reconcilers") GradeReconciler by) {
    List<Movement> strict = movements(history, by.with(ReconciliationPolicy.strict()));
    List<Movement> standard = movements(history, by.with(ReconciliationPolicy.standard()));
    List<Movement> lenient = movements(history, by.with(ReconciliationPolicy.lenient()));
    assertEquals(strict.size(), standard.size());
    for (int i = 0; i < strict.size(); i++) {
      agrees(strict.get(i), standard.get(i));
      agrees(standard.get(i), lenient.get(i));
    }
  }

  private static void agrees(Movement stricter, Movement laxer) {
    assertTrue(
        stricter.direction() == Direction.NOT_COMPARABLE
            || stricter.direction() == laxer.direction());
    assertEquals(stricter.strength(), laxer.strength());
  }

  @Property
  void noMovementIsStrongerThanItsWeakestLink(
      @ForAll("histories") List<Inspection> history, @ForAll("reconcilers") GradeReconciler by) {
    for (Movement movement : movements(history, by)) {
      assertTrue(movement.comparability().correspondence().isAtLeast(movement.strength()));
      assertTrue(movement.comparability().question().isAtLeast(movement.strength()));
    }
  }

  @Property
  void noJudgementIsLostAndNoGradeIsGained(@ForAll("histories") List<Inspection> history) {
    AuthorityTimeline timeline = timeline(history, GradeReconciler.standard());
    Set<Judgement> shown =
        timeline.entries().stream()
            .flatMap(e -> e.judgement().stream())
            .collect(Collectors.toCollection(HashSet::new));
    Set<Judgement> had =
        timeline.inspections().stream()
            .flatMap(i -> i.judgements().stream())
            .collect(Collectors.toSet());
    assertEquals(had, shown);
    for (TimelineEntry entry : timeline.entries()) {
      assertEquals(entry.judgement().flatMap(Judgement::grade), entry.grade().map(g -> g.grade()));
    }
  }

  @Property
  void everyLeadingGradeButTheFirstIsMovedInto(@ForAll("histories") List<Inspection> history) {
    AuthorityTimeline timeline = timeline(history, GradeReconciler.standard());
    for (var theme : timeline.themes()) {
      List<TimelineEntry> leading =
          timeline.entries(theme).stream()
              .filter(e -> e.leading() && e.grade().isPresent())
              .toList();
      Set<TimelineEntry> reached =
          timeline.movements(theme).stream().map(Movement::later).collect(Collectors.toSet());
      leading.stream()
          .filter(e -> e.date().get().isAfter(leading.get(0).date().get()))
          .forEach(e -> assertTrue(reached.contains(e), e::toString));
    }
  }

  private static AuthorityTimeline timeline(List<Inspection> history, GradeReconciler by) {
    InspectionTimeline timeline = InspectionTimeline.of(history, by);
    boolean known = timeline.authorities().stream().anyMatch(a -> a.name().equals(NAME));
    return timeline.of(known && !history.isEmpty() ? NAME : "kent");
  }

  private static List<Movement> movements(List<Inspection> history, GradeReconciler by) {
    AuthorityTimeline timeline = timeline(history, by);
    return timeline.themes().stream().flatMap(theme -> timeline.movements(theme).stream()).toList();
  }

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<Inspection> ungraded() {
    return Histories.ungraded();
  }

  @Provide
  Arbitrary<List<Inspection>> lines() {
    return Histories.lines();
  }

  /** Of the crosswalk with its sources, and of others, for no law depends on what it says. */
  @Provide
  Arbitrary<GradeReconciler> reconcilers() {
    Arbitrary<Crosswalk> crosswalks =
        Arbitraries.oneOf(Arbitraries.just(Crosswalk.standard()), MadeUpCrosswalks.relinked());
    Arbitrary<GradeReconciler> policies =
        Arbitraries.of(
            GradeReconciler.strict(), GradeReconciler.standard(), GradeReconciler.lenient());
    return Combinators.combine(policies, crosswalks).as(GradeReconciler::with);
  }
}
