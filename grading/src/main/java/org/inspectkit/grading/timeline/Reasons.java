package org.inspectkit.grading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.ReconciledGrade;

/** Says in plain English which way a grade moved, and why that can or cannot be said. */
final class Reasons {

  private Reasons() {}

  static String of(Movement movement) {
    return answer(movement) + " " + capital(String.join("; ", rationale(movement))) + ".";
  }

  private static String answer(Movement movement) {
    String then = published(movement.earlier());
    String later = published(movement.later());
    return switch (movement.direction()) {
      case IMPROVED -> "It improved from " + then + " to " + later + ".";
      case DECLINED -> "It declined from " + then + " to " + later + ".";
      case UNCHANGED -> "It is unchanged, " + then + " and then " + later + ".";
      case NOT_COMPARABLE -> then + " and then " + later + " cannot be compared.";
    };
  }

  private static String published(TimelineEntry entry) {
    return entry.grade().map(ReconciledGrade::published).orElse("");
  }

  private static List<String> rationale(Movement movement) {
    Comparability how = movement.comparability();
    List<String> rationale = new ArrayList<>();
    rationale.add(scales(how.correspondence()) + how.remark().map(r -> " (" + r + ")").orElse(""));
    rationale.add(how.sameQuestion() ? "both ask the same question" : how.difference());
    how.changes().forEach(change -> rationale.add(change.what()));
    how.skipped().forEach(report -> rationale.add(report.describe(how.later().theme())));
    if (movement.direction() == Direction.NOT_COMPARABLE && how.strength() != Correspondence.NONE) {
      rationale.add("that is not enough for the policy chosen");
    }
    return rationale;
  }

  private static String scales(Correspondence correspondence) {
    return switch (correspondence) {
      case IDENTICAL -> "both are on one scale";
      case EQUIVALENT -> "the scales state the same standard";
      case SAME_RANK -> "the scales share their order but not their standard";
      case NARROWER -> "the earlier grade is a part of what the later one covers";
      case BROADER -> "the earlier grade covers more than the later one";
      case NONE -> "no source joins the scales";
    };
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
