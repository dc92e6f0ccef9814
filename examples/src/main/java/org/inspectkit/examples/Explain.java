package org.inspectkit.examples;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.inspectkit.grading.GradeReconciler;
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
  private Grade a;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "B",
      converter = Converter.class,
      description = "Another grade.")
  private Grade b;

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(GradeReconciler.standard().explain(a, b));
    return 0;
  }

  /** Looks a grade up. */
  static final class Converter implements ITypeConverter<Grade> {

    @Override
    public Grade convert(String text) {
      int colon = text.indexOf(':');
      String id = colon < 0 ? text : text.substring(0, colon);
      GradeScale scale =
          GradeScales.find(id)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "no scale '" + id + "'; the scales are " + scales()));
      String grade = text.substring(colon + 1);
      return number(scale, grade)
          .or(() -> scale.grade(grade))
          .or(() -> scale.find(grade))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no grade '" + grade + "' on " + id + "; its grades are " + grades(scale)));
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
