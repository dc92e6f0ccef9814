package org.inspectkit.grading.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of HTML or SVG with what it contains. Text and values of attributes are escaped when
 * it is written, and characters that do not show are replaced; only {@link #raw} is written as it
 * is.
 */
public final class Tag {

  /** The elements of HTML that have no content and no end. */
  private static final Set<String> VOID = Set.of("br", "hr", "input", "link", "meta");

  /** What an element contains, each of which writes itself. */
  private interface Part {
    void writeTo(StringBuilder out);
  }

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Part> content = new ArrayList<>();

  private Tag(String name) {
    this.name = name;
  }

  /**
   * An element.
   *
   * @param name the name of the element; it is ours and never that of a document
   * @return an element without attributes and content
   */
  public static Tag of(String name) {
    return new Tag(name);
  }

  /**
   * An element with text.
   *
   * @param name the name of the element
   * @param text the text
   * @return an element without attributes
   */
  public static Tag of(String name, String text) {
    return new Tag(name).text(text);
  }

  /**
   * Sets an attribute.
   *
   * @param attribute its name
   * @param value its value
   * @return this element
   */
  public Tag attr(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /**
   * Sets the class that styles refer to.
   *
   * @param styleClass the class, or several with blanks between them
   * @return this element
   */
  public Tag styled(String styleClass) {
    return attr("class", styleClass);
  }

  /**
   * Adds elements.
   *
   * @param elements the elements in their order
   * @return this element
   */
  public Tag with(Tag... elements) {
    return with(List.of(elements));
  }

  /**
   * Adds elements.
   *
   * @param elements the elements in their order
   * @return this element
   */
  public Tag with(Collection<Tag> elements) {
    elements.forEach(element -> content.add(element::writeTo));
    return this;
  }

  /**
   * Adds text.
   *
   * @param text any text
   * @return this element
   */
  public Tag text(String text) {
    content.add(out -> escape(PlainText.of(text), out));
    return this;
  }

  /**
   * Adds markup, a style or a script of our own, as it is.
   *
   * @param markup what holds no text of a document that is not escaped
   * @return this element
   */
  public Tag raw(String markup) {
    content.add(out -> out.append(markup));
    return this;
  }

  /**
   * The element as text.
   *
   * @return its markup
   */
  public String render() {
    StringBuilder out = new StringBuilder();
    writeTo(out);
    return out.toString();
  }

  private void writeTo(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) -> {
          out.append(' ').append(attribute).append("=\"");
          escape(PlainText.of(value), out);
          out.append('"');
        });
    out.append('>');
    if (!VOID.contains(name)) {
      content.forEach(part -> part.writeTo(out));
      out.append("</").append(name).append('>');
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#x27;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return render();
  }
}
