package org.inspectkit.parsers.readers.content;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ListForm;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/** Follows the headings of a report: under which of them, and so in which part, a block is. */
final class SectionTrail {

  private static final Optional<SectionRole> NARRATIVE = Optional.of(SectionRole.NARRATIVE);

  /**
   * Where a heading that names an area opens it; elsewhere it is one of many under which facts are.
   */
  private static final Set<SectionRole> FINDINGS =
      EnumSet.of(SectionRole.STRENGTH, SectionRole.SUMMARY, SectionRole.NARRATIVE);

  private static final Set<SectionRole> NOT_NARRATED =
      EnumSet.of(SectionRole.NOTHING, SectionRole.CONTENTS, SectionRole.IMPRINT);

  /** So long is what states the grade after an area's name. */
  private static final int LONGEST_GRADE = 50;

  /** What is tagged as a heading and ends with a stop is a sentence if it has more characters. */
  private static final int LONGEST_WITH_STOP = 50;

  private final SectionRules rules;

  /** What is said to be under the last heading; empty before the first. */
  private Optional<SectionRole> role = Optional.empty();

  private Optional<ListForm> list = Optional.empty();
  private Optional<SpannedText> section = Optional.empty();
  private Optional<SpannedText> subHeading = Optional.empty();
  private boolean inSummary;
  private Optional<String> strand = Optional.empty();
  private Optional<JudgementArea> strandArea = Optional.empty();
  private Optional<JudgementArea> area = Optional.empty();

  SectionTrail(SectionRules rules) {
    this.rules = rules;
  }

  Optional<SectionRole> role() {
    return role;
  }

  /** The form of the list under the last heading, if there is to be one. */
  Optional<ListForm> list() {
    return list;
  }

  /** The heading that announced the part. */
  Optional<SpannedText> section() {
    return section;
  }

  Optional<SpannedText> nearest() {
    return subHeading.or(() -> section);
  }

  /** The nearest heading as printed, without its mark. */
  Optional<String> heading() {
    return nearest().map(SectionTrail::withoutGrade).map(Headings::title);
  }

  private static CharSequence withoutGrade(SpannedText heading) {
    if (!heading.folded().contains("grade")) {
      return heading;
    }
    Matcher grade = ListPatterns.GRADE_AT_END.matcher(heading);
    return grade.find() ? heading.subSequence(0, grade.start()) : heading;
  }

  Optional<String> strand() {
    return strand;
  }

  Optional<JudgementArea> area() {
    return area;
  }

  /** What is below is narrative, and no more of the list above. */
  void endList() {
    role = Optional.of(SectionRole.NARRATIVE);
    list = Optional.empty();
  }

  /** Goes back to the findings among which a case was found. */
  void endStudy(Optional<SpannedText> findings) {
    endList();
    section = findings.or(() -> section);
    subHeading = Optional.empty();
  }

  /**
   * The blocks that are headings of other parts of the report, in which no list can go on; to be
   * asked before any heading is followed.
   */
  BitSet announced(List<Block> blocks) {
    BitSet announced = new BitSet(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      announced.set(i, isAnnounced(blocks, i));
    }
    return announced;
  }

