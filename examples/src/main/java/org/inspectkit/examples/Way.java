package org.inspectkit.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.grading.timeline.Direction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which way a grade moved, as the command line takes it. */
final class Way {

  private Way() {}

  private static String of(Direction direction) {
    return Words.hyphenated(direction.toString());
  }

  private static List<String> all() {
    return Stream.of(Direction.values()).map(Way::of).toList();
  }

  /** All ways, for the help. */
  static final class All extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    All() {
      super(all());
    }
  }

  /** Takes the words with hyphens or blanks, in small or capital letters. */
  static final class Converter implements ITypeConverter<Direction> {

    @Override
    public Direction convert(String typed) {
      return Stream.of(Direction.values())
          .filter(direction -> of(direction).equals(Words.hyphenated(typed)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is not one of " + String.join(", ", all())));
    }
  }
}
