package org.inspectkit.model;

/** What changed about an authority between two inspections. */
public enum ChangeKind {
  /** The council became another kind of council, over the same area. */
  REORGANISED,

  /**
   * Another body began to deliver or to share its services for children, such as a trust or another
   * council, or that came to an end.
   */
  DELIVERY,

  /** The council was abolished, and another took over its area or a part of it. */
  REPLACED,

  /** It was decided that other councils take over the area; it was not in force when written. */
  ANNOUNCED
}
