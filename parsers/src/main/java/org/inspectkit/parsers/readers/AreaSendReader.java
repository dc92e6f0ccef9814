package org.inspectkit.parsers.readers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.StatementKind;

/**
 * Reads reports of area SEND inspections (2023 on): how well the partnership of an area serves
 * children with special educational needs and disabilities, with one outcome of three.
 */
public final class AreaSendReader implements FrameworkReader {

  private static final String OUTCOME = "inspection outcome";
  private static final Pattern EFFECTIVE =
      Pattern.compile("what is the (?:local )?area partnership doing that is effective");
  private static final Pattern NEEDS =
      Pattern.compile("what does the (?:local )?area partnership need to do better");

  private enum Part {
    OUTCOME,
    CONTEXT,
    EXPERIENCE,
    EFFECTIVE,
    NEEDS,
    PRIORITY_ACTION,
    IMPROVEMENT,
    DETAILS,
    TEAM,
    IMPRINT
  }

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public AreaSendReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.AREA_SEND);
  }

  @Override
  public Reading read(ReportDocument document, Framework framework) {
    Edition edition = framework.editions().get(0);
    Notes notes = new Notes();
    List<Block> blocks = document.blocks();
    List<Sections.Section<Part>> sections = Sections.of(blocks, AreaSendReader::part);
    CoverFacts facts = new CoverFacts(document, framework, edition, notes);
    Inspection.Builder builder =
        facts.read(
            InspectionTeam.of(content(sections, Part.TEAM)), names(blocks, framework, sections));
    previous(blocks).ifPresent(builder::addPriorInspections);
    Judgements judgements = new Judgements(edition, notes);
    AreaSendOutcome.read(outcome(blocks, sections), edition.areas().get(0), judgements);
    builder.addAllJudgements(judgements.conclude());
    sections.forEach(section -> read(section, builder));
    return new Reading(facts.build(), notes.all());
  }

  private static Optional<Part> part(String key) {
    if (key.startsWith("what is it like to be a child or young person")) {
      return Optional.of(Part.EXPERIENCE);
    }
    if (EFFECTIVE.matcher(key).matches()) {
      return Optional.of(Part.EFFECTIVE);
    }
    if (NEEDS.matcher(key).matches()) {
      return Optional.of(Part.NEEDS);
    }
    return switch (key) {
      case OUTCOME -> Optional.of(Part.OUTCOME);
      case "information about the local area partnership", "information about this inspection" ->
          Optional.of(Part.CONTEXT);
      case "area for priority action", "areas for priority action", "areas for priority actions" ->
          Optional.of(Part.PRIORITY_ACTION);
      case "area for improvement", "areas for improvement" -> Optional.of(Part.IMPROVEMENT);
      case "local area partnership details" -> Optional.of(Part.DETAILS);
      case "inspection team" -> Optional.of(Part.TEAM);
      case "if you are not happy with the inspection or the report, you can complain to ofsted" ->
          Optional.of(Part.IMPRINT);
      default -> Optional.empty();
    };
  }

  private static List<Block> content(List<Sections.Section<Part>> sections, Part part) {
    return sections.stream()
        .filter(section -> section.kind() == part)
        .flatMap(section -> section.content().stream())
        .toList();
  }

  /** The area by its partnership in the title, and its council in the table of details. */
  private static List<SpannedText> names(
      List<Block> blocks, Framework framework, List<Sections.Section<Part>> sections) {
    List<SpannedText> names = new ArrayList<>();
    blocks.stream()
        .limit(40)
        .flatMap(block -> Phrase.behind(block.text(), framework.titles()).stream())
        .map(AreaSendReader::withoutPartnership)
        .forEach(names::add);
    content(sections, Part.DETAILS).stream()
        .filter(block -> block.kind() == BlockKind.ROW)
        .skip(1)
        .limit(1)
        .forEach(block -> names.add(block.cells().get(0).text()));
    return names;
  }

  private static SpannedText withoutPartnership(SpannedText behindTitle) {
    int end = behindTitle.toString().toLowerCase(Locale.UK).indexOf(" local area partnership");
    return end < 0 ? behindTitle : behindTitle.subSequence(0, end).strip();
  }

  private static List<SpannedText> outcome(
      List<Block> blocks, List<Sections.Section<Part>> sections) {
    List<SpannedText> section = content(sections, Part.OUTCOME).stream().map(Block::text).toList();
    return section.isEmpty() ? AreaSendOutcome.behindHeading(blocks, OUTCOME) : section;
  }

  /** The cover names the inspection before this one by its dates alone. */
  private static Optional<PriorInspection> previous(List<Block> blocks) {
    Optional<SpannedText> printed =
        new CoverValues(blocks)
            .find(
                "dates of previous inspections",
                "dates of previous inspection",
                "date of previous inspection");
    return printed.flatMap(
        text ->
            Dates.find(text.toString())
                .filter(dates -> !dates.periods().isEmpty())
                .map(dates -> YearMonth.from(dates.periods().get(0).start()))
                .map(month -> previous(text, month)));
  }

  private static PriorInspection previous(SpannedText text, YearMonth month) {
    return PriorInspection.builder()
        .text(text.toString())
        .printedDate(text.toString())
        .month(month)
        .addAllStatements(List.of(Told.as(StatementKind.COVER, text)))
        .build();
  }

  private static void read(Sections.Section<Part> section, Inspection.Builder builder) {
    switch (section.kind()) {
      case OUTCOME -> told(section, FindingKind.SUMMARY, builder);
      case CONTEXT -> told(section, FindingKind.CONTEXT, builder);
      case EXPERIENCE -> told(section, FindingKind.NARRATIVE, builder);
      case EFFECTIVE -> listed(section, FindingKind.STRENGTH, builder);
      case NEEDS -> listed(section, FindingKind.NARRATIVE, builder);
      case PRIORITY_ACTION ->
          builder.addAllAreasForImprovement(
              ImprovementTable.read(section, ImprovementKind.PRIORITY_ACTION));
      case IMPROVEMENT ->
          builder.addAllAreasForImprovement(
              ImprovementTable.read(section, ImprovementKind.AREA_FOR_IMPROVEMENT));
      case DETAILS, TEAM, IMPRINT -> {
        // Not findings: read for names, or nothing about the area.
      }
    }
  }

  private static void told(
      Sections.Section<Part> section, FindingKind kind, Inspection.Builder builder) {
    section.content().stream()
        .filter(block -> block.text().length() > 0)
        .forEach(b -> builder.addFindings(Narration.of(kind, b, Optional.of(section.title()))));
  }

  private static void listed(
      Sections.Section<Part> section, FindingKind kind, Inspection.Builder builder) {
    for (ListParts.Part part : ListParts.of(section.content())) {
      Optional<String> title = Optional.of(part.heading().orElse(section.title()));
      builder.addFindings(
          part.item()
              ? Narration.listed(kind, part.text(), title)
              : Narration.told(kind, part.text(), title));
    }
  }
}
