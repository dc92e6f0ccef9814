package org.inspectkit.json;

/**
 * A document is not JSON, or is not what the schema and the catalogue allow. It is unchecked:
 * whoever reads documents of his own making need not catch it, whoever reads those of others
 * should.
 *
 * <pre>{@code
 * $.inspection.judgements[3].outcome.grade: the scale ofsted-2012 has no grade 'splendid'
 * }</pre>
 */
public final class InspectionJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Where in the document, in the form that {@link #path()} gives. */
  private final String path;

  /** What is wrong there. */
  private final String problem;

  InspectionJsonException(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  /**
   * Where the flaw is.
   *
   * @return a JSON path such as {@code $.inspection.judgements[3].outcome.grade}; {@code $} where
   *     the document as a whole is flawed
   */
  public String path() {
    return path;
  }

  /**
   * What the flaw is.
   *
   * @return the message without the path
   */
  public String problem() {
    return problem;
  }
}
