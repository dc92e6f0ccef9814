package org.inspectkit.diagnostic;

/** How much a diagnostic matters, the mildest first. */
public enum Severity {
  /** Worth knowing; every fact is kept. */
  INFO,
  /** A fact may be incomplete, or two statements differ; look at the report. */
  WARNING,
  /** A fact that the report states could not be read, or the document not at all. */
  ERROR
}
