package org.inspectkit.parsers.readers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
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
import org.inspectkit.parsers.readers.cover.Periods;
import org.inspectkit.parsers.readers.grades.LabelledGrades;
import org.inspectkit.parsers.readers.grades.PrintedGrades;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads reports of inspections of local authority children's services (2018 on). Which edition a
 * report follows is told by the set of its judgements; only if that fits several, by the first day
 * of the inspection. The date of publication tells nothing: reports of an older edition were
 * published after the first ones of the next.
 */
public final class IlacsReader implements FrameworkReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public IlacsReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.ILACS);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework) {
    ReportDocument document = annotated.document();
    Notes notes = new Notes();
    Edition edition = edition(document, framework, notes);
    CoverFacts facts = new CoverFacts(annotated, framework, edition, notes);
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

  /**
   * The edition in force when the inspection began, if all its areas are named; else the one whose
   * areas and the report's labels have most in common, and least apart.
   */
  private static Edition edition(ReportDocument document, Framework framework, Notes notes) {
    Set<String> named =
        framework.editions().stream()
            .flatMap(
                edition ->
                    LabelledGrades.namedAreas(document, edition, PrintedGrades::startBehindColon)
                        .stream())
            .map(JudgementArea::id)
            .collect(Collectors.toSet());
    Optional<LocalDate> day = Periods.firstDayOnCover(document.blocks());
    List<Edition> fitting = fitting(framework.editions(), named, day);
    Optional<Edition> inForce =
        fitting.stream().filter(e -> day.filter(e::covers).isPresent()).findFirst();
    if (fitting.size() > 1 && inForce.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.EDITION_UNCERTAIN).with("edition", fitting.get(0).id()));
    }
    return inForce.orElse(fitting.get(0));
  }

  /** The edition that judges what the report does; where the report is cut, those that may. */
  private static List<Edition> fitting(
      List<Edition> editions, Set<String> named, Optional<LocalDate> day) {
    List<Edition> whole =
        editions.stream().filter(e -> common(e, named) == e.areas().size()).toList();
    // What another edition judges besides is told of the last inspection, or of schools.
    List<Edition> wholeInForce =
        whole.stream().filter(e -> day.filter(e::covers).isPresent()).toList();
    if (!wholeInForce.isEmpty()) {
      return wholeInForce;
    }
    List<Edition> possible = whole.isEmpty() ? editions : whole;
    long most = possible.stream().mapToLong(e -> common(e, named)).max().orElseThrow();
    return possible.stream().filter(e -> common(e, named) == most).toList();
  }

  private static long common(Edition edition, Set<String> named) {
    return edition.areas().stream().filter(a -> named.contains(a.id())).count();
  }
}
