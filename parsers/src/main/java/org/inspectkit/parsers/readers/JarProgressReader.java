package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

public final class JarProgressReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public JarProgressReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.JAR_PROGRESS);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    return ReportReading.ofCover(annotated, framework, level).expectPublication().addSections().toReading();
  }
}
