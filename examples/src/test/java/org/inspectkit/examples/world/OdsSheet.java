package org.inspectkit.examples.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One sheet of an OpenDocument spreadsheet, as text: a zip with one file of XML in it. */
final class OdsSheet {

  /** More repetitions than this are the empty rest of a row. */
  private static final int WIDEST = 50;

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = List.of();
  private StringBuilder cell = new StringBuilder();
  private int repeated;
  private boolean inSheet;

  private OdsSheet() {}

  static List<List<String>> read(Path file, String sheet) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
      OdsSheet reader = new OdsSheet();
      reader.read(factory().createXMLStreamReader(content), sheet);
      return List.copyOf(reader.rows);
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no spreadsheet", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  private void read(XMLStreamReader xml, String sheet) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> start(xml, sheet);
        case XMLStreamReader.CHARACTERS -> cell.append(xml.getText());
        case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml, String sheet) {
    switch (xml.getLocalName()) {
      case "table" -> inSheet = sheet.equals(attribute(xml, "name"));
      case "table-row" -> row = new ArrayList<>();
      case "table-cell", "covered-table-cell" -> {
        cell = new StringBuilder();
        String times = attribute(xml, "number-columns-repeated");
        repeated = times.isEmpty() ? 1 : Integer.parseInt(times);
      }
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void end(String element) {
    boolean cellEnds = element.equals("table-cell") || element.equals("covered-table-cell");
    if (cellEnds && repeated <= WIDEST) {
      for (int i = 0; i < repeated; i++) {
        row.add(cell.toString().strip());
      }
    }
    if (element.equals("table-row") && inSheet) {
      rows.add(row);
    }
  }
}
