package org.inspectkit.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.framework.Themes;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.Polarity;

/** The parts of METHOD.md that are the data themselves. */
final class MethodTables {

  private static final Crosswalk CROSSWALK = Crosswalk.standard();

  private MethodTables() {}

  /** The parts by the name of their place on the page. */
  static Map<String, String> all() {
    Map<String, String> parts = new TreeMap<>();
    parts.put("linked", linked());
    parts.put("numbers", numbers());
    parts.put("outside", outside());
    parts.put("rationales", rationales(true));
    parts.put("outside-rationales", rationales(false));
    parts.put("transitions", transitions(true));
    parts.put("outside-transitions", transitions(false));
    parts.put("themes", themes());
    parts.put("names", table("| short name | inspection | years |", MethodLists.names()));
    parts.put("councils", MethodLists.councils());
    return parts;
  }

  private static Stream<ScaleLink> rows(boolean linked) {
    return CROSSWALK.links().stream()
        .filter(row -> (row.correspondence() != Correspondence.NONE) == linked);
  }

  private static String linked() {
    return table(
        "| scale | years | its grades and their places | how closely |",
        rows(true)
            .map(
                row ->
                    "| "
                        + name(row)
                        + " | "
                        + row.scale().years()
                        + " | "
                        + row.links().stream()
                            .map(MethodTables::place)
                            .collect(Collectors.joining("; "))
                        + " | "
                        + row.correspondence()
                        + " |"));
  }

  private static String place(GradeLink link) {
    String number =
        link.grade()
            .number()
            .map(String::valueOf)
            .filter(n -> !n.equals(link.grade().label()))
            .map(n -> n + ", ")
            .orElse("");
    String band = link.bands().orElseThrow().toString().replace(" requirements", "");
    return number + link.grade().label() + ": " + band;
  }

  private static String name(ScaleLink row) {
    return row.scale().name() + row.edition().map(e -> " (" + e + ")").orElse("");
  }

  /** On which scales a number was printed, and which number was the best. */
  private static String numbers() {
    return table(
        "| scale | years | best | worst |",
        rows(true)
            .map(ScaleLink::scale)
            .distinct()
            .filter(scale -> scale.polarity() != Polarity.NO_NUMBERS)
            .map(
                scale ->
                    "| %s | %s | %s | %s |"
                        .formatted(
                            scale.name(),
                            scale.years(),
                            scale.best().number().orElseThrow(),
                            scale.worst().number().orElseThrow())));
  }

  private static String outside() {
    return table(
        "| scale | years | why not |",
        rows(false)
            .map(
                row ->
                    "| "
                        + name(row)
                        + " | "
                        + row.scale().years()
                        + " | "
                        + row.rationale().sentence()
                        + " |"));
  }

  private static String rationales(boolean linked) {
    return rows(linked)
        .map(row -> "- **" + name(row) + "**: " + row.rationale())
        .collect(Collectors.joining("\n"));
  }

  private static String transitions(boolean linked) {
    return CROSSWALK.transitions().stream()
        .filter(step -> (step.correspondence() != Correspondence.NONE) == linked)
        .map(
            transition ->
                "- **From "
                    + names(transition.from())
                    + " to "
                    + names(transition.to())
                    + "**: "
                    + transition.correspondence()
                    + "; "
                    + transition.remark()
                    + ". "
                    + transition.rationale())
        .collect(Collectors.joining("\n"));
  }

  private static String names(List<String> ids) {
    return ids.stream()
        .map(GradeScales::of)
        .map(GradeScale::name)
        .collect(Collectors.joining("; "));
  }

  private static String themes() {
    return table(
        "| theme | asks just this | asks more | asks less |",
        Themes.all().stream()
            .filter(MethodTables::isCompared)
            .map(
                theme ->
                    "| "
                        + theme.name()
                        + " | "
                        + areas(theme, Closeness.SAME)
                        + " | "
                        + areas(theme, Closeness.WIDER)
                        + " | "
                        + areas(theme, Closeness.NARROWER)
                        + " |"));
  }

  /** Only what is graded on a scale that has a link can be compared at all. */
  private static boolean isCompared(Theme theme) {
    return Arrays.stream(Closeness.values()).anyMatch(how -> !areas(theme, how).isEmpty());
  }

  private static boolean isLinked(JudgementArea area) {
    return area.scale()
        .flatMap(CROSSWALK::link)
        .filter(row -> row.correspondence() != Correspondence.NONE)
        .isPresent();
  }

  private static String areas(Theme theme, Closeness closeness) {
    return Frameworks.all().stream()
        .flatMap(f -> f.editions().stream())
        .flatMap(e -> e.areas().stream().flatMap(a -> cell(e, a, theme, closeness)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> cell(
      Edition edition, JudgementArea area, Theme theme, Closeness closeness) {
    return area.theme(theme.id()).stream()
        .filter(link -> isLinked(area) && link.closeness() == closeness)
        .map(link -> "`" + edition.id() + "` " + area.id() + note(link));
  }

  private static String note(ThemeLink link) {
    return link.note().map(n -> " (" + n + ")").orElse("");
  }

  private static String table(String header, Stream<String> rows) {
    long columns = header.chars().filter(c -> c == '|').count() - 1;
    String rule = "|" + " --- |".repeat((int) columns);
    return Stream.concat(Stream.of(header, rule), rows).collect(Collectors.joining("\n"));
  }
}