  private boolean isAnnounced(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == BlockKind.ROW) {
      return areAlone(blocks, i, i)
          && (rules.area(rowKey(block), strand).isPresent() || announcedInCells(block).isPresent());
    }
    String key = rules.key(block);
    return rules.isImprint(block)
        || rules.announced(key).isPresent()
        || rules.strand(key).isPresent();
  }

  /** The next heading that names an area, before some block. */
  int nextArea(List<Block> blocks, int from, int to) {
    int i = from;
    while (i < to && !namesArea(blocks.get(i))) {
      i++;
    }
    return i;
  }

  private boolean namesArea(Block block) {
    String key = rules.key(block);
    return !key.isEmpty() && rules.area(key, strand).isPresent() && !isSentence(block, key);
  }

  /** Follows a sub-heading within a list. */
  void under(SpannedText heading) {
    subHeading = Optional.of(heading);
    area = rules.area(rules.key(heading), strand).or(() -> strandArea);
  }

  /** Follows a block if it is a heading. */
  boolean follows(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == BlockKind.ROW) {
      return areAlone(blocks, i, i) && followsRow(block);
    }
    if (rules.isImprint(block)) {
      role = Optional.of(SectionRole.IMPRINT);
      list = Optional.empty();
      return true;
    }
    if (block.kind() == BlockKind.NUMBERED) {
      endSummary();
      return false;
    }
    String key = rules.key(block);
    return !key.isEmpty()
        && (isContents(block)
            || ListPatterns.GRADE_ALONE.matcher(key).matches()
            || followsHeading(key, block));
  }

  private String rowKey(Block row) {
    return rules.key(row.cells().get(0).text());
  }

  /** A heading in which a lost dash has left a gap as wide as between two cells. */
  private Optional<SectionRule> announcedInCells(Block row) {
    return rules.announced(rules.key(row.text()));
  }

  /** An area with its grade beside it, or a heading with a gap in it. */
  private boolean followsRow(Block row) {
    Optional<JudgementArea> named = rules.area(rowKey(row), strand);
    Optional<SectionRule> announced =
        announcedInCells(row).filter(rule -> !isLabelOnCover(rule, rules.key(row.text())));
    boolean narrated = announced.filter(rule -> rule.role().equals(NARRATIVE)).isPresent();
    boolean heading =
        narrated || (role.isPresent() && (named.isPresent() || announced.isPresent()));
    if (heading) {
      enter(announced, announced.isPresent() ? row.text() : row.cells().get(0).text(), named);
    }
    return heading;
  }

  /** A line of the contents, which ends in the number of a page. */
  private boolean isContents(Block block) {
    return role.filter(SectionRole.CONTENTS::equals).isPresent()
        && Character.isDigit(block.text().charAt(block.text().length() - 1));
  }

  private boolean followsHeading(String key, Block block) {
    Optional<SectionRule> entered = rules.announced(key).filter(rule -> !isLabelOnCover(rule, key));
    Optional<SectionRule> opened = rules.strand(key);
    Optional<JudgementArea> named = rules.area(key, strand);
    if (opened.isPresent()) {
      open(opened.get(), entered, block.text(), named);
    } else if (entered.isPresent()) {
      enter(entered, block.text(), named);
    } else if (role.filter(FINDINGS::contains).isPresent()
        && named.isPresent()
        && !isSentence(block, key)) {
      enter(Optional.empty(), block.text(), named);
    } else if (block.kind() == BlockKind.HEADING && block.hasLetter() && !isTaggedSentence(block)) {
      subHeading = Optional.of(block.text());
    } else {
      return false;
    }
    return true;
  }

  private void open(
      SectionRule strandRule,
      Optional<SectionRule> entered,
      SpannedText heading,
      Optional<JudgementArea> named) {
    strand = strandRule.strand();
    strandArea = named;
    area = named;
    boolean narrated = role.filter(NOT_NARRATED::contains).isEmpty();
    Optional<SectionRole> otherwise = narrated ? NARRATIVE : Optional.of(SectionRole.NOTHING);
    role = entered.isPresent() ? entered.get().role() : otherwise;
    list = entered.flatMap(SectionRule::list);
    section = Optional.of(heading);
    subHeading = Optional.empty();
  }

  /** "The LSCB is good." may be a heading; a longer sentence only begins with the area's name. */
  private boolean isSentence(Block block, String key) {
    return block.kind() != BlockKind.HEADING
        && Printed.endsIn(block.text(), ".")
        && rules.afterName(key).length() > LONGEST_GRADE;
  }

  /** Whether a row or a heading is a sentence; a short heading may end with a stop, too. */
  static boolean isTaggedSentence(Block block) {
    return Printed.endsIn(block.text(), ".")
        && (block.kind() == BlockKind.ROW || block.text().length() > LONGEST_WITH_STOP);
  }

  /** On the cover, an area is named beside its grade; the heading of its chapter repeats it. */
  private boolean isLabelOnCover(SectionRule rule, String key) {
    return role.isEmpty()
        && rule.role().equals(NARRATIVE)
        && !rule.headings().contains(key)
        && !ListPatterns.GRADED.matcher(rules.afterName(key)).lookingAt();
  }

  private void enter(
      Optional<SectionRule> rule, SpannedText heading, Optional<JudgementArea> named) {
    boolean within = rule.filter(SectionRule::within).isPresent();
    role = rule.isPresent() ? rule.get().role() : NARRATIVE;
    list = rule.flatMap(SectionRule::list);
    boolean summary = within && role.filter(SectionRole.SUMMARY::equals).isPresent();
    boolean scale = role.filter(SectionRole.SCALE::equals).isPresent();
    area = scale ? strandArea : named.or(() -> within ? area.or(() -> strandArea) : strandArea);
    if (!within || strandArea.isPresent() || section.isEmpty()) {
      section = Optional.of(heading);
    }
    subHeading = Optional.of(heading).filter(h -> summary);
    inSummary = summary;
  }

  /** The numbered paragraphs of a chapter are after its summary, which has no numbers. */
  private void endSummary() {
    if (inSummary) {
      inSummary = false;
      role = NARRATIVE;
      subHeading = Optional.empty();
    }
  }

  /** Whether no other row of a table, but for its head, is right before or after some blocks. */
  static boolean areAlone(List<Block> blocks, int first, int last) {
    boolean before =
        first > 0
            && blocks.get(first - 1).kind() == BlockKind.ROW
            && !isHead(blocks.get(first - 1));
    boolean after = last + 1 < blocks.size() && blocks.get(last + 1).kind() == BlockKind.ROW;
    return !before && !after;
  }

  static boolean isHead(Block row) {
    return row.cells().stream().allMatch(cell -> cell.text().toString().contains("udgement"));
  }
}
