package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads letters about unannounced inspections of contact, referral and assessment (2009 to 2012).
 * They are ungraded: what they say with the words of grades is never a judgement.
 */
public final class UcraReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public UcraReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.UCRA);
  }

  @Override
  public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    return ReportReading.ofLetter(document, framework, level).addSections().toReading();
  }
}
