package org.inspectkit.parsers.readers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.ItemList;
import org.inspectkit.parsers.readers.content.LetterEnd;
import org.inspectkit.parsers.readers.content.ListForm;
import org.inspectkit.parsers.readers.content.RunningHeads;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads letters about focused visits (2018 on) and monitoring visits (2016 on). They are ungraded,
 * whatever they recall of the grade that led to the visit.
 */
public final class VisitReader implements SelectiveReader {

  private enum Part {
    SUMMARY,
    COVERED,
    NEEDS_TO_IMPROVE,
    PRIORITY_ACTION,
    FINDINGS
  }

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public VisitReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.ILACS_FOCUSED_VISIT, Frameworks.MONITORING_VISIT);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Notes notes = new Notes();
    ReportFacts facts = new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder = 
        facts.readLetter(
            EnumSet.of(InspectionFact.PERIODS, InspectionFact.SIGNATORIES, InspectionFact.INSPECTORS),
            new Letter(annotated).address(),
            annotated,
            List.of());
    Optional<VisitTopic> topic = VisitTopic.find(annotated);
    facts.addTopic(
        topic.map(VisitTopic::text), topic.map(VisitTopic::printed).orElse(List.of()));
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      sections(annotated, builder, notes);
    }
    return facts.reading();
  }

  private static void sections(
      AnnotatedDocument annotated, Inspection.Builder builder, Notes notes) {
    List<Sections.Section<Part>> sections = Sections.of(annotated, VisitReader::part);
    Sections.noteMissing(sections, "Findings", notes);
    RunningHeads heads = RunningHeads.of(annotated.document());
    sections.forEach(section -> read(section, heads, builder, notes));
  }

  private static Optional<Part> part(String key) {
    if (key.startsWith("what needs to improve") || key.equals("areas for improvement")) {
      return Optional.of(Part.NEEDS_TO_IMPROVE);
    }
    return switch (key) {
      case "overview", "headline findings", "summary" -> Optional.of(Part.SUMMARY);
      case "areas covered by the visit", "areas covered by this visit" -> Optional.of(Part.COVERED);
      case "area for priority action", "areas for priority action", "areas for priority actions" ->
          Optional.of(Part.PRIORITY_ACTION);
      case "findings",
          "main findings",
          "findings and evaluation of progress",
          "findings and progress" ->
          Optional.of(Part.FINDINGS);
      default -> Optional.empty();
    };
  }

  private static void read(
      Sections.Section<Part> section, RunningHeads heads, Inspection.Builder builder, Notes notes) {
    switch (section.kind()) {
      case NEEDS_TO_IMPROVE ->
          list(section, ImprovementKind.AREA_FOR_IMPROVEMENT, heads, builder, notes);
      case PRIORITY_ACTION -> list(section, ImprovementKind.PRIORITY_ACTION, heads, builder, notes);
      case SUMMARY -> findings(section, 0, FindingKind.SUMMARY, builder);
      case COVERED -> findings(section, 0, FindingKind.CONTEXT, builder);
      case FINDINGS -> findings(section, 0, FindingKind.NARRATIVE, builder);
    }
  }

  private static void list(
      Sections.Section<Part> section,
      ImprovementKind kind,
      RunningHeads heads,
      Inspection.Builder builder,
      Notes notes) {
    ItemList list = ItemList.of(section.heading(), section.content(), ListForm.PLAIN, heads, notes);
    for (ItemList.Entry entry : list.entries()) {
      if (entry.item()) {
        builder.addAreasForImprovement(entry.area(kind).heading(section.title()).build());
      } else {
        builder.addFindings(finding(FindingKind.NARRATIVE, entry.text(), section.title()));
      }
    }
    findings(section, list.end(), FindingKind.NARRATIVE, builder);
  }

  /** Paragraphs and items, each under the sub-heading above it; the closing formula is neither. */
  private static void findings(
      Sections.Section<Part> section, int from, FindingKind kind, Inspection.Builder builder) {
    String title = section.title();
    for (int i = from; i < section.content().size(); i++) {
      Block block = section.content().get(i);
      if (block.kind() == BlockKind.HEADING) {
        title = block.text().toString();
      } else if (block.hasLetter()) {
        SpannedText text = LetterEnd.before(section.passages().get(i));
        if (text.length() > 0) {
          builder.addFindings(finding(kind, text, title));
        }
      }
    }
  }

  private static Finding finding(FindingKind kind, SpannedText text, String section) {
    return Finding.builder()
        .kind(kind)
        .text(text.toString())
        .section(section)
        .statements(Told.narrated(text))
        .build();
  }
}
