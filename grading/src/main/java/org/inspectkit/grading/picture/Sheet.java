package org.inspectkit.grading.picture;

import org.inspectkit.grading.internal.TextResource;

/** The sheet that a picture is drawn on, and its description for screen readers. */
final class Sheet {

  private static final String STYLE = TextResource.read(Sheet.class, "picture.css");
  private static final String SLIDE = STYLE + TextResource.read(Sheet.class, "slide.css");

  private Sheet() {}

  /** One for a timeline. */
  static Element of(double width, double height, String title, String description) {
    return of("ik-timeline", STYLE, width, height, title, description);
  }

  /** One for a slide. */
  static Element ofSlide(double width, double height, String title, String description) {
    return of("ik-timeline ik-slide", SLIDE, width, height, title, description);
  }

  private static Element of(
      String styleClass,
      String style,
      double width,
      double height,
      String title,
      String description) {
    return Element.of("svg", styleClass)
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", Element.number(width))
        .attr("height", Element.number(height))
        .attr("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
        .attr("role", "img")
        .attr("aria-label", title)
        .title(title)
        .with(
            Element.plain("desc").withText(description),
            Element.plain("style").withStyle(style),
            Element.box(0, 0, width, height, "ik-paper"));
  }
}
