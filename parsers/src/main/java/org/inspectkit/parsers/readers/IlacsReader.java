package org.inspectkit.parsers.readers;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.content.SectionedContent;
import org.inspectkit.parsers.readers.cover.CoverFacts;
import org.inspectkit.parsers.readers.cover.FoundKind;
import org.inspectkit.parsers.readers.cover.NextInspection;
import org.inspectkit.parsers.readers.grades.LabelledGrades;
import org.inspectkit.parsers.readers.grades.PrintedGrades;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;

/**
 * Reads reports of inspections of local authority children's services (2018 on). Which edition a
 * report follows is told by the set of its judgements, never by a date: reports of an older edition
 * were published after the first ones of the next.
 */
public final class IlacsReader implements FrameworkReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public IlacsReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.ILACS);
  }

  @Override
  public Reading read(ReportDocument document, Framework framework) {
    Notes notes = new Notes();
    Edition edition = edition(document, framework);
    CoverFacts facts = new CoverFacts(document, framework, edition, notes);
    Inspection.Builder builder = facts.read();
    facts.add(
        FoundKind.ofLength(facts.periods(), facts.dates()), NextInspection.in(document.blocks()));
    builder.addAllJudgements(
        new LabelledGrades(document, edition, PrintedGrades::startBehindColon, notes).read());
    SectionedContent content = new SectionedContent(edition, new IlacsHeadings(), notes);
    content.read(document.blocks());
    builder.addAllAreasForImprovement(content.areas());
    builder.addAllFindings(content.findings());
    return new Reading(facts.build(), notes.all());
  }

  /** The edition whose areas and the report's labels have most in common, and least apart. */
  private static Edition edition(ReportDocument document, Framework framework) {
    Set<String> graded =
        framework.editions().stream()
            .flatMap(
                edition ->
                    LabelledGrades.namedAreas(document, edition, PrintedGrades::startBehindColon)
                        .stream())
            .map(JudgementArea::id)
            .collect(Collectors.toSet());
    return framework.editions().stream()
        .max(Comparator.comparingLong(edition -> agreement(edition, graded)))
        .orElseThrow();
  }

  private static long agreement(Edition edition, Set<String> graded) {
    long common = edition.areas().stream().filter(a -> graded.contains(a.id())).count();
    return 3 * common - edition.areas().size() - graded.size();
  }
}
