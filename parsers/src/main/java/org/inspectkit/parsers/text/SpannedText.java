package org.inspectkit.parsers.text;

import java.util.List;
import org.inspectkit.source.SourceSpan;

/**
 * Text of which every character knows the offset at which it is in the extracted text of the
 * document. It survives slicing, joining and mending: characters that were put in (a blank where
 * two lines were joined) have no offset and appear in no span.
 *
 * <p>A slice is a view and copies nothing, and so is the text of lines that follow one another.
 *
 * <p>Instances are immutable. They are made where a document is read; no other class implements
 * this.
 */
public interface SpannedText extends CharSequence {

  @Override
  SpannedText subSequence(int first, int end);

  /**
   * The text from a place on.
   *
   * @param first the first character to keep
   * @return the rest
   */
  SpannedText from(int first);

  /**
   * This text without blanks at its ends.
   *
   * @return the text from its first visible character to its last
   */
  SpannedText strip();

  /**
   * The text as it is compared.
   *
   * @return a text of the same length, each character folded at its place
   */
  FoldedText folded();

  /**
   * This text followed by another, with characters between them that are nowhere in the document.
   *
   * @param between what to put in, such as a blank
   * @param next the text to follow
   * @return the joined text
   */
  SpannedText join(String between, SpannedText next);

  /**
   * This text without a part of it.
   *
   * @param first the first character to leave out
   * @param end the character after the last one to leave out
   * @return what is left
   */
  SpannedText without(int first, int end);

  /**
   * Where the first character is.
   *
   * @return the offset in the extracted text; -1 if no character of this text is in it
   */
  int start();

  /**
   * Where the text is: one span for each run of characters that follow one another on one page.
   *
   * @return the spans in reading order
   */
  List<SourceSpan> spans();
}
