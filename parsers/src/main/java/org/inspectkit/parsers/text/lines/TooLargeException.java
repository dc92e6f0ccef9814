package org.inspectkit.parsers.text.lines;

/** A text holds more of something than the limits allow. */
public final class TooLargeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** An exception for more than so many of what is named in the plural. */
  public TooLargeException(long most, String what) {
    super("more than the " + most + " " + what + " that the limits allow");
  }
}
