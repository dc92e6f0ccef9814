package org.inspectkit.model;

/**
 * Which of a framework's kinds of inspection one was. The kinds of ILACS differ in how long
 * inspectors are on site: two weeks, or one week where the authority was good or outstanding before
 * (source: Ofsted, "Inspecting local authority children's services: framework", 2017).
 */
public enum InspectionKind {
  /** The whole inspection of a framework that also has a shorter one. */
  STANDARD,
  /** A week on site, for an authority that was good or outstanding before. */
  SHORT,
  /** An inspection that its report calls a re-inspection. */
  REINSPECTION
}
