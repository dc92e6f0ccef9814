package org.inspectkit.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says how two grades compare, why, and by which published sources. */
@Command(
    name = "explain",
    description = {
      "Says how two grades compare, why, and by which sources.",
      "For example: explain apa-2006:3 ofsted-2012:2",
      "         or: explain sif:good ilacs:requires-improvement"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true)
final class Explain implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "0",
      paramLabel = "A",
      converter = Converter.class,
      description = "A grade: its scale, a colon, and its number, label or id.")
  private JudgementOutcome.Graded a;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "B",
      converter = Converter.class,
      description = "Another grade.")
  private JudgementOutcome.Graded b;

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    GradeReconciler reconciler = GradeReconciler.standard();
    ReconciledGrade first = reconciler.reconcile(a).orElseThrow();
    ReconciledGrade second = reconciler.reconcile(b).orElseThrow();
    String explanation = reconciler.compare(first, second).explanation();
    int width = spec.usageMessage().width();
    spec.commandLine().getOut().println(Wrapped.at(width, explanation));
    return 0;
  }

  /** Looks a grade up. A number is taken as a report prints it, alone. */
  static final class Converter implements ITypeConverter<JudgementOutcome.Graded> {

    @Override
    public JudgementOutcome.Graded convert(String text) {
      int colon = text.indexOf(':');
      String id = colon < 0 ? text : text.substring(0, colon);
      GradeScale scale =
          Words.find(id, GradeScales::find)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "no scale '" + id + "'; the scales are " + scales()));
      String grade = text.substring(colon + 1);
      return number(scale, grade)
          .map(g -> new JudgementOutcome.Graded(g, grade, g.number()))
          .or(
              () ->
                  Words.find(grade, word -> scale.grade(word).or(() -> scale.find(word)))
                      .map(Converter::inWords))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no grade '" + grade + "' on " + id + "; its grades are " + grades(scale)));
    }

    private static JudgementOutcome.Graded inWords(Grade grade) {
      return new JudgementOutcome.Graded(grade, grade.label(), grade.number());
    }

    private static Optional<Grade> number(GradeScale scale, String text) {
      return text.matches("[0-9]{1,2}")
          ? scale.findNumber(Integer.parseInt(text))
          : Optional.empty();
    }

    private static String scales() {
      return GradeScales.all().stream().map(GradeScale::id).collect(Collectors.joining(", "));
    }

    private static String grades(GradeScale scale) {
      return scale.grades().stream().map(Grade::id).collect(Collectors.joining(", "));
    }
  }
}
