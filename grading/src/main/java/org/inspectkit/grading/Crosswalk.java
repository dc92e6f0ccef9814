package org.inspectkit.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.internal.Counted;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.jspecify.annotations.Nullable;

/**
 * How scales meet: a row for each scale that links its grades to the hub, and the transitions from
 * scale to scale of which sources say more. It is data, {@code crosswalk.json} beside this class;
 * every row gives its rationale and its sources.
 *
 * <pre>{@code
 * Crosswalk crosswalk = Crosswalk.standard();
 * crosswalk.correspondence(GradeScales.APA_2006, GradeScales.OFSTED_2012);   // equivalent
 * crosswalk.correspondence(GradeScales.OFSTED_2012, GradeScales.SIF);        // same rank
 * crosswalk.correspondence(GradeScales.ILACS, GradeScales.OFSTED_REPORT_CARD);   // none
 * }</pre>
 *
 * <p>A scale of one's own gets a row with {@link #with}.
 */
public final class Crosswalk {

  private static final Rationale NO_ROW =
      new Rationale("The crosswalk has no row for it.", List.of(), List.of());

  private final List<ScaleLink> links;
  private final List<ScaleTransition> transitions;

  Crosswalk(List<ScaleLink> links, List<ScaleTransition> transitions) {
    this.links = List.copyOf(links);
    this.transitions = List.copyOf(transitions);
    this.transitions.forEach(this::checkGrant);
  }

  /** Grades that share a band cannot each be level with one grade of another scale. */
  private void checkGrant(ScaleTransition transition) {
    if (!transition.correspondence().oneToOne()) {
      return;
    }
    for (ScaleLink row : links) {
      String id = row.scale().id();
      boolean concerned = transition.from().contains(id) || transition.to().contains(id);
      if (concerned && !row.correspondence().oneToOne()) {
        throw new IllegalArgumentException(transition + " claims more than the row of " + id);
      }
    }
  }

  /**
   * The crosswalk of the catalogue's scales.
   *
   * @return always the same one
   */
  public static Crosswalk standard() {
    return Loaded.STANDARD;
  }

  /**
   * The rows.
   *
   * @return one for each scale, and one more for an edition that uses its scale differently
   */
  public List<ScaleLink> links() {
    return links;
  }

  /**
   * The transitions.
   *
   * @return what sources say of the way from scale to scale
   */
  public List<ScaleTransition> transitions() {
    return transitions;
  }

  /**
   * The row of a scale.
   *
   * @param scale the scale
   * @return the row that holds for whatever edition; empty if there is none
   */
  public Optional<ScaleLink> link(GradeScale scale) {
    return row(scale.id(), null);
  }

  /** The scale of an id, if there is a row for it. */
  Optional<GradeScale> scale(String id) {
    return row(id, null).map(ScaleLink::scale);
  }

  /**
   * The link of a grade of which nothing is known but its scale.
   *
   * @param grade the grade
   * @return its link; one that links to nothing if the crosswalk does not know it
   */
  public GradeLink link(Grade grade) {
    return link(grade, (String) null);
  }

  /**
   * The link of a grade given under an edition.
   *
   * @param grade the grade
   * @param edition the edition
   * @return the link for this edition where there is one, else that for the scale
   */
  public GradeLink link(Grade grade, Edition edition) {
    return link(grade, edition.id());
  }

  private GradeLink link(Grade grade, @Nullable String edition) {
    return row(grade.scaleId(), edition)
        .or(() -> row(grade.scaleId(), null))
        .flatMap(row -> row.link(grade))
        .orElseGet(() -> ScaleLink.unlinked(grade, NO_ROW));
  }

  private Optional<ScaleLink> row(String scaleId, @Nullable String edition) {
    for (ScaleLink row : links) {
      if (row.scale().id().equals(scaleId) && Objects.equals(row.edition().orElse(null), edition)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /**
   * What a source says of the way between two scales.
   *
   * @param a a scale's id
   * @param b another scale's id
   * @return the transition, in whichever direction it leads; empty if the hub is all there is
   */
  public Optional<ScaleTransition> transition(String a, String b) {
    for (ScaleTransition transition : transitions) {
      if (transition.leads(a, b) || transition.leads(b, a)) {
        return Optional.of(transition);
      }
    }
    return Optional.empty();
  }

  /**
   * How closely two scales agree, from the side of the first. It is what a source says of the
   * transition between them; else the weaker of their links to the hub.
   *
   * @param a a scale
   * @param b another scale
   * @return identical for one and the same scale
   */
  public Correspondence correspondence(GradeScale a, GradeScale b) {
    if (a.id().equals(b.id())) {
      return Correspondence.IDENTICAL;
    }
    return between(a.id(), whole(a), b.id(), whole(b));
  }

  /** How closely two linked grades agree, from the side of the first. */
  Correspondence correspondence(GradeLink a, GradeLink b) {
    String scaleA = a.grade().scaleId();
    String scaleB = b.grade().scaleId();
    if (scaleA.equals(scaleB) && a.edition().equals(b.edition())) {
      return Correspondence.IDENTICAL;
    }
    return between(scaleA, a.correspondence(), scaleB, b.correspondence());
  }

  private Correspondence between(String a, Correspondence ofA, String b, Correspondence ofB) {
    return transition(a, b)
        .map(s -> s.leads(a, b) ? s.correspondence() : s.correspondence().reversed())
        .orElseGet(() -> Correspondence.weakest(ofA, ofB.reversed()));
  }

  private Correspondence whole(GradeScale scale) {
    return link(scale).map(ScaleLink::correspondence).orElse(Correspondence.NONE);
  }

  /**
   * The same with another row, which takes the place of the row for its scale and edition.
   *
   * @param row the row
   * @return another crosswalk; this one stays as it is
   * @throws IllegalArgumentException if a transition claims more than the row
   */
  public Crosswalk with(ScaleLink row) {
    Objects.requireNonNull(row, "row");
    List<ScaleLink> rows = new ArrayList<>(links);
    rows.removeIf(
        old -> old.scale().id().equals(row.scale().id()) && old.edition().equals(row.edition()));
    rows.add(row);
    return new Crosswalk(rows, transitions);
  }

  /**
   * The same with another transition, which goes before those that are there.
   *
   * @param transition the transition
   * @return another crosswalk; this one stays as it is
   * @throws IllegalArgumentException if the transition is one to one and the row of a scale is not
   */
  public Crosswalk with(ScaleTransition transition) {
    return new Crosswalk(
        links, Stream.concat(Stream.of(transition), transitions.stream()).toList());
  }

  @Override
  public String toString() {
    return "crosswalk of "
        + Counted.of(links.size(), "row")
        + " and "
        + Counted.of(transitions.size(), "transition");
  }

  private static final class Loaded {
    static final Crosswalk STANDARD = CrosswalkFile.load();
  }
}
