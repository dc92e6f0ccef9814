package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;

/**
 * The inspections of one authority in order of fieldwork, those without a date last.
 *
 * <p>An inspection that was read from several files, as from its PDF and from a text made of it,
 * counts once. Two readings are of one inspection if they are under one edition and give the same
 * first day; where one gives none, the same date of the letter, and after that of publication.
 * Where they do not agree on a judgement, it has no grade; {@link #conflicts} reports it, and
 * {@link #toString} how many there are.
 */
public final class AuthorityTimeline {

  private static final Comparator<Inspection> BY_DATE =
      Comparator.comparing((Inspection i) -> i.date().orElse(LocalDate.MAX))
          .thenComparing(i -> i.end().orElse(LocalDate.MAX))
          .thenComparing(i -> i.published().orElse(LocalDate.MAX));
  private static final Comparator<SecondHandEntry> BY_TIME_REPORTED =
      Comparator.comparing((SecondHandEntry e) -> e.earliest().orElse(LocalDate.MAX))
          .thenComparing(e -> e.by().date().orElse(LocalDate.MAX));

  private final Authority authority;
  private final List<Inspection> inspections;
  private final List<TimelineEntry> entries;
  private final Map<Theme, List<TimelineEntry>> byTheme;
  private final List<Theme> themes;
  private final List<ReadingConflict> conflicts;
  private final List<RepeatedReading> repeated;
  private final List<MissingReport> missing;
  private final Map<Theme, List<Movement>> movements;
  private final GradeReconciler reconciler;

  AuthorityTimeline(
      Authority authority, Collection<Inspection> inspections, GradeReconciler reconciler) {
    this.authority = authority;
    this.reconciler = reconciler;
    List<MergedInspection> found =
        DuplicateGrouping.byInspection(inspections).stream().map(MergedInspection::of).toList();
    this.inspections = found.stream().map(MergedInspection::inspection).sorted(BY_DATE).toList();
    this.conflicts = found.stream().flatMap(one -> one.conflicts().stream()).toList();
    this.repeated = found.stream().flatMap(one -> one.repeated().stream()).toList();
    Entries maker = new Entries(reconciler);
    this.entries = this.inspections.stream().flatMap(i -> maker.of(i).stream()).toList();
    this.byTheme = byTheme(entries);
    this.themes = inOrder(this.byTheme.keySet(), this.inspections);
    this.missing = MissingReports.of(authority, this.inspections, secondHand());
    Movements finder = new Movements(reconciler, changes(), missing);
    this.movements = new HashMap<>();
    byTheme.forEach((theme, own) -> movements.put(theme, finder.among(own)));
  }

