package org.inspectkit.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in plain English why a grade stands where it does, and how two compare. */
final class Explanations {

  private Explanations() {}

  /** Two sentences: the place, and the ground with its sources. */
  static String of(GradeLink link, Optional<BandRange> bands, ReconciliationPolicy policy) {
    return place(link, bands, policy) + " " + link.ground();
  }

  private static String place(
      GradeLink link, Optional<BandRange> bands, ReconciliationPolicy policy) {
    if (link.bands().isEmpty()) {
      return link.grade() + " has no place beside grades of other scales.";
    }
    String at = " at '" + bands.or(link::bands).orElseThrow() + "' " + as(link);
    return bands.isPresent()
        ? link.grade() + " stands" + at + "."
        : link.grade()
            + " would stand"
            + at
            + ", which the policy \""
            + policy.name()
            + "\" leaves out.";
  }

  private static String as(GradeLink link) {
    return switch (link.correspondence()) {
      case IDENTICAL, EQUIVALENT -> "as an equivalent grade";
      case SAME_RANK -> "by its rank, though not by its standard";
      case NARROWER -> "as a part of it";
      case BROADER -> "as a grade that covers more";
      case NONE -> "without support";
    };
  }

  /** Two sentences: the answer, and its ground with its sources. */
  static String of(Comparison comparison) {
    String answer =
        switch (comparison.result()) {
          case BETTER -> comparison.first().grade() + " is better than ";
          case WORSE -> comparison.first().grade() + " is worse than ";
          case SAME -> comparison.first().grade() + " is level with ";
          case NOT_COMPARABLE -> comparison.first().grade() + " cannot be compared with ";
        };
    String sentence = answer + comparison.second().grade() + ": " + why(comparison) + ".";
    return sentence + " " + ground(comparison);
  }

  private static String why(Comparison comparison) {
    Correspondence correspondence = comparison.correspondence();
    if (correspondence == Correspondence.NONE) {
      return "nothing supports a comparison";
    }
    String how = scales(correspondence);
    boolean open = !comparison.comparable() && correspondence != Correspondence.IDENTICAL;
    String remark = comparison.remark().map(r -> " (" + r + ")").orElse("");
    return how + remark + (open ? ", which is not enough here" : "");
  }

  private static String scales(Correspondence correspondence) {
    return switch (correspondence) {
      case IDENTICAL -> "they are on one scale";
      case EQUIVALENT -> "the two scales state the same standard";
      case SAME_RANK -> "the two scales share their order but not their standard";
      case NARROWER -> "the first is a part of what the second covers";
      case BROADER -> "the first covers more than the second";
      case NONE -> "nothing joins the two scales";
    };
  }

  private static String ground(Comparison comparison) {
    List<Ground> grounds = grounds(comparison);
    if (grounds.isEmpty()) {
      return "Its order is the regulator's own, best first.";
    }
    return grounds.stream()
        .map(Ground::toString)
        .map(Explanations::unstopped)
        .collect(Collectors.joining("; and: ", "", "."));
  }

  private static String unstopped(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  /** A step speaks for itself; without one each scale's way to the hub counts. */
  static List<Ground> grounds(Comparison comparison) {
    if (comparison.correspondence() == Correspondence.IDENTICAL) {
      return List.of();
    }
    return comparison
        .step()
        .map(step -> List.of(step.ground()))
        .orElseGet(
            () ->
                Stream.of(comparison.first(), comparison.second())
                    .map(grade -> grade.link().ground())
                    .distinct()
                    .toList());
  }
}
