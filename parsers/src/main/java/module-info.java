/** Reads reports of inspections of children's services: a report in, an inspection out. */
module org.inspectkit.parsers {
  requires transitive org.inspectkit.core;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  // The PDF library's jars have no module-info and so cannot ask for what they need themselves:
  // their
  // log, without which their first class fails to load; the geometry of java.desktop; and what lets
  // them give mapped memory back, for want of which they complain in the log.
  requires org.apache.commons.logging;
  requires java.desktop;
  requires jdk.unsupported;
  requires static org.jspecify;

  exports org.inspectkit.parsers;
  exports org.inspectkit.parsers.detect;
  exports org.inspectkit.parsers.document;
  exports org.inspectkit.parsers.spi;
  exports org.inspectkit.parsers.text;

  uses org.inspectkit.parsers.spi.FrameworkReader;

  provides org.inspectkit.parsers.spi.FrameworkReader with
      org.inspectkit.parsers.readers.ApaReader,
      org.inspectkit.parsers.readers.UcraReader,
      org.inspectkit.parsers.readers.SlacReader,
      org.inspectkit.parsers.readers.IlacsReader,
      org.inspectkit.parsers.readers.SifReader,
      org.inspectkit.parsers.readers.VisitReader,
      org.inspectkit.parsers.readers.JtaiReader,
      org.inspectkit.parsers.readers.AreaSendReader,
      org.inspectkit.parsers.readers.JarProgressReader;
}
