package org.inspectkit.parsers.readers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * Reads reports of inspections of safeguarding and looked after children services (2009 to 2012):
 * two strands, each judgement stated in its section and again in the record of main findings.
 */
public final class SlacReader implements FrameworkReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public SlacReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.SLAC);
  }

  @Override
  public Reading read(ReportDocument document, Framework framework) {
    Edition edition = framework.editions().get(0);
    Notes notes = new Notes();
    List<Block> blocks = document.blocks();
    Inspection.Builder builder =
        Inspection.builder()
            .framework(framework)
            .edition(edition)
            .documentKind(DocumentKind.REPORT);
    Set<YearMonth> months = new Cover(document, framework, builder, notes).read();
    builder.addAllInspectorates(Inspectorates.read(blocks, framework.inspectorates()));
    builder.addAllJudgements(new SlacGrades(document, edition, notes).read());
    SlacContent content = new SlacContent(edition);
    content.read(blocks);
    builder.addAllAreasForImprovement(content.areas());
    builder.addAllFindings(content.findings());
    builder.addAllPriorInspections(new PriorSentences(framework, months).read(blocks));
    return new Reading(builder.build(), notes.all());
  }

  /** What the cover states. */
  private record Cover(
      ReportDocument document, Framework framework, Inspection.Builder builder, Notes notes) {

    Set<YearMonth> read() {
      CoverValues cover = new CoverValues(document.blocks());
      Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);
      Optional<SpannedText> dates = cover.find("inspection dates", "inspection date");
      List<InspectionPeriod> periods = Periods.read(dates, notes);
      builder.addAllPeriods(periods);
      tell(evidence, InspectionFact.PERIODS, dates);
      Optional<SpannedText> published =
          cover.find("published", "publication date", "date published");
      Optional<LocalDate> day = published.flatMap(p -> Dates.single(p.toString()));
      builder.published(day);
      if (day.isEmpty()) {
        notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of publication"));
      }
      tell(evidence, InspectionFact.PUBLISHED, published);
      tell(evidence, InspectionFact.INSPECTORS, inspector(cover));
      Optional<LocalDate> on =
          periods.stream().map(InspectionPeriod::start).findFirst().or(() -> day);
      tell(evidence, InspectionFact.AUTHORITY, authority(on));
      tell(evidence, InspectionFact.LEGAL_BASIS, law());
      builder.putAllEvidence(evidence);
      Set<YearMonth> months = new HashSet<>();
      periods.forEach(p -> months.add(YearMonth.from(p.start())));
      return months;
    }

    private Optional<SpannedText> inspector(CoverValues cover) {
      Optional<SpannedText> printed = cover.find("reporting inspector", "lead inspector");
      Optional<Inspector> lead = printed.map(p -> lead(p.toString()));
      builder.addAllInspectors(lead.stream().toList());
      if (lead.isEmpty()) {
        notes.add(Diagnostic.of(DiagnosticCodes.LEAD_INSPECTOR_MISSING));
      }
      return printed;
    }

    private static Inspector lead(String printed) {
      int role = printed.indexOf(" HMI");
      String name = role < 0 ? printed : printed.substring(0, role);
      return new Inspector(
          name.replaceFirst(",$", ""), role < 0 ? Optional.empty() : Optional.of("HMI"), true);
    }

    private Optional<SpannedText> authority(Optional<LocalDate> on) {
      Optional<AuthorityName.Found> found =
          new AuthorityName(framework, on).read(document.blocks(), List.of(), notes);
      builder.authority(found.map(AuthorityName.Found::authority));
      return found.map(AuthorityName.Found::text);
    }

    private Optional<SpannedText> law() {
      Optional<SpannedText> law = LegalBasis.find(document.blocks());
      builder.legalBasis(law.map(SpannedText::toString));
      return law;
    }

    private static void tell(
        Map<InspectionFact, List<Statement>> evidence,
        InspectionFact fact,
        Optional<SpannedText> text) {
      text.ifPresent(
          t ->
              evidence
                  .computeIfAbsent(fact, f -> new ArrayList<>())
                  .add(Told.as(StatementKind.COVER, t)));
    }
  }
}
