package org.inspectkit.parsers.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the characters of a file in the order of its content, each with its place and the marked
 * content to which it belongs, in a single pass.
 */
final class MarkedStripper extends PDFTextStripper {

  /** Text that belongs to no marked content. */
  static final int UNMARKED = -1;

  /** Text that the file itself calls no part of what it says: running headers, page numbers. */
  static final int ARTIFACT = -2;

  /** Over ten times what the fullest page of any report holds; each takes much memory. */
  private static final int MOST_GLYPHS_OF_PAGE = 200_000;

  /** Forms that show each other again and again are few bytes and endless work. */
  private static final int MOST_OPERATORS = 5_000_000;

  /** So many operators take well under a millisecond. */
  private static final int OPERATORS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

  private final PdfLimits limits;
  private final PdfCharacters characters = new PdfCharacters();
  private final IdentityHashMap<TextPosition, Integer> marks = new IdentityHashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  private int operators;

  MarkedStripper(PdfLimits limits) {
    this.limits = limits;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  PdfCharacters read(PDDocument document, int page) throws IOException {
    // A page that broke off may have left marks open.
    marks.clear();
    open.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    characters.endPage();
    return characters;
  }

  PdfCharacters characters() {
    return characters;
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    int mark = properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED);
    boolean artifact = tag != null && tag.getName().equals("Artifact");
    int outer = open.isEmpty() ? UNMARKED : open.peek();
    open.push(artifact ? ARTIFACT : mark >= 0 ? mark : outer);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!open.isEmpty()) {
      open.pop();
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw PdfStopped.tooLarge("its pages take more than " + MOST_OPERATORS + " steps to draw");
    }
    if (operators % OPERATORS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
      limits.checkTime();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (characters.length() + marks.size() > limits.maxCharacters()) {
      throw PdfStopped.tooLarge(
          "it holds more than the " + limits.maxCharacters() + " characters allowed");
    }
    if (marks.size() >= MOST_GLYPHS_OF_PAGE) {
      throw PdfStopped.tooLarge("a page holds more than " + MOST_GLYPHS_OF_PAGE + " characters");
    }
    marks.put(text, open.isEmpty() ? UNMARKED : open.peek());
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      characters.add(
          position.getUnicode(),
          marks.getOrDefault(position, UNMARKED),
          position.getXDirAdj(),
          position.getWidthDirAdj(),
          position.getWidthOfSpace());
    }
  }

  @Override
  protected void writeWordSeparator() {
    characters.blank();
  }

  @Override
  protected void writeLineSeparator() {
    characters.endLine();
  }
}
