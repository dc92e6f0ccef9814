package org.inspectkit.parsers.readers.grades;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Parts of a report that tell of another inspection: what stands beneath a title or a lead-in that
 * says so, up to the next title. No grade in them is a judgement of this report.
 */
public final class OtherInspections {

  private static final int LONGEST = 120;

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:"
              + GradeColumns.EARLIER_WORDS
              + ")(?: [a-z'-]{1,20}){0,3}"
              + " (?:inspections?|judgements?|grades?|review|visit|assessment)\\b");
  private static final Pattern INSPECTING =
      Pattern.compile(
          "\\b(?:inspect(?:ed|ion|ions|ors)|judge[ds]?|judgements?|graded?|grades|outcomes?)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern LEAD_IN =
      Pattern.compile("\\b(?:follows|following|below|beneath)\\b|:$");

  private final Predicate<Block> isRow;
  private final Predicate<Block> isGraded;
  private final Set<String> ownYears = new HashSet<>();
  private final Set<TextLine> left = new HashSet<>();
  private boolean elsewhere;

  private OtherInspections(Predicate<Block> isRow, Predicate<Block> isGraded) {
    this.isRow = isRow;
    this.isGraded = isGraded;
  }

  /**
   * The lines of such parts.
   *
   * @param labels the folded labels of grades: a label, with or without its grade, is no title that
   *     ends such a part
   */
  public static Set<TextLine> in(List<Block> blocks, Set<String> labels, PrintedGrades grades) {
    Predicate<Block> isRow = block -> isRow(block, labels, grades);
    OtherInspections others =
        new OtherInspections(isRow, block -> grades.startBehindColon(block.text()) > 0);
    List<Block> cover = blocks.stream().takeWhile(isRow.negate()).toList();
    cover.stream().takeWhile(OtherInspections::isNoText).forEach(others::addYears);
    if (others.ownYears.isEmpty()) {
      cover.forEach(others::addYears);
    }
    blocks.forEach(others::read);
    return others.left;
  }

  /** Whether a block is a label, the beginning of one, or a grade, or a label with its grade. */
  private static boolean isRow(Block block, Set<String> labels, PrintedGrades grades) {
    int colon = grades.startBehindColon(block.text());
    int at = colon > 0 ? colon : grades.startAtEnd(block.text());
    SpannedText label = at > 0 ? block.text().subSequence(0, at - 1) : block.cells().get(0).text();
    String key = Headings.unnumberedKey(label);
    boolean labelled = !key.isEmpty() && labels.stream().anyMatch(l -> l.startsWith(key));
    return labelled || grades.inCell(block.text()).isPresent();
  }

  /** Whether a block is short, as those of a cover are before the text begins. */
  private static boolean isNoText(Block block) {
    return block.text().length() <= 2 * LONGEST;
  }

  /** The years that the cover prints, but for those of an earlier inspection. */
  private void addYears(Block block) {
    String folded = block.folded();
    if (!EARLIER.matcher(folded).find()) {
      ownYears.addAll(years(folded));
    }
  }

  private void read(Block block) {
    if (announces(block)) {
      elsewhere = true;
    } else if (elsewhere && (isTitle(block) || isOwnDate(block)) && !mayBeGraded(block)) {
      elsewhere = false;
    }
    if (elsewhere) {
      left.addAll(block.lines());
    }
  }

  /** What ends in a grade may be an area that only another edition judges. */
  private boolean mayBeGraded(Block block) {
    return isRow.test(block) || isGraded.test(block);
  }

  private boolean announces(Block block) {
    boolean telling = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH;
    if (!telling || block.text().length() > LONGEST || isRow.test(block)) {
      return false;
    }
    String folded = block.folded();
    boolean leadsIn = !folded.endsWith(".") || LEAD_IN.matcher(folded).find();
    return leadsIn && (EARLIER.matcher(folded).find() || isOfAnotherYear(folded));
  }

  private boolean isOfAnotherYear(String folded) {
    List<String> years = years(folded);
    return !years.isEmpty()
        && years.stream().noneMatch(ownYears::contains)
        && INSPECTING.matcher(folded).find();
  }

  /** On a cover the dates of the inspection may stand beneath those of the last one. */
  private boolean isOwnDate(Block block) {
    List<String> years = years(block.folded());
    return block.folded().startsWith("inspection date")
        && !years.isEmpty()
        && ownYears.containsAll(years);
  }

  private static boolean isTitle(Block block) {
    String text = block.text().toString();
    boolean paragraph =
        block.kind() == BlockKind.PARAGRAPH
            && block.gapBefore()
            && text.length() <= LONGEST
            && Character.isUpperCase(text.charAt(0))
            && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
    return block.kind() == BlockKind.HEADING || paragraph;
  }

  private static List<String> years(String folded) {
    List<String> years = new ArrayList<>();
    for (Matcher year = YEAR.matcher(folded); year.find(); ) {
      years.add(year.group());
    }
    return years;
  }
}
