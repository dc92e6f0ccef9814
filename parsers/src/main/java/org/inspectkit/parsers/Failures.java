package org.inspectkit.parsers;

import java.util.function.Supplier;

/**
 * Lets no exception out but {@link ReportParseException}, so that one document does not end the
 * reading of a thousand. An error in the program is called that, and not a fault of the document.
 *
 * <p>Of the errors, those pass here that are over when the document is: a stack that its nesting
 * has filled, and a class that is needed for documents of its kind and is not there. When memory
 * runs out, it is not known what else has failed.
 */
final class Failures {

  private Failures() {}

  static <T> T wrapUnexpected(String document, Supplier<T> work) {
    try {
      return work.get();
    } catch (ReportParseException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new ReportParseException(
          document, ReportParseException.Reason.FAILED, "an error in the program: " + e, e);
    }
  }
}
