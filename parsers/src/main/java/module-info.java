/**
 * Reads reports of inspections of children's services: a report in, an inspection out.
 *
 * <p>Start at {@link org.inspectkit.parsers.InspectionReports}. The package {@link
 * org.inspectkit.parsers} says how a report is read, step by step; {@link
 * org.inspectkit.parsers.reading} and {@link org.inspectkit.parsers.spi} are for readers of
 * frameworks of your own; {@link org.inspectkit.parsers.tables} reads published tables.
 */
module org.inspectkit.parsers {
  requires transitive org.inspectkit.core;
  requires de.siegmar.fastcsv;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  // The jars of the PDF library have no module-info to ask for what they need: a log, without which
  // their first class does not load; the geometry of java.desktop; and what gives mapped memory
  // back, for want of which they complain in the log.
  requires org.apache.commons.logging;
  requires java.desktop;
  requires jdk.unsupported;
  requires static org.jspecify;

  exports org.inspectkit.parsers;
  exports org.inspectkit.parsers.detect;
  exports org.inspectkit.parsers.document;
  exports org.inspectkit.parsers.reading;
  exports org.inspectkit.parsers.spi;
  exports org.inspectkit.parsers.tables;
  exports org.inspectkit.parsers.terms;
  exports org.inspectkit.parsers.text;

  // The core module reads the files of wordings that are beside the classes of these packages.
  opens org.inspectkit.parsers.readers to
      org.inspectkit.core;
  opens org.inspectkit.parsers.readers.cover to
      com.fasterxml.jackson.databind,
      org.inspectkit.core;
  opens org.inspectkit.parsers.tables to
      com.fasterxml.jackson.databind,
      org.inspectkit.core;

  uses org.inspectkit.parsers.spi.FrameworkReader;

  provides org.inspectkit.parsers.spi.FrameworkReader with
      org.inspectkit.parsers.readers.CatalogueReader,
      org.inspectkit.parsers.readers.JtaiReader;
}
