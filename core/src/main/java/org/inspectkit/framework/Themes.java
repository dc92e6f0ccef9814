package org.inspectkit.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of themes, as the file {@code themes.json} beside this class states them. */
public final class Themes {

  /** How well an authority's services for children work, taken together. */
  public static final Theme OVERALL_EFFECTIVENESS = of("overall-effectiveness");

  /** How likely the services are to get better: plans, resources, track record. */
  public static final Theme CAPACITY_TO_IMPROVE = of("capacity-to-improve");

  /** What leaders, managers and elected members do for practice and outcomes. */
  public static final Theme LEADERSHIP = of("leadership");

  /** Children who need early help, children in need and child protection. */
  public static final Theme HELP_AND_PROTECTION = of("help-and-protection");

  /** Children looked after by the authority, and their way to a permanent home. */
  public static final Theme CHILDREN_IN_CARE = of("children-in-care");

  /** Young people who have left care or are about to. */
  public static final Theme CARE_LEAVERS = of("care-leavers");

  /** How well adoption works for the children who need it. */
  public static final Theme ADOPTION = of("adoption");

  /** The health of children and what services do for it. */
  public static final Theme HEALTH = of("health");

  /** Whether children are safe and feel safe, wherever they live. */
  public static final Theme STAYING_SAFE = of("staying-safe");

  /** Learning and achievement, from the early years to the end of school. */
  public static final Theme EDUCATION = of("education");

  /** What children contribute and how far their voices are heard. */
  public static final Theme PARTICIPATION = of("participation");

  /** The way into work and adult life: training, employment, housing. */
  public static final Theme ECONOMIC_WELL_BEING = of("economic-well-being");

  /** Assessment, planning and casework: the quality of practice. */
  public static final Theme QUALITY_OF_PROVISION = of("quality-of-provision");

  /** Performance management and quality assurance. */
  public static final Theme PERFORMANCE_MANAGEMENT = of("performance-management");

  /** How the council, health, police and others work together. */
  public static final Theme PARTNERSHIP_WORKING = of("partnership-working");

  /** Whether services suit children of every background. */
  public static final Theme EQUALITY_AND_DIVERSITY = of("equality-and-diversity");

  /** The Local Safeguarding Children Board, a body apart from the authority. */
  public static final Theme SAFEGUARDING_BOARD = of("safeguarding-board");

  /** Children and young people with special educational needs or disabilities, across the area. */
  public static final Theme SEND = of("send");

  /** Work with children who have offended, and with victims. */
  public static final Theme YOUTH_JUSTICE = of("youth-justice");

  /** Services for adults: never to be read as a judgement on children's services. */
  public static final Theme ADULTS = of("adults");

  /** Ambition and prioritisation: what partners set out to reach for children. */
  public static final Theme AMBITION = of("ambition");

  private Themes() {}

  /**
   * Every theme.
   *
   * @return the themes, in the order of the catalogue
   */
  public static List<Theme> all() {
    return Loaded.ALL;
  }

  /**
   * Looks for a theme.
   *
   * @param id an id such as {@code help-and-protection}
   * @return the theme; empty if there is none of that id
   */
  public static Optional<Theme> find(String id) {
    return Optional.ofNullable(Loaded.BY_ID.get(id));
  }

  /**
   * A theme that must be there.
   *
   * @param id an id such as {@code help-and-protection}
   * @return the theme
   * @throws IllegalArgumentException if there is none of that id
   */
  public static Theme of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no theme " + id));
  }

  private static final class Loaded {
    static final Map<String, Theme> BY_ID = ThemeCatalogue.load();
    static final List<Theme> ALL = List.copyOf(BY_ID.values());
  }
}
