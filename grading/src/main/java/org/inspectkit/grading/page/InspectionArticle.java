package org.inspectkit.grading.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.h5;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.grading.internal.ImprovementWords;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Timescale;
import org.inspectkit.source.SourceDocument;

/** One inspection: what it was, what must improve, and what it says of earlier ones. */
final class InspectionArticle {

  private InspectionArticle() {}

  static DomContent of(Inspection inspection) {
    String when = inspection.date().map(Object::toString).orElse("undated");
    ArticleTag article =
        article(
            h4(PlainText.of(when + ": " + inspection.framework().name())),
            p(PlainText.of(about(inspection))).withClass("about"));
    if (inspection.areasForImprovement().isEmpty()) {
      article.with(p("The report lists nothing that must improve, or nothing that could be read."));
    }
    groups(inspection)
        .forEach((heading, areas) -> article.with(h5(PlainText.of(heading)), list(areas)));
    return article.with(earlier(inspection.priorInspections()));
  }

  private static String about(Inspection inspection) {
    List<String> facts = new ArrayList<>();
    facts.add("Edition " + inspection.edition().id());
    long graded = inspection.judgements().stream().filter(j -> j.grade().isPresent()).count();
    facts.add(graded == 0 ? "no grades" : graded + (graded == 1 ? " grade" : " grades"));
    inspection.topic().ifPresent(topic -> facts.add("topic: " + topic));
    inspection.leadInspector().ifPresent(lead -> facts.add("lead inspector: " + lead.name()));
    inspection.source().map(SourceDocument::name).ifPresent(name -> facts.add("read from " + name));
    return String.join("; ", facts) + ".";
  }

  /** In the order of the report, by kind, timescale and strand. */
  private static Map<String, List<AreaForImprovement>> groups(Inspection inspection) {
    return inspection.areasForImprovement().stream()
        .collect(
            Collectors.groupingBy(
                InspectionArticle::heading, LinkedHashMap::new, Collectors.toList()));
  }

  private static String heading(AreaForImprovement area) {
    String kind = ImprovementWords.of(area.kind(), 2);
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + area.strand().map(s -> ", " + s.replace('-', ' ')).orElse("")
        + area.timescale().map(Timescale::printed).map(t -> ", " + t).orElse("");
  }

  private static DomContent list(List<AreaForImprovement> areas) {
    return ul().with(areas.stream().map(InspectionArticle::item).toList());
  }

  private static DomContent item(AreaForImprovement area) {
    String number = area.number().map(n -> n + " ").orElse("");
    String listed =
        area.subItems().stream().map(item -> " \u2022 " + item).collect(Collectors.joining());
    if (listed.isEmpty() || !area.text().endsWith(listed)) {
      return li(PlainText.of(number + area.text()));
    }
    String lead = area.text().substring(0, area.text().length() - listed.length());
    return li(PlainText.of(number + lead))
        .with(ul().with(area.subItems().stream().map(s -> li(PlainText.of(s))).toList()));
  }

  private static DomContent[] earlier(List<PriorInspection> prior) {
    return prior.isEmpty()
        ? new DomContent[0]
        : new DomContent[] {
          h5("Second-hand: what the report says of earlier inspections"),
          ul().with(prior.stream().map(p -> li(PlainText.of(p.text()))).toList())
        };
  }
}
