package org.inspectkit.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.scale.Grade;

/** Says in plain English why a grade has its place, and how two compare. */
final class Explanations {

  private Explanations() {}

  /** Two sentences: the place, and the rationale with its sources. */
  static String of(
      String name, GradeLink link, Optional<BandRange> bands, ReconciliationPolicy policy) {
    return place(name, link, bands, policy) + " " + link.rationale();
  }

  /** The grade; a number that is printed alone stays alone, and what it means is in brackets. */
  static String name(Grade grade, String printed, Optional<String> numberInWords) {
    return numberInWords
        .map(words -> printed + " on " + grade.scaleId() + " (" + words + ")")
        .orElseGet(grade::toString);
  }

  private static String name(ReconciledGrade grade) {
    return name(grade.grade(), grade.printed(), grade.numberInWords());
  }

  private static String place(
      String name, GradeLink link, Optional<BandRange> bands, ReconciliationPolicy policy) {
    if (link.bands().isEmpty()) {
      return name + " has no place beside grades of other scales.";
    }
    String at = " at '" + bands.or(link::bands).orElseThrow() + "' " + as(link);
    return bands.isPresent()
        ? name + " is placed" + at + "."
        : name
            + " would be placed"
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

  /** Two sentences: the answer, and its rationale with its sources. */
  static String of(Comparison comparison) {
    String answer =
        switch (comparison.result()) {
          case BETTER -> " is better than ";
          case WORSE -> " is worse than ";
          case SAME -> " is level with ";
          case NOT_COMPARABLE -> " cannot be compared with ";
        };
    String pair = name(comparison.first()) + answer + name(comparison.second());
    return pair + ": " + why(comparison) + ". " + rationale(comparison);
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

  private static String rationale(Comparison comparison) {
    List<Rationale> rationales = rationales(comparison);
    if (rationales.isEmpty()) {
      return "Its order is the regulator's own, best first.";
    }
    return rationales.stream()
        .map(Rationale::toString)
        .map(Explanations::unstopped)
        .collect(Collectors.joining("; and: ", "", "."));
  }

  private static String unstopped(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  /** A transition speaks for itself; without one each scale's way to the hub counts. */
  static List<Rationale> rationales(Comparison comparison) {
    if (comparison.correspondence() == Correspondence.IDENTICAL) {
      return List.of();
    }
    return comparison
        .transition()
        .map(transition -> List.of(transition.rationale()))
        .orElseGet(
            () ->
                Stream.of(comparison.first(), comparison.second())
                    .map(grade -> grade.link().rationale())
                    .distinct()
                    .toList());
  }
}
