package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Gives a paragraph its number back where a conversion put the number into the middle of its first
 * line: the sequence says which number is missing, and between which paragraphs.
 */
final class LostNumbers {

  private LostNumbers() {}

  static List<Block> restore(List<Block> blocks) {
    List<Block> restored = new ArrayList<>(blocks);
    int last = 0;
    int lastAt = -1;
    for (int i = 0; i < restored.size(); i++) {
      Optional<Integer> number = restored.get(i).number();
      if (number.isPresent()) {
        for (int missing = last + 1; last > 0 && missing < number.get(); missing++) {
          restoreBetween(restored, lastAt + 1, i, missing);
        }
        last = number.get();
        lastAt = i;
      }
    }
    return restored;
  }

  private static void restoreBetween(List<Block> blocks, int from, int to, int number) {
    String printed = " " + number + ". ";
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      int at = block.number().isEmpty() ? block.text().toString().indexOf(printed) : -1;
      if (at > 0) {
        blocks.set(i, numbered(block, number, at, printed.length()));
        return;
      }
    }
  }

  private static Block numbered(Block block, int number, int at, int length) {
    List<SpannedText> markers = new ArrayList<>(block.markers());
    markers.add(block.text().subSequence(at + 1, at + length - 1));
    SpannedText text = block.text().without(at + 1, at + length);
    return new Block(BlockKind.NUMBERED, text, markers, Optional.of(number), block.lines());
  }
}
