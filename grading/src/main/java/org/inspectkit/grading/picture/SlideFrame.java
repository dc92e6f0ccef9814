package org.inspectkit.grading.picture;

import org.inspectkit.grading.internal.TextResource;

/** The sheet that a picture for a slide is drawn on, with its words for who cannot see it. */
final class SlideFrame {

  private static final String STYLE =
      TextResource.read(SlideFrame.class, "picture.css")
          + TextResource.read(SlideFrame.class, "slide.css");

  private SlideFrame() {}

  static Element of(double width, double height, String title, String description) {
    return Element.of("svg", "ik-timeline ik-slide")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", Element.number(width))
        .attr("height", Element.number(height))
        .attr("viewBox", "0 0 " + Element.number(width) + " " + Element.number(height))
        .attr("role", "img")
        .attr("aria-label", title)
        .title(title)
        .with(
            Element.plain("desc").withText(description),
            Element.plain("style").withStyle(STYLE),
            Element.box(0, 0, width, height, "ik-paper"));
  }
}
