package org.inspectkit.parsers.pdf;

/**
 * Stops the reading of a file that would grow beyond all bounds, or that has no time left. Never
 * leaves this package.
 */
final class PdfStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final PdfException.Problem problem;

  private PdfStopped(PdfException.Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  static PdfStopped tooLarge(String message) {
    return new PdfStopped(PdfException.Problem.TOO_LARGE, message);
  }

  static PdfStopped outOfTime() {
    return new PdfStopped(PdfException.Problem.OUT_OF_TIME, "the time for it is over");
  }

  PdfException asException() {
    return new PdfException(problem, String.valueOf(getMessage()), this);
  }
}
