package org.inspectkit.framework;

/** The facts of an inspection that are one value each and state their evidence apart. */
public enum InspectionFact {
  /** Which of the framework's kinds of inspection it was. */
  KIND,
  /** Which authority was inspected. */
  AUTHORITY,
  /** When inspectors were at work. */
  PERIODS,
  /** When the report was published. */
  PUBLISHED,
  /** The date of the letter. */
  LETTER_DATE,
  /** Who inspected, and who led. */
  INSPECTORS,
  /** Which inspectorates took part. */
  INSPECTORATES,
  /** Under which law. */
  LEGAL_BASIS,
  /** To whom the letter is written. */
  ADDRESSEE,
  /** What the visit was about. */
  TOPIC,
  /** When the next inspection will be. */
  NEXT_INSPECTION,
  /** Who signed. */
  SIGNATORIES
}
