package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.ListForm;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.inspectkit.parsers.text.lines.PageOrder;
import org.inspectkit.source.Statement;

/**
 * What a report found and what must improve, each under its heading, its strand and its judgement
 * area. Which heading announces what is a fact of the catalogue.
 */
public final class ReportContent {

  private static final int SHORTEST_OPENING = 80;

  static final Map<SectionRole, ImprovementKind> IMPROVEMENTS =
      new EnumMap<>(
          Map.of(
              SectionRole.AREA_FOR_IMPROVEMENT, ImprovementKind.AREA_FOR_IMPROVEMENT,
              SectionRole.AREA_FOR_DEVELOPMENT, ImprovementKind.AREA_FOR_DEVELOPMENT,
              SectionRole.PRIORITY_ACTION, ImprovementKind.PRIORITY_ACTION,
              SectionRole.RECOMMENDATION, ImprovementKind.RECOMMENDATION,
              SectionRole.ASPECT_FOR_FOCUS, ImprovementKind.ASPECT_FOR_FOCUS));

  private static final Map<SectionRole, FindingKind> FINDINGS =
      new EnumMap<>(
          Map.of(
              SectionRole.CONTEXT, FindingKind.CONTEXT,
              SectionRole.SUMMARY, FindingKind.SUMMARY,
              SectionRole.SCALE, FindingKind.SUMMARY,
              SectionRole.OUTCOME, FindingKind.SUMMARY,
              SectionRole.NARRATIVE, FindingKind.NARRATIVE,
              SectionRole.STRENGTH, FindingKind.STRENGTH,
              SectionRole.MEETS_REQUIREMENTS, FindingKind.MEETS_REQUIREMENTS,
              SectionRole.CASE_STUDY, FindingKind.CASE_STUDY));

  private final Framework framework;
  private final SectionTrail trail;
  private final SectionsSeen seen;
  private final RepeatedLists repeated;
  private final AnnotatedDocument document;
  private final List<Block> blocks;
  private final RunningHeads heads;
  private final DiagnosticSink notes;
  private final boolean scaleInText;
  private final boolean cased;

  /** Which blocks are headings of other parts. */
  private final BitSet announced;

  private final int[] ends;
  private final boolean lacksFindings;

  /** The end of the list that was read last, if it had items. */
  private Optional<ListEnd> listEnd = Optional.empty();

  /** Up to here there is no item of the list that was sought last. */
  private int withoutItems;

  private final List<Finding> findings = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();

  /** The headings of tables; the head of a table may repeat the one above it. */
  private final Map<ImprovementKind, SpannedText> tables = new EnumMap<>(ImprovementKind.class);

  private Optional<SpannedText> lastFindings = Optional.empty();

  public ReportContent(
      AnnotatedDocument printed, Framework framework, Edition edition, DiagnosticSink notes) {
    this.framework = framework;
    SectionRules rules = new SectionRules(framework, edition);
    this.trail = new SectionTrail(rules);
    this.seen = new SectionsSeen(rules);
    AnnotatedDocument letter = LetterEnd.apart(printed);
    List<Block> apart = HeadingsWithin.apart(letter, rules);
    AnnotatedDocument parted = letter.withBlocks(GradedHeadings.whole(apart, rules));
    this.document = ListTable.unfolded(parted, rules, edition, notes);
    this.blocks = document.document().blocks();
    this.heads = RunningHeads.of(document.document());
    this.scaleInText =
        framework.sections().stream()
            .anyMatch(rule -> rule.role().filter(SectionRole.SCALE::equals).isPresent());
    this.notes = notes;
    this.repeated = new RepeatedLists(rules, notes);
    List<TextLine> lines = document.document().text().lines();
    PageOrder pages = PageOrder.of(lines);
    this.cased = LetterCase.isKept(lines);
    this.announced = trail.announced(blocks);
    SectionOrder order = new SectionOrder(blocks, announced, rules);
    order.noteMisplaced(notes);
    this.lacksFindings = order.lacksFindings();
    this.ends = ListBounds.of(document, announced, pages, order.lacksEnd());
    TextDiagnostics.add(lines, pages, notes);
  }

