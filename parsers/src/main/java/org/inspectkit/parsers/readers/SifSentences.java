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
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.reading.Judgements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.StatementKind;

/**
 * The two judgements that a SIF report states in a sentence: the overall one above its table, and
 * that of the board. Such a sentence begins with its subject, is in the present tense and ends with
 * the grade; the overall one names no authority or the one that was inspected. What goes on behind
 * the grade is a reason, another's opinion or a tale of an earlier inspection. Descriptors ("An
 * LSCB requires improvement if ...") begin otherwise, or stand in their own section.
 */
final class SifSentences {

  private static final int FRONT = 40;
  private static final int LONGEST_REST = 60;
  private static final int MOST_WORDS = 5;

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?i)^(?:(?:the overall judgement is (?:that )?)?children['\u2019]s services? "
              + "(?:in (?<name>[\\p{L}.'\u2019& -]{1,110}?) )?(?:is |are |(?=requires? improvement))"
              + "|the overall judgement is )");

  /** A council's long name may leave the end of the formula to a line, and a block, of its own. */
  private static final Pattern CUT =
      Pattern.compile("(?i)children['\u2019]s services? in [^.:;]{1,110}");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?i)^(?:the (?:overall )?judgement (?:for|of|on|about) )?(?:the )?(?:effectiveness of )?(?:the )?"
              + "(?:local safeguarding children board|lscb)(?: \\(LSCB\\))?"
              + "(?: is (?:judged to be )?| (?=requires? improvement))");

  /** The sentence ends, or another line begins; a footnote's number may stand between. */
  private static final Pattern END = Pattern.compile("\\.?(?: ?\\d{1,2})?(?:$| \\p{Lu}.*)");

  private static final Pattern TABLE =
      Pattern.compile("(?i)(?:\\d(?:\\.\\d)?\\.? )?children who need help and protection\\b.*");

  private final List<Block> blocks;
  private final Edition edition;
  private final OwnName own;

  SifSentences(List<Block> blocks, Edition edition, OwnName own) {
    this.blocks = blocks;
    this.edition = edition;
    this.own = own;
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
      overall(area, text, judgements);
      cut.filter(above -> text.length() <= LONGEST_REST)
          .ifPresent(above -> overall(area, above.join(" ", text), judgements));
      cut = Optional.of(text).filter(above -> CUT.matcher(above).matches());
    }
  }

  private void overall(JudgementArea area, SpannedText text, Judgements judgements) {
    Matcher formula = OVERALL.matcher(text);
    if (formula.find()
        && Optional.ofNullable(formula.group("name")).filter(n -> !own.mayBe(n)).isEmpty()) {
      add(area, formula.end(), text, judgements);
    }
  }

  private void board(JudgementArea area, Judgements judgements) {
    boolean descriptors = false;
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING) {
        descriptors = block.folded().startsWith("what the inspection judg");
      }
      if (block.kind() != BlockKind.NUMBERED && !descriptors) {
        Matcher formula = BOARD.matcher(block.text());
        if (formula.find()) {
          add(area, formula.end(), block.text(), judgements);
        }
      }
    }
  }

  private static void add(
      JudgementArea area, int formulaEnd, SpannedText text, Judgements judgements) {
    GradeScale scale = area.scale().orElseThrow();
    Optional<SpannedText> grade = leading(text.from(formulaEnd), scale);
    grade.ifPresent(
        g -> {
          JudgementOutcome outcome =
              new JudgementOutcome.Graded(
                  scale.find(g.toString()).orElseThrow(), g.toString(), Optional.empty());
          SpannedText words = text.subSequence(0, formulaEnd).join("", g);
          judgements.add(area, outcome, Told.as(StatementKind.NARRATIVE, words));
        });
  }

  /** The longest label of the scale with which a text begins, if the sentence ends behind it. */
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
    return longest.filter(grade -> END.matcher(text.from(grade.length())).matches());
  }
}
