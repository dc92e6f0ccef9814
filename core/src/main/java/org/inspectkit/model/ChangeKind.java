package org.inspectkit.model;

/** What changed about an authority between two inspections. */
public enum ChangeKind {
  /** The council became another kind of council, over the same area. */
  REORGANISED,

  /**
   * Another body began to deliver its services for children, such as a trust, or gave them back.
   */
  DELIVERY,

  /** The council was abolished, and another took over its area or a part of it. */
  REPLACED
}
