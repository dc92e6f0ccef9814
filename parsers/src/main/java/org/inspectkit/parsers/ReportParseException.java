package org.inspectkit.parsers;

import java.util.Objects;

/** A document could not be read at all. What could be read in part is never thrown away so. */
public class ReportParseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a document could not be read. */
  public enum Reason {
    /** It holds no text; a scanned report is a picture only. */
    EMPTY,
    /** It is not text: an image, a Word file or another archive, a program. */
    NOT_TEXT,
    /** It is larger than the limits allow. */
    TOO_LARGE,
    /** It was not read in the time that the limits allow. */
    OUT_OF_TIME,
    /** Its thread was interrupted, as {@code Future.cancel(true)} does; the thread remains so. */
    INTERRUPTED,
    /** It is encrypted and cannot be opened without a key; none can be handed in. */
    ENCRYPTED,
    /** It is cut short or broken. */
    DAMAGED,
    /** It is of a kind that is not read, or not yet. */
    UNSUPPORTED,
    /**
     * The library failed, or one that it uses: an error in the program, and not known to be one of
     * the document. Please report it with the document.
     */
    FAILED
  }

  /** The name of the document. */
  private final String document;

  /** Why it could not be read. */
  private final Reason reason;

  /** What is wrong. */
  private final String problem;

  /**
   * An exception.
   *
   * @param document the name of the document
   * @param reason why it could not be read
   * @param message what is wrong, and where
   */
  public ReportParseException(String document, Reason reason, String message) {
    super(document + ": " + message);
    this.document = Objects.requireNonNull(document, "document");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.problem = Objects.requireNonNull(message, "message");
  }

  /**
   * An exception that another one led to.
   *
   * @param document the name of the document
   * @param reason why it could not be read
   * @param message what is wrong, and where
   * @param cause what was thrown below
   */
  public ReportParseException(String document, Reason reason, String message, Throwable cause) {
    super(document + ": " + message, cause);
    this.document = Objects.requireNonNull(document, "document");
    this.reason = Objects.requireNonNull(reason, "reason");
    this.problem = Objects.requireNonNull(message, "message");
  }

  /**
   * The name of the document.
   *
   * @return a file's name, or a word for what was handed in
   */
  public String document() {
    return document;
  }

  /**
   * What is wrong, for a line that has the document's name already.
   *
   * @return the message without the name
   */
  public String problem() {
    return problem;
  }

  /**
   * Why it could not be read.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
