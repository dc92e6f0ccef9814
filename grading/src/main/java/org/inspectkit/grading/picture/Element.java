package org.inspectkit.grading.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.inspectkit.grading.internal.Tag;

/** An element of SVG. What it holds and its attributes are escaped when it is written. */
final class Element {

  /** Tenths of a unit are finer than a screen or a printer. */
  private static final int DECIMALS = 1;

  private final Tag tag;

  private Element(String name) {
    this.tag = Tag.of(name);
  }

  static Element of(String name, String styleClass) {
    return new Element(name).attr("class", styleClass);
  }

  static Element plain(String name) {
    return new Element(name);
  }

  static Element group(String styleClass) {
    return of("g", styleClass);
  }

  static Element line(double x1, double y1, double x2, double y2, String styleClass) {
    return of("line", styleClass).at("x1", x1).at("y1", y1).at("x2", x2).at("y2", y2);
  }

  static Element box(double x, double y, double width, double height, String styleClass) {
    Element box = of("rect", styleClass).at("x", x).at("y", y);
    return box.at("width", width).at("height", height);
  }

  static Element path(String path, String styleClass) {
    return of("path", styleClass).attr("d", path);
  }

  static Element words(double x, double y, String text, String styleClass) {
    return of("text", styleClass).at("x", x).at("y", y).withText(text);
  }

  /** With words that a browser shows where the pointer rests, and that a reader aloud may read. */
  Element title(String text) {
    return with(new Element("title").withText(text));
  }

  Element all(Stream<Element> elements) {
    elements.forEach(element -> tag.with(element.tag));
    return this;
  }

  Element with(Element... elements) {
    return all(Stream.of(elements));
  }

  Element withText(String text) {
    tag.text(text);
    return this;
  }

  /** What is ours and holds nothing to escape. */
  Element withStyle(String style) {
    tag.raw(style);
    return this;
  }

  Element attr(String attribute, String value) {
    tag.attr(attribute, value);
    return this;
  }

  String render() {
    return tag.render();
  }

  Element at(String attribute, double value) {
    return attr(attribute, number(value));
  }

  /** The same text for the same number on every machine. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
