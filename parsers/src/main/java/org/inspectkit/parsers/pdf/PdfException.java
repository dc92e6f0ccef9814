package org.inspectkit.parsers.pdf;

/** A PDF could not be read at all. */
public final class PdfException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a PDF could not be read. */
  public enum Problem {
    /** It is encrypted and cannot be opened without a key; none can be handed in. */
    ENCRYPTED,
    /** It is cut short or broken. */
    DAMAGED,
    /** It holds no text. */
    NO_TEXT,
    /** It is larger than the limits allow, or grows beyond what any report holds. */
    TOO_LARGE,
    /** It was not read in the time that the limits allow. */
    OUT_OF_TIME
  }

  private final Problem problem;

  PdfException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  PdfException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  static PdfException tooLarge(String message) {
    return new PdfException(Problem.TOO_LARGE, message);
  }

  public Problem problem() {
    return problem;
  }
}
