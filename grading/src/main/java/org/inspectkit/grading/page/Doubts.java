package org.inspectkit.grading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Overlap;
import org.inspectkit.grading.timeline.ReadingConflict;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;

/**
 * What could not be read for certain, beside the inspection that it concerns. What concerns no
 * inspection on the page is at its end, by the names of the documents.
 */
final class Doubts {

  private final Map<String, List<Diagnostic>> byDocument;
  private final List<Inspection> inspections;

  Doubts(List<AuthorityTimeline> timelines, Map<String, List<Diagnostic>> diagnostics) {
    this.byDocument = new LinkedHashMap<>(diagnostics);
    this.inspections = timelines.stream().flatMap(t -> t.inspections().stream()).toList();
  }

  /** What is not certain about an inspection; nothing where all is. */
  List<Tag> of(Inspection inspection, AuthorityTimeline timeline) {
    List<String> found = new ArrayList<>();
    timeline.conflicts().stream()
        .filter(c -> c.inspection().equals(inspection))
        .forEach(c -> found.add("Documents of this inspection do not agree on the " + values(c)));
    timeline.repeatedReadings().stream()
        .filter(r -> r.inspection().equals(inspection))
        .forEach(
            r ->
                found.add(
                    "Read " + r.readings() + " times and counted once: " + names(r.sources())));
    timeline.overlaps().stream()
        .filter(o -> o.maybeOne())
        .filter(o -> o.first().equals(inspection) || o.second().equals(inspection))
        .map(Overlap::describe)
        .forEach(found::add);
    byDocument.forEach(
        (document, all) -> {
          if (owner(document).filter(inspection::equals).isPresent()) {
            all.forEach(diagnostic -> found.add(describe(diagnostic)));
          }
        });
    return found.isEmpty() ? List.of() : List.of(noted(found));
  }

  private static Tag noted(List<String> found) {
    String summary =
        "What is not certain: " + Counted.of(found.size(), "thing") + " to check in the report";
    Tag list = Tag.of("ul").with(found.stream().distinct().map(t -> Tag.of("li", t)).toList());
    return History.details(summary, List.of(list)).styled("note");
  }

  private static String values(ReadingConflict conflict) {
    return conflict.fact() + ": " + String.join(" or ", conflict.values());
  }

  private static String names(List<SourceDocument> sources) {
    return String.join(", ", sources.stream().map(s -> PlainWords.file(s.name())).toList());
  }

  /** The inspection that was read from a document, where its name leaves no choice. */
  private Optional<Inspection> owner(String document) {
    List<Inspection> same = read(name -> name.equals(document));
    List<Inspection> found =
        same.isEmpty()
            ? read(name -> PlainWords.file(name).equals(PlainWords.file(document)))
            : same;
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Inspection> read(Predicate<String> wanted) {
    return inspections.stream()
        .filter(i -> i.source().map(SourceDocument::name).filter(wanted).isPresent())
        .toList();
  }

  /** What concerns no inspection on the page. */
  Stream<Tag> rest() {
    List<Tag> parts = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    byDocument.forEach(
        (document, all) -> {
          if (owner(document).isEmpty() && !all.isEmpty()) {
            documents.add(document);
            parts.add(Tag.of("h3", PlainWords.file(document)));
            parts.add(Tag.of("ul").with(all.stream().map(d -> Tag.of("li", describe(d))).toList()));
          }
        });
    return parts.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Tag.of("section")
                .attr("aria-labelledby", "doubts")
                .with(Tag.of("h2", "What is not certain in other documents").attr("id", "doubts"))
                .with(History.details("What could not be read", parts), printed(documents)));
  }

  /** What is folded is not printed, so in its place this line is, and on a screen it is not. */
  private static Tag printed(List<String> documents) {
    String count = Counted.of(documents.size(), "document");
    return Tag.of("p", count + " could not be read for certain; see the page itself.")
        .styled("printed");
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + diagnostic.span().map(s -> ", " + s).orElse("")
        + ": "
        + diagnostic.message();
  }
}
