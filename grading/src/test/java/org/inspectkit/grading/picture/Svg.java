package org.inspectkit.grading.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a reader of XML sees it. */
record Svg(Element root) {

  static Svg parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new Svg(builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e.getMessage() + " in " + svg, e);
    }
  }

  List<Element> all() {
    List<Element> elements = new ArrayList<>();
    NodeList found = root.getElementsByTagName("*");
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The elements with a class, the key left out. */
  List<Element> of(String styleClass) {
    return all().stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(styleClass))
        .filter(e -> !isInKey(e))
        .toList();
  }

  private static boolean isInKey(Element element) {
    return element.getParentNode() instanceof Element parent
        && (parent.getAttribute("class").equals("ik-key") || isInKey(parent));
  }

  List<String> texts(String styleClass) {
    return of(styleClass).stream().map(Element::getTextContent).toList();
  }

  /** What a browser shows where the pointer rests on an element. */
  static String stated(Element element) {
    return element.getElementsByTagName("title").item(0).getTextContent();
  }

  /** Where a mark is. */
  static double[] place(Element mark) {
    String transform = mark.getAttribute("transform");
    int blank = transform.indexOf(' ');
    return new double[] {
      Double.parseDouble(transform.substring(transform.indexOf('(') + 1, blank)),
      Double.parseDouble(transform.substring(blank + 1, transform.indexOf(')')))
    };
  }

  static boolean isSmall(Element mark) {
    return mark.getAttribute("transform").contains("scale");
  }
}
