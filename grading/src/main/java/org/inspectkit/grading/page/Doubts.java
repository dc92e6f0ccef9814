package org.inspectkit.grading.page;

import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Overlap;
import org.inspectkit.grading.timeline.ReadingConflict;

/** What could not be read for certain, by document, and on what readings do not agree. */
final class Doubts {

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  Doubts(List<AuthorityTimeline> timelines, Map<String, List<Diagnostic>> diagnostics) {
    for (AuthorityTimeline timeline : timelines) {
      List<Overlap> doubles = timeline.overlaps().stream().filter(Overlap::maybeOne).toList();
      if (!doubles.isEmpty()) {
        String heading = timeline.authority() + ": inspections that may be one";
        sections.put(heading, doubles.stream().map(Overlap::toString).toList());
      }
      List<ReadingConflict> conflicts = timeline.conflicts();
      if (!conflicts.isEmpty()) {
        String heading = timeline.authority() + ": documents of one inspection do not agree";
        sections.put(heading, conflicts.stream().map(Doubts::describe).toList());
      }
    }
    diagnostics.forEach(
        (document, found) -> sections.put(document, found.stream().map(Doubts::describe).toList()));
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  DomContent content() {
    SectionTag section =
        section(
                h2("What is not certain").withId("doubts"),
                p("Check these in the documents before you rely on what is shown above."))
            .attr("aria-labelledby", "doubts");
    sections.forEach(
        (heading, each) ->
            section.with(
                h3(PlainText.of(heading)),
                ul().with(each.stream().map(text -> li(PlainText.of(text))).toList())));
    return section;
  }

  private static String describe(ReadingConflict conflict) {
    return conflict.inspection().date().map(day -> day + " ").orElse("") + conflict;
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + diagnostic.span().map(s -> ", " + s).orElse("")
        + ": "
        + diagnostic.message();
  }
}
