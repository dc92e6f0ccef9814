package org.inspectkit.parsers.spi;

import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads the reports of one framework, or of a few that are published in the same form.
 *
 * <p>A reader is a pure function: it keeps nothing between two calls, and any number of threads may
 * use it at once. A framework of one's own needs an entry made with {@link Framework#builder()},
 * whose titles and remits tell its reports from others, and a reader.
 */
public interface FrameworkReader {

  /**
   * The frameworks whose reports it reads.
   *
   * @return at least one
   */
  List<Framework> frameworks();

  /**
   * Reads a report.
   *
   * @param document its structure
   * @param framework the framework that was recognised, one of {@link #frameworks()}
   * @return what the report says, and what could not be read for certain
   */
  Reading read(AnnotatedDocument document, Framework framework);
}
