package org.inspectkit.grading.page;

import java.util.Locale;
import java.util.Optional;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.MissingReport;
import org.inspectkit.grading.timeline.Movement;

/** A movement in a sentence, with what it skips; all else about it is in the comparison. */
final class Moved {

  private Moved() {}

  /** The sentence, with the names of the areas that it leads to and from where they are needed. */
  static Tag of(Movement movement, Optional<String> to, Optional<String> from) {
    Tag moved = Tag.of("p").styled("moved");
    to.ifPresent(area -> moved.with(Tag.of("span", area + " ").styled("label")));
    moved
        .with(Tag.of("strong", sign(movement) + " " + direction(movement)))
        .text(since(movement, from) + alike(movement));
    for (MissingReport skipped : movement.comparability().skipped()) {
      moved.with(
          Tag.of("span", " But " + skipped.describe(movement.comparability().later().theme()) + ".")
              .styled("note"));
    }
    return moved;
  }

  /** Where the scales or the questions are not the same, a direction is to be taken with care. */
  private static String alike(Movement movement) {
    boolean open = movement.direction() == Direction.NOT_COMPARABLE;
    return open || movement.strength().isAtLeast(Correspondence.EQUIVALENT)
        ? ""
        : " The standard or the question was not the same.";
  }

  /** The direction in a few words. */
  static String brief(Movement movement) {
    boolean skips = !movement.comparability().skipped().isEmpty();
    return sign(movement)
        + " "
        + direction(movement).toLowerCase(Locale.ROOT)
        + (alike(movement).isEmpty() ? "" : ", standard or question not the same")
        + (skips ? ", one in between not here" : "");
  }

  static String direction(Movement movement) {
    return switch (movement.direction()) {
      case IMPROVED -> "Improved";
      case DECLINED -> "Declined";
      case UNCHANGED -> "Unchanged";
      case NOT_COMPARABLE -> "Not comparable";
    };
  }

  static String sign(Movement movement) {
    return switch (movement.direction()) {
      case IMPROVED -> "\u2191";
      case DECLINED -> "\u2193";
      case UNCHANGED -> "\u2192";
      case NOT_COMPARABLE -> "\u2260";
    };
  }

  private static String since(Movement movement, Optional<String> from) {
    String grade = movement.earlier().outcome();
    String plain =
        "\u201c"
            + grade.substring(0, 1).toLowerCase(Locale.ROOT)
            + grade.substring(1)
            + "\u201d"
            + PlainWords.key(movement.earlier())
            + from.map(area -> " for " + area).orElse("");
    String month = PlainWords.month(movement.earlier().inspection());
    return switch (movement.direction()) {
      case IMPROVED, DECLINED -> " from " + plain + " in " + month + ".";
      case UNCHANGED -> " since " + month + ", when it was " + plain + ".";
      case NOT_COMPARABLE -> " with " + plain + " in " + month + ".";
    };
  }
}
