package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.grades.Judgements;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.StatementKind;

/**
 * The two judgements that a SIF report states in a sentence: the overall one above its table, and
 * that of the board. Descriptors at the end ("An LSCB requires improvement if ...") and sentences
 * about earlier inspections begin otherwise, or stand elsewhere.
 */
final class SifSentences {

  private static final int FRONT = 40;
  private static final int LONGEST_REST = 60;
  private static final int MOST_WORDS = 5;

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?i)^(?:the overall judgement is (?:that )?(?:children['\u2019]s services? (?:in .{1,90}? )?)?"
              + "(?:is |are )?|children['\u2019]s services? in .{1,110}? (?:is |are |area )(?:are )?"
              + "|children['\u2019]s services? (?:in .{1,110}? )?(?=requires? improvement))");

  /** A council's long name may leave the end of the formula to a line, and a block, of its own. */
  private static final Pattern CUT =
      Pattern.compile("(?i)children['\u2019]s services? in [^.:;]{1,110}");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?i)^(?:the (?:overall )?judgement (?:for|of|on|about) )?(?:the )?(?:effectiveness of )?(?:the )?"
              + "(?:local safeguarding children board|lscb)(?: \\(LSCB\\))?"
              + "(?: is (?:judged to be )?| (?=requires? improvement))");
  private static final Pattern TABLE =
      Pattern.compile("(?i)(?:\\d(?:\\.\\d)?\\.? )?children who need help and protection\\b.*");

  private final List<Block> blocks;
  private final Edition edition;

  SifSentences(List<Block> blocks, Edition edition) {
    this.blocks = blocks;
    this.edition = edition;
  }

  void addTo(Judgements judgements) {
    edition.area("overall-effectiveness").ifPresent(area -> overall(area, judgements));
    edition.area("lscb-effectiveness").ifPresent(area -> board(area, judgements));
  }

  /** A report without a review of the board has no judgement of it. */
  boolean isExpected(JudgementArea area) {
    boolean combined =
        blocks.stream()
            .limit(FRONT)
            .map(Block::folded)
            .anyMatch(
                text -> text.startsWith("review of the effectiveness of the local safeguarding"));
    return !area.id().equals("lscb-effectiveness") || combined;
  }

  private void overall(JudgementArea area, Judgements judgements) {
    Optional<SpannedText> cut = Optional.empty();
    for (Block block : blocks.stream().limit(FRONT).toList()) {
      SpannedText text = block.text();
      if (TABLE.matcher(text).matches()) {
        return;
      }
      add(area, OVERALL, text, judgements);
      cut.filter(above -> text.length() <= LONGEST_REST)
          .ifPresent(above -> add(area, OVERALL, above.join(" ", text), judgements));
      cut = Optional.of(text).filter(above -> CUT.matcher(above).matches());
    }
  }

  private void board(JudgementArea area, Judgements judgements) {
    boolean descriptors = false;
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING) {
        descriptors = block.folded().startsWith("what the inspection judg");
      }
      if (block.kind() != BlockKind.NUMBERED && !descriptors) {
        add(area, BOARD, block.text(), judgements);
      }
    }
  }

  private void add(JudgementArea area, Pattern formula, SpannedText text, Judgements judgements) {
    Matcher matcher = formula.matcher(text);
    if (!matcher.find()) {
      return;
    }
    GradeScale scale = area.scale().orElseThrow();
    Optional<SpannedText> grade = leading(text.from(matcher.end()), scale);
    grade.ifPresent(
        g -> {
          JudgementOutcome outcome =
              new JudgementOutcome.Graded(
                  scale.find(g.toString()).orElseThrow(), g.toString(), Optional.empty());
          SpannedText words = text.subSequence(0, matcher.end()).join("", g);
          judgements.add(area, outcome, Told.as(StatementKind.NARRATIVE, words));
        });
  }

  /** The longest label of the scale with which a text begins; a footnote's number may follow it. */
  private static Optional<SpannedText> leading(SpannedText text, GradeScale scale) {
    String plain = PrintedText.fold(text.toString());
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Optional<SpannedText> longest = Optional.empty();
    int words = 0;
    for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
      boolean ends = i == text.length() || !Character.isLetter(text.charAt(i));
      if (ends && i > 0) {
        words++;
        SpannedText candidate = text.subSequence(0, i);
        longest = scale.find(candidate.toString()).isPresent() ? Optional.of(candidate) : longest;
      }
    }
    return longest.filter(grade -> endsThere(text, grade.length()));
  }

  /** Behind the grade the sentence ends, or a footnote's number or another line begins. */
  private static boolean endsThere(SpannedText text, int at) {
    if (at == text.length() || ".,;:".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    boolean blank = text.charAt(at) == ' ' && at + 1 < text.length();
    char next = text.charAt(blank ? at + 1 : at);
    return Character.isDigit(next) || (blank && Character.isUpperCase(next));
  }
}
