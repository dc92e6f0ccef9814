package org.inspectkit.grading.page;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.internal.PlainText;

/** What could not be read for certain, by document. */
final class Doubts {

  private Doubts() {}

  static DomContent of(Map<String, List<Diagnostic>> doubts) {
    SectionTag section =
        section(
                h2("What is not certain").withId("doubts"),
                p("Check these in the documents before you rely on what stands above."))
            .attr("aria-labelledby", "doubts");
    doubts.forEach(
        (document, found) ->
            section.with(
                h3(PlainText.of(document)),
                ul().with(found.stream().map(d -> li(PlainText.of(told(d)))).toList())));
    return section;
  }

  private static String told(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + diagnostic.span().map(s -> ", " + s).orElse("")
        + ": "
        + diagnostic.message();
  }
}
