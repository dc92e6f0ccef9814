package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * Inspections laid out by authority, theme and time.
 *
 * <pre>{@code
 * InspectionTimeline timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
 * AuthorityTimeline luton = timeline.of("luton");
 * luton.entries(Themes.HELP_AND_PROTECTION).forEach(System.out::println);
 * luton.movements(Themes.HELP_AND_PROTECTION).forEach(System.out::println);
 * }</pre>
 *
 * <p>A council and the one it took over from are two authorities: see {@link #lineage}.
 */
public final class InspectionTimeline {

  private static final Comparator<Authority> BY_NAME =
      Comparator.comparing((Authority a) -> a.name().toLowerCase(Locale.ROOT))
          .thenComparing(Authority::id)
          .thenComparing(a -> a.entry().isEmpty());

  /** Of spellings of one name, the same is shown whatever came first; capitals alone come last. */
  private static final Comparator<Inspection> BY_PRINTED_NAME =
      Comparator.comparing(
          (Inspection i) -> i.authority().map(InspectedAuthority::printed).orElse(""),
          Comparator.reverseOrder());

  private final Map<Authority, AuthorityTimeline> timelines = new TreeMap<>(BY_NAME);
  private final List<Inspection> unattributed = new ArrayList<>();
  private final List<Inspection> all;
  private final GradeReconciler reconciler;

  private InspectionTimeline(Collection<Inspection> inspections, GradeReconciler reconciler) {
    this.reconciler = reconciler;
    this.all = List.copyOf(inspections);
    Map<Authority, List<Inspection>> found = new TreeMap<>(BY_NAME);
    for (Inspection inspection : inspections.stream().sorted(BY_PRINTED_NAME).toList()) {
      inspection
          .authority()
          .map(Authority::of)
          .ifPresentOrElse(
              a -> found.computeIfAbsent(a, x -> new ArrayList<>()).add(inspection),
              () -> unattributed.add(inspection));
    }
    found.forEach((a, own) -> timelines.put(a, new AuthorityTimeline(a, own, reconciler)));
  }

  /**
   * Lays inspections out.
   *
   * @param inspections in whatever order, of however many authorities
   * @param reconciler makes their grades comparable
   * @return the timeline
   */
  public static InspectionTimeline of(
      Collection<Inspection> inspections, GradeReconciler reconciler) {
    return new InspectionTimeline(inspections, reconciler);
  }

  /**
   * The timeline as it was known at the end of a day, such as 31 March: of the inspections whose
   * report had {@linkplain Inspection#isKnownAt appeared}. What has no day at all is left out.
   *
   * @param day the day
   * @return a timeline of fewer inspections
   */
  public InspectionTimeline asAt(LocalDate day) {
    return of(all.stream().filter(i -> i.isKnownAt(day)).toList(), reconciler);
  }

  /**
   * The authorities inspected.
   *
   * @return the authorities by name
   */
  public List<Authority> authorities() {
    return List.copyOf(timelines.keySet());
  }

  /**
   * The inspections of which no authority is known. They are on no timeline.
   *
   * @return the inspections in the order handed in
   */
  public List<Inspection> unattributed() {
    return List.copyOf(unattributed);
  }

  /**
   * The timeline of an authority.
   *
   * @param authority the authority
   * @return its timeline; one without inspections if it was not inspected
   */
  public AuthorityTimeline of(Authority authority) {
    return Optional.ofNullable(timelines.get(authority))
        .orElseGet(() -> new AuthorityTimeline(authority, List.of(), reconciler));
  }

  /**
   * The timeline of an authority of the register.
   *
   * @param authority its entry
   * @return its timeline; one without inspections if it was not inspected
   */
  public AuthorityTimeline of(LocalAuthority authority) {
    return of(Authority.of(authority));
  }

  /**
   * The timeline of an authority that is looked up, for use in scripts.
   *
   * @param idOrName its id or name in this timeline, or its id or name in the register
   * @return its timeline; one without inspections if it was not inspected
   * @throws IllegalArgumentException if there is no such authority in either
   */
  public AuthorityTimeline of(String idOrName) {
    return timelines.keySet().stream()
        .filter(a -> a.id().equals(idOrName) || a.name().equalsIgnoreCase(idOrName))
        .findFirst()
        .or(() -> LocalAuthorities.find(idOrName).map(Authority::of))
        .map(this::of)
        .orElseThrow(() -> new IllegalArgumentException("no authority " + idOrName));
  }

  /**
   * The timelines of an authority and of the councils that it took over from, side by side. They
   * are not merged: an inspection of a county says nothing for certain of a part of it.
   *
   * @param authority its entry
   * @return those that were inspected, the predecessors first
   */
  public List<AuthorityTimeline> lineage(LocalAuthority authority) {
    Set<LocalAuthority> line = new LinkedHashSet<>();
    addWithPredecessors(authority, line);
    return line.stream().map(this::of).filter(t -> !t.inspections().isEmpty()).toList();
  }

  /**
   * From the last grades of the councils that an authority took over from to its own first ones.
   * They are never comparable, and each says which council went and which came.
   *
   * @param authority its entry
   * @param theme the theme
   * @return one movement for each pair; empty if either was not graded under the theme
   */
  public List<Movement> handovers(LocalAuthority authority, Theme theme) {
    return Handovers.into(authority, this).under(theme, reconciler);
  }

  private static void addWithPredecessors(LocalAuthority authority, Set<LocalAuthority> line) {
    LocalAuthorities.predecessorsOf(authority).forEach(p -> addWithPredecessors(p, line));
    line.add(authority);
  }

  @Override
  public String toString() {
    int inspections = timelines.values().stream().mapToInt(t -> t.inspections().size()).sum();
    return "timeline of "
        + Counted.of(inspections, "inspection")
        + " of "
        + Counted.of(timelines.size(), "authority");
  }
}