  private static Map<Theme, List<TimelineEntry>> byTheme(List<TimelineEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.theme().isPresent())
        .collect(
            Collectors.groupingBy(
                entry -> entry.theme().orElseThrow(),
                LinkedHashMap::new,
                Collectors.toUnmodifiableList()));
  }

  private static List<Theme> inOrder(Set<Theme> graded, List<Inspection> inspections) {
    Set<Theme> found = new LinkedHashSet<>(graded);
    for (Inspection inspection : inspections) {
      inspection.priorInspections().forEach(prior -> found.addAll(SecondHandEntry.themes(prior)));
    }
    List<Theme> ordered = new ArrayList<>(Themes.all());
    ordered.retainAll(found);
    found.removeAll(ordered);
    ordered.addAll(found);
    return List.copyOf(ordered);
  }

  /**
   * Whose timeline it is.
   *
   * @return the authority
   */
  public Authority authority() {
    return authority;
  }

  /**
   * Its inspections, graded or not.
   *
   * @return the inspections in order of time
   */
  public List<Inspection> inspections() {
    return inspections;
  }

  /**
   * All entries: a judgement under each of its themes, and an inspection without judgements once.
   *
   * @return the entries in order of time
   */
  public List<TimelineEntry> entries() {
    return entries;
  }

  /**
   * The themes that occur, be it in what is second-hand alone.
   *
   * @return the themes in the order of the catalogue, then others
   */
  public List<Theme> themes() {
    return themes;
  }

  /**
   * The entries under a theme.
   *
   * @param theme the theme
   * @return the entries in order of time; within an inspection the leading ones first
   */
  public List<TimelineEntry> entries(Theme theme) {
    return byTheme.getOrDefault(Objects.requireNonNull(theme), List.of());
  }

  /**
   * The inspections that grade nothing, or of whose judgements nothing is known.
   *
   * @return one entry an inspection, in order of time
   */
  public List<TimelineEntry> withoutJudgements() {
    return entries.stream().filter(e -> e.theme().isEmpty() && e.judgement().isEmpty()).toList();
  }

  /**
   * What reports say of earlier inspections. It is second-hand: it is in no entry and no movement.
   *
   * @return what each report says of each, by the time of the earlier inspection
   */
  public List<SecondHandEntry> secondHand() {
    return inspections.stream()
        .flatMap(
            i -> i.priorInspections().stream().map(prior -> ImmutableSecondHandEntry.of(prior, i)))
        .sorted(BY_TIME_REPORTED)
        .toList();
  }

  /**
   * The grades that reports say earlier inspections gave under a theme. They are second-hand: they
   * are in no entry and no movement.
   *
   * @param theme the theme
   * @return the grades of which area and scale are certain, by the time of the earlier inspection
   */
  public List<SecondHandGrade> secondHand(Theme theme) {
    return secondHand().stream().flatMap(e -> e.grades(theme, reconciler).stream()).toList();
  }

  /**
   * On what readings of one inspection do not agree, and which readings may be of several.
   *
   * @return the conflicts; empty if each inspection was read once, or always with the same facts
   */
  public List<ReadingConflict> conflicts() {
    return conflicts;
  }

  /**
   * Which inspections were read more than once, as from a file and its copy, or from a PDF and a
   * text made of it. Each counts once.
   *
   * @return each such inspection with its sources; empty if each inspection was read once
   */
  public List<RepeatedReading> repeatedReadings() {
    return repeated;
  }

  /**
   * The inspections that later reports speak of and whose own reports are not at hand. Movements
   * over such an inspection say so.
   *
   * @return each inspection once, in order of time, whatever number of reports speak of it
   */
  public List<MissingReport> missingReports() {
    return missing;
  }

  /**
   * What changed about the authority itself, as that it became unitary or that a trust took over.
   * Movements over such a day say so.
   *
   * @return the changes in order of time, whether it was inspected around them or not
   */
  public List<AuthorityChange> changes() {
    return authority.entry().map(LocalAuthority::changes).orElse(List.of());
  }

  /**
   * Which councils it took over from, and which took over from it. Nothing compares over such a
   * day.
   *
   * @return the changes, those from predecessors first; empty for a council that was always there
   */
  public List<AuthorityChange> takeovers() {
    return authority.entry().map(Takeovers::around).orElse(List.of());
  }

  /**
   * Which of its inspections were under way at the same time.
   *
   * @return the pairs, in order of time; empty if each ended before the next began
   */
  public List<Overlap> overlaps() {
    return Overlap.among(inspections);
  }

  /**
   * What moved under a theme between consecutive graded entries. Where an inspection has several
   * that are equally close to the theme, there is a movement to and from each. Entries without a
   * date do not move.
   *
   * @param theme the theme
   * @return the movements in the order of the later entries
   */
  public List<Movement> movements(Theme theme) {
    return movements.getOrDefault(Objects.requireNonNull(theme), List.of());
  }

  @Override
  public String toString() {
    List<Integer> years =
        inspections.stream().flatMap(i -> i.date().stream()).map(LocalDate::getYear).toList();
    String when = years.isEmpty() ? "" : ", " + years.get(0);
    boolean more = !years.isEmpty() && !years.get(0).equals(years.get(years.size() - 1));
    String until = more ? " to " + years.get(years.size() - 1) : "";
    return authority
        + ": "
        + Counted.of(inspections.size(), "inspection")
        + when
        + until
        + (conflicts.isEmpty() ? "" : ", conflicts between readings: " + conflicts.size());
  }
}