  /** Reads the sections, and what comes before the first if the catalogue says what it is. */
  public void read() {
    int first = framework.opening().isPresent() ? 0 : announced.nextSetBit(0);
    readAll(first < 0 ? blocks.size() : first);
    seen.noteMissing(notes);
    areas.forEach(area -> tables.remove(area.kind()));
    tables.values().forEach(this::noteEmpty);
  }

  private void noteEmpty(SpannedText heading) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.SECTION_EMPTY).with("section", Headings.title(heading)),
        heading);
  }

  private void readAll(int from) {
    int i = from;
    while (i < blocks.size() && !Sections.closes(document, i)) {
      if (trail.follows(blocks, i)) {
        heading(i);
        i += 1 + listAt(i + 1);
      } else {
        content(i);
        i++;
      }
    }
  }

  private void heading(int i) {
    seen.add(blocks.get(i).text(), trail, notes);
    if (trail.list().isEmpty()) {
      listEnd.ifPresent(end -> end.noteItemsAfter(blocks, notes));
    }
    listEnd = Optional.empty();
  }

  /** Adds what was read to an inspection. */
  public void addTo(Inspection.Builder builder) {
    builder.addAllAreasForImprovement(areas).addAllFindings(findings);
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<AreaForImprovement> areas() {
    return areas;
  }

  /** Reads what is announced as a list or a case; gives how many blocks belong to it. */
  private int listAt(int from) {
    if (from < withoutItems) {
      return 0;
    }
    List<Block> content = blocks.subList(from, ends[from]);
    if (trail.role().filter(SectionRole.CASE_STUDY::equals).isPresent()) {
      return study(from, content);
    }
    Optional<ListForm> form = trail.list();
    return form.map(f -> f == ListForm.ROWS ? table(from) : list(from, f)).orElse(0);
  }

  /**
   * Whether a block has a number, and none above it one that is a little smaller: it is a paragraph
   * of a section whose heading and first paragraphs are lost.
   */
  private boolean isOfLostList(int block) {
    int number = blocks.get(block).number().orElse(1);
    return number > 1
        && blocks.subList(0, block).stream()
            .flatMap(above -> above.number().stream())
            .noneMatch(above -> above < number && ItemList.mayFollow(above, number));
  }

  private int list(int from, ListForm form) {
    SpannedText heading = trail.section().orElseThrow();
    int to = form == ListForm.ACTIONS ? trail.nextArea(blocks, from, ends[from]) : ends[from];
    boolean mixed = form == ListForm.PLAIN && lacksFindings;
    int bound = mixed ? ListBounds.beforeFindings(document, from, to) : to;
    boolean lost = form == ListForm.PLAIN && from < to && isOfLostList(from);
    int most = lost ? 0 : bound - from;
    ItemList list = ItemList.of(heading, blocks.subList(from, to), most, form, heads, notes);
    boolean listed = list.entries().stream().anyMatch(ItemList.Entry::item);
    int before = areas.size();
    listEnd = Optional.of(new ListEnd(heading, from + list.end())).filter(end -> listed);
    // Not a heading ends it, but the end of the letter or a page that may be elsewhere.
    listEnd
        .filter(end -> end.end() == ends[from] && end.end() < blocks.size())
        .filter(end -> !announced.get(end.end()))
        .ifPresent(end -> end.noteCut(blocks, notes));
    for (ItemList.Entry entry : list.entries()) {
      if (form == ListForm.SUB_HEADINGS) {
        entry.heading().ifPresent(trail::under);
      }
      entry(entry);
    }
    if (form == ListForm.PLAIN && seen.isAlways(heading)) {
      repeated.check(trail, heading, areas, before);
      // Other lists have remarks below them; here the next thing is the heading of the findings.
      listEnd.filter(end -> list.isAboveProse()).ifPresent(end -> end.note(blocks, notes));
    }
    if (listed || IMPROVEMENTS.containsKey(trail.role().orElseThrow())) {
      trail.endList();
    }
    withoutItems = list.hasNone() ? to : 0;
    return list.end();
  }

  private void entry(ItemList.Entry entry) {
    Optional<ImprovementKind> improvement = trail.role().map(IMPROVEMENTS::get);
    if (!entry.item()) {
      add(FindingKind.NARRATIVE, entry.block(), entry.text());
    } else if (improvement.isPresent()) {
      areas.add(
          entry
              .area(improvement.get())
              .heading(trail.heading())
              .timescale(entry.heading().flatMap(Timescales::read))
              .addAllAddressedTo(addressed(entry.text()))
              .strand(trail.strand())
              .area(trail.area())
              .addAllFrameworkTags(PrintedTags.of(entry.text(), notes))
              .build());
    } else {
      trail.role().map(FINDINGS::get).ifPresent(kind -> add(kind, entry.block(), entry.text()));
    }
  }

  private List<String> addressed(SpannedText action) {
    boolean actions = trail.list().filter(ListForm.ACTIONS::equals).isPresent();
    return actions ? AddressedBodies.of(action.toString()) : List.of();
  }

  private int table(int from) {
    SpannedText heading = trail.section().orElseThrow();
    Optional<ImprovementKind> kind = trail.role().map(IMPROVEMENTS::get);
    if (kind.isEmpty()) {
      return 0;
    }
    TableRows table = new TableRows(blocks, announced, heading);
    int to = table.end(from, ends);
    List<Block> rows = table.between(from, to, heads, notes);
    if (mayBeParted(rows)) {
      areas.addAll(ImprovementTable.read(Headings.title(heading), rows, kind.get(), notes));
    }
    tables.putIfAbsent(kind.get(), heading);
    return to - from;
  }

  /** In a text of small letters only, nothing says where an area of a table begins. */
  private boolean mayBeParted(List<Block> rows) {
    return cased
        || rows.stream()
            .map(Block::text)
            .noneMatch(text -> text.length() > 0 && Character.isLowerCase(text.charAt(0)));
  }

  /** A case ends where the numbered paragraphs, among which it is, go on. */
  private int study(int from, List<Block> content) {
    int end = 0;
    while (end < content.size() && content.get(end).kind() != BlockKind.NUMBERED) {
      end++;
    }
    if (end == content.size() && lastFindings.isPresent()) {
      // Among paragraphs without numbers nothing says where the case ends but its first paragraph.
      end = Math.min(1, end);
    }
    for (int i = from; i < from + end; i++) {
      content(i);
    }
    trail.endStudy(lastFindings);
    return end;
  }

  private void content(int i) {
    Block block = blocks.get(i);
    boolean apart = block.kind() == BlockKind.ROW || block.kind() == BlockKind.HEADING;
    if ((apart && !SectionTrail.isTaggedSentence(block)) || !block.hasLetter() || isCell(block)) {
      return;
    }
    if (!LetterEnd.opens(document.passages().get(i))) {
      kind(block).ifPresent(kind -> add(kind, block, block.text()));
    }
  }

  /** Where a summary has the table of grades and their scale, a line of words may be a cell. */
  private boolean isCell(Block block) {
    return scaleInText
        && block.kind() == BlockKind.PARAGRAPH
        && trail.role().map(FINDINGS::get).filter(FindingKind.SUMMARY::equals).isPresent()
        && RunningHeads.mayBe(block);
  }

  private Optional<FindingKind> kind(Block block) {
    if (trail.role().isEmpty()) {
      return framework.opening().map(FINDINGS::get).filter(kind -> holdsSentence(block.text()));
    }
    if (trail.role().get() == SectionRole.NARRATIVE) {
      lastFindings = trail.nearest();
    }
    return trail.role().map(FINDINGS::get);
  }

  /** Among the names and dates of a cover, a longer text that holds a sentence. */
  private static boolean holdsSentence(SpannedText text) {
    String words = text.toString();
    return text.length() >= SHORTEST_OPENING && (words.endsWith(".") || words.contains(". "));
  }

  private void add(FindingKind kind, Block block, SpannedText text) {
    findings.add(
        finding(kind, block, text)
            .section(trail.role().isEmpty() ? Optional.empty() : trail.heading())
            .area(kind == FindingKind.CONTEXT ? Optional.empty() : trail.area())
            .build());
  }

  /** What a text of a block says, with the number that the block has in the report. */
  public static Finding.Builder finding(FindingKind kind, Block block, SpannedText text) {
    List<Statement> statements =
        block.kind() == BlockKind.ITEM ? Statements.listed(text) : Statements.narrated(text);
    Finding.Builder finding = Finding.builder();
    finding.kind(kind).text(statements.get(0).text()).number(block.number()).statements(statements);
    return finding;
  }
}
