package org.inspectkit.parsers.readers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.content.ItemList;
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
 * Reads letters about unannounced inspections of contact, referral and assessment (2009 to 2012).
 * They are ungraded: what they say with the words of grades is never a judgement.
 */
public final class UcraReader implements SelectiveReader {

  /** The four parts of the letter, under the headings that were in use. */
  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("strengths", Part.STRENGTHS),
          Map.entry("strength", Part.STRENGTHS),
          Map.entry("areas of strength", Part.STRENGTHS),
          Map.entry(
              "the service meets the requirements of statutory guidance in the following areas",
              Part.MEETS_REQUIREMENTS),
          Map.entry(
              "the service meets the requirements of statutory guidance in the following area",
              Part.MEETS_REQUIREMENTS),
          Map.entry("satisfactory practice", Part.MEETS_REQUIREMENTS),
          Map.entry("practice that meets requirements", Part.MEETS_REQUIREMENTS),
          Map.entry("areas for development", Part.DEVELOPMENT),
          Map.entry("area for development", Part.DEVELOPMENT),
          Map.entry("areas for priority action", Part.PRIORITY_ACTION),
          Map.entry("area for priority action", Part.PRIORITY_ACTION),
          Map.entry("priority actions", Part.PRIORITY_ACTION),
          Map.entry("priority action", Part.PRIORITY_ACTION));

  private enum Part {
    STRENGTHS,
    MEETS_REQUIREMENTS,
    DEVELOPMENT,
    PRIORITY_ACTION,
    PROSE
  }

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public UcraReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.UCRA);
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
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      sections(annotated, builder, notes);
    }
    return facts.reading();
  }

  private static void sections(
      AnnotatedDocument annotated, Inspection.Builder builder, Notes notes) {
    List<Sections.Section<Part>> sections =
        Sections.of(annotated, key -> Optional.ofNullable(PARTS.get(key)));
    Sections.noteMissing(sections, "Areas for development", notes);
    RunningHeads heads = RunningHeads.of(annotated.document());
    sections.forEach(section -> read(section, heads, builder, notes));
  }

  private static void read(
      Sections.Section<Part> section, RunningHeads heads, Inspection.Builder builder, Notes notes) {
    ItemList list = ItemList.of(section.heading(), section.content(), ListForm.PLAIN, heads, notes);
    for (ItemList.Entry entry : list.entries()) {
      switch (entry.item() ? section.kind() : Part.PROSE) {
        case STRENGTHS -> builder.addFindings(finding(FindingKind.STRENGTH, entry.text(), section));
        case MEETS_REQUIREMENTS ->
            builder.addFindings(finding(FindingKind.MEETS_REQUIREMENTS, entry.text(), section));
        case DEVELOPMENT ->
            builder.addAreasForImprovement(
                entry.area(ImprovementKind.AREA_FOR_DEVELOPMENT).build());
        case PRIORITY_ACTION ->
            builder.addAreasForImprovement(entry.area(ImprovementKind.PRIORITY_ACTION).build());
        case PROSE -> builder.addFindings(finding(FindingKind.NARRATIVE, entry.text(), section));
      }
    }
    section.content().stream()
        .skip(list.end())
        .filter(Block::hasLetter)
        .forEach(b -> builder.addFindings(finding(FindingKind.NARRATIVE, b.text(), section)));
  }

  private static Finding finding(
      FindingKind kind, SpannedText text, Sections.Section<Part> section) {
    return Finding.builder()
        .kind(kind)
        .text(text.toString())
        .section(section.title())
        .statements(Told.listed(text))
        .build();
  }
}
