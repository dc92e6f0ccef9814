package org.inspectkit.parsers.spi;

import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads the reports of one framework, or of a few that are published in the same form.
 *
 * <p>A reader is a pure function: it keeps nothing between two calls, and any number of threads may
 * use it at once. A framework of one's own needs an entry made with {@link Framework#builder()},
 * whose titles and remits distinguish its reports from others, and a reader. Its {@linkplain
 * Framework#documentForm() form} says whether its documents are letters, reports or either; a
 * document that has its title and not its form is not read: a letter has a salutation or a close,
 * and a report has the days of the inspection or its leader as a field on its cover, or a sentence
 * with the remit, or sections on what is judged.
 *
 * <p>Where the file holds a second report, and a reader says that the council or the dates do not
 * fit together, the report is refused: nothing says which fact is of which report.
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

  /**
   * Reads as much of a report as is asked for. A reader may read more, as this method does unless a
   * {@link SelectiveReader} overrides it; the parser drops what was not asked for.
   *
   * @param document its structure
   * @param framework the framework that was recognised, one of {@link #frameworks()}
   * @param level how much to read; judgements and facts are the same at every level
   * @return what the report says, at least up to the level, and what could not be read for certain
   */
  default Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    return read(document, framework);
  }
}
