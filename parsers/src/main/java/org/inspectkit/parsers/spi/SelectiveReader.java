package org.inspectkit.parsers.spi;

import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * A reader that saves the work for what is not asked for. One that is not selective may be asked
 * for less than everything, too: then it reads everything, and the parser drops the rest.
 */
public interface SelectiveReader extends FrameworkReader {

  @Override
  Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level);

  @Override
  default Reading read(AnnotatedDocument document, Framework framework) {
    return read(document, framework, ReadingLevel.EVERYTHING);
  }
}
