package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.Inspectors;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads reports of area SEND inspections (2023 on): how well the partnership of an area serves
 * children with special educational needs and disabilities, with one outcome of three.
 */
public final class AreaSendReader implements SelectiveReader {

  private static final int FRONT = 40;
  static final String OUTCOME = "inspection outcome";

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public AreaSendReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.AREA_SEND);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Edition edition = framework.editions().get(0);
    DiagnosticSink notes = new DiagnosticSink();
    List<Sections.Section> sections = Sections.of(annotated, framework);
    ReportFacts facts = new ReportFacts(annotated, framework, edition, level, notes);
    Inspection.Builder builder =
        facts.readCover(
            Inspectors.inTable(content(sections, SectionRole.TEAM), notes),
            names(annotated, framework, sections));
    facts.addNextInspection();
    if (level.includes(ReadingLevel.EVERYTHING)) {
      facts.addPriorOnCover();
    }
    Judgements judgements = new Judgements(edition, notes);
    AreaSendOutcome.read(
        outcome(annotated.passages(), sections), edition.areas().get(0), judgements);
    builder.addAllJudgements(judgements.conclude());
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content = new ReportContent(annotated, framework, edition, notes);
      content.readSections();
      content.addTo(builder);
    }
    return facts.reading();
  }

  private static List<Block> content(List<Sections.Section> sections, SectionRole part) {
    return sections.stream()
        .filter(section -> section.role() == part)
        .flatMap(section -> section.content().stream())
        .toList();
  }

  /** The area by its partnership in the title, and its councils in the table of details. */
  private static List<SpannedText> names(
      AnnotatedDocument document, Framework framework, List<Sections.Section> sections) {
    List<Passage> passages = document.passages();
    Phrases titles = Phrases.of(framework.titles());
    List<SpannedText> names = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(FRONT, passages.size()); i++) {
      SpannedText next = passages.get(i + 1).text();
      titles.after(passages.get(i)).map(after -> ofPartnership(after, next)).ifPresent(names::add);
    }
    List<SpannedText> details =
        content(sections, SectionRole.DETAILS).stream()
            .dropWhile(block -> block.kind() != BlockKind.ROW)
            .skip(1)
            .map(block -> block.lines().get(0).cells().get(0).text())
            .toList();
    details.stream().limit(1).forEach(names::add);
    // A partnership of several councils has a row for each; people are in the rows below.
    details.stream()
        .skip(1)
        .takeWhile(name -> LocalAuthorities.recognise(name.toString()).isPresent())
        .forEach(names::add);
    return names;
  }

  /** The name before the word for a partnership; the title may be cut by the end of a line. */
  private static SpannedText ofPartnership(SpannedText afterTitle, SpannedText next) {
    SpannedText joined = afterTitle.join(" ", next);
    SpannedText text = partnership(afterTitle) < 0 && partnership(joined) > 0 ? joined : afterTitle;
    int end = partnership(text);
    return end < 0 ? text : text.subSequence(0, end).strip();
  }

  private static int partnership(SpannedText text) {
    return text.folded().indexOf(" local area partnership", 0);
  }

  private static List<Passage> outcome(List<Passage> passages, List<Sections.Section> sections) {
    List<Passage> section =
        sections.stream()
            .filter(s -> s.role() == SectionRole.OUTCOME)
            .flatMap(s -> s.passages().stream())
            .toList();
    return section.isEmpty() ? AreaSendOutcome.afterHeading(passages, OUTCOME) : section;
  }
}
