package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Timescale;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.AddressedBodies;
import org.inspectkit.parsers.readers.content.Timescales;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;

/** The paragraphs and areas for improvement of a report with two strands, under their headings. */
final class SlacContent {

  private final Framework framework;
  private final Edition edition;
  private final DiagnosticSink notes;
  private final Map<String, String> strandByHeading = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();

  private Optional<String> section = Optional.empty();
  private Optional<String> strand = Optional.empty();
  private Optional<JudgementArea> area = Optional.empty();
  private Optional<Timescale> timescale = Optional.empty();
  private boolean improving;
  private boolean context = true;

  /** The heading of a list in which nothing has been found yet. */
  private Optional<SpannedText> silent = Optional.empty();

  SlacContent(Framework framework, Edition edition, DiagnosticSink notes) {
    this.framework = framework;
    this.edition = edition;
    this.notes = notes;
    for (JudgementArea judged : edition.areas()) {
      if (judged.parent().isPresent() && judged.strand().isPresent()) {
        strandByHeading.putIfAbsent(Headings.key(judged.parent().get()), judged.strand().get());
      }
    }
  }

  void read(List<Block> blocks) {
    for (Block block : blocks.subList(0, recordStart(blocks))) {
      String key = withoutGrade(Headings.key(block));
      if (!isHeading(key, block)) {
        content(block);
      }
    }
    closeList();
  }

  private void closeList() {
    silent.ifPresent(
        heading ->
            notes.add(
                Diagnostic.of(DiagnosticCodes.SECTION_EMPTY)
                    .with("section", heading.toString())
                    .at(heading.spans().stream().findFirst())));
    silent = Optional.empty();
  }

  /** Where the record begins: the last block that is its heading, for the contents name it too. */
  private int recordStart(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (is(SectionRole.NOTHING, Headings.key(blocks.get(i)))) {
        return i;
      }
    }
    return blocks.size();
  }

  List<Finding> findings() {
    return findings;
  }

  List<AreaForImprovement> areas() {
    return areas;
  }

  private static String withoutGrade(String key) {
    int grade = key.lastIndexOf(" grade ");
    return Headings.key(grade > 0 ? key.substring(0, grade) : key);
  }

  /** Follows the headings; what is none of the known ones is content. */
  private boolean isHeading(String key, Block block) {
    if (key.isEmpty()) {
      return false;
    }
    Optional<Timescale> within = improving ? Timescales.read(block.text()) : Optional.empty();
    if (within.isPresent()) {
      timescale = within;
      return true;
    }
    List<JudgementArea> named = edition.areasPrintedAs(key);
    Optional<String> strandHeading = strandOf(key);
    boolean known =
        Sections.role(framework, key).isPresent() || strandHeading.isPresent() || !named.isEmpty();
    if (known) {
      enter(key, block, named, strandHeading);
    }
    return known;
  }

  private static String withoutGrade(SpannedText heading) {
    Matcher grade = CutTextPatterns.GRADE_AT_END.matcher(heading);
    return heading.subSequence(0, grade.find() ? grade.start() : heading.length()).toString();
  }

  private void enter(
      String key, Block block, List<JudgementArea> named, Optional<String> strandHeading) {
    closeList();
    improving = is(SectionRole.AREA_FOR_IMPROVEMENT, key);
    silent = improving ? Optional.of(block.text()) : Optional.empty();
    timescale = Optional.empty();
    section = Optional.of(withoutGrade(block.text()));
    context = is(SectionRole.CONTEXT, key);
    if (strandHeading.isPresent()) {
      strand = strandHeading;
      area = Optional.empty();
    } else if (!improving) {
      area =
          named.size() == 1
              ? Optional.of(named.get(0))
              : named.stream().filter(a -> a.strand().equals(strand)).findFirst();
    }
  }

  private boolean is(SectionRole role, String key) {
    return Sections.role(framework, key).filter(role::equals).isPresent();
  }

  private Optional<String> strandOf(String key) {
    return Optional.ofNullable(strandByHeading.get(key));
  }

  private void content(Block block) {
    boolean item = block.kind() == BlockKind.ITEM || block.kind() == BlockKind.PARAGRAPH;
    if (improving && timescale.isPresent() && item) {
      areas.add(improvement(block));
      silent = Optional.empty();
    } else if (block.number().isPresent() || (!improving && isBehindNumber(block))) {
      findings.add(finding(block));
    }
  }

  /** A list that a numbered paragraph opens, or a paragraph after it that has no number. */
  private boolean isBehindNumber(Block block) {
    boolean narrated = block.kind() == BlockKind.ITEM || Printed.endsIn(block.text(), ".");
    return !findings.isEmpty() && narrated && block.kind() != BlockKind.ROW && block.hasLetter();
  }

  private AreaForImprovement improvement(Block block) {
    String text = block.text().toString();
    return AreaForImprovement.builder()
        .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
        .text(text)
        .timescale(timescale)
        .addAllAddressedTo(AddressedBodies.of(text))
        .strand(strand)
        .statements(Statements.listed(block.text()))
        .build();
  }

  private Finding finding(Block block) {
    return Finding.builder()
        .kind(context ? FindingKind.CONTEXT : FindingKind.NARRATIVE)
        .text(block.text().toString())
        .number(block.number())
        .section(section)
        .area(context ? Optional.empty() : area)
        .statements(Statements.narrated(block.text()))
        .build();
  }
}
