package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.ItemList;
import org.inspectkit.parsers.readers.content.LetterEnd;
import org.inspectkit.parsers.readers.content.ListForm;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.content.RunningHeads;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads ungraded letters to one authority: about unannounced inspections of contact, referral and
 * assessment (2009 to 2012), focused visits (2018 on) and monitoring visits (2016 on). What they
 * say with the words of grades is never a judgement.
 */
public final class LetterReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public LetterReader() {}

  @Override
  public List<Framework> frameworks() {
    return LetterForm.ALL.stream().flatMap(form -> form.frameworks().stream()).toList();
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    LetterForm form = LetterForm.of(framework);
    Notes notes = new Notes();
    ReportFacts facts =
        new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder =
        facts.readLetter(form.facts(), new Letter(annotated).address(), annotated, List.of());
    if (form.facts().contains(InspectionFact.TOPIC)) {
      Optional<VisitTopic> topic = VisitTopic.find(annotated);
      facts.addTopic(topic.map(VisitTopic::text), topic.map(VisitTopic::printed).orElse(List.of()));
    }
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      List<Sections.Section<LetterForm.Section>> sections = Sections.of(annotated, form::section);
      Sections.noteMissing(sections, form.usual(), notes);
      RunningHeads heads = RunningHeads.of(annotated.document());
      sections.forEach(section -> read(section, heads, builder, notes));
    }
    return facts.reading();
  }

  private static void read(
      Sections.Section<LetterForm.Section> section,
      RunningHeads heads,
      Inspection.Builder builder,
      Notes notes) {
    FindingKind kind = section.kind().finding().orElse(FindingKind.NARRATIVE);
    if (!section.kind().list()) {
      findings(section, 0, kind, builder);
      return;
    }
    ItemList list = ItemList.of(section.heading(), section.content(), ListForm.PLAIN, heads, notes);
    Optional<String> title = Optional.of(section.title());
    for (ItemList.Entry entry : list.entries()) {
      if (!entry.item()) {
        builder.addFindings(Narration.told(FindingKind.NARRATIVE, entry.text(), title));
      } else if (section.kind().improvement().isPresent()) {
        builder.addAreasForImprovement(
            entry.area(section.kind().improvement().get()).heading(title).build());
      } else {
        builder.addFindings(Narration.listed(kind, entry.text(), title));
      }
    }
    findings(section, list.end(), FindingKind.NARRATIVE, builder);
  }

  /** Paragraphs and items, each under the sub-heading above it; the closing formula is neither. */
  private static void findings(
      Sections.Section<LetterForm.Section> section,
      int from,
      FindingKind kind,
      Inspection.Builder builder) {
    String title = section.title();
    for (int i = from; i < section.content().size(); i++) {
      Block block = section.content().get(i);
      if (block.kind() == BlockKind.HEADING) {
        title = block.text().toString();
      } else if (block.hasLetter()) {
        SpannedText text = LetterEnd.before(section.passages().get(i));
        if (text.length() > 0) {
          builder.addFindings(Narration.told(kind, text, Optional.of(title)));
        }
      }
    }
  }
}
