package org.inspectkit.parsers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that is printed oddly may lose grades; none moves to another area. */
class MutatedTablesTest {

  /** A row of a table in columns: its label, what parts the columns, and its grade. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?i)^(.*?\\p{L}.*?)(\\t+| {3,}| ?\\| ?)((?:grade \\d|outstanding|good|adequate|inadequate"
              + "|requires improvement(?: to be good)?)\\b[^\\t|]{0,20}?)( ?\\|)?$");

  static List<Path> reports() {
    return Texts.all().stream().filter(f -> !SoundFacts.of(f).grades().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with a table of an earlier inspection of areas that it does not judge")
  void earlierTable(Path file) {
    SoundFacts sound = SoundFacts.of(file);
    Inspection inspection = sound.inspection().orElseThrow();
    for (String columns : List.of("\t", "        ", "\n", " ")) {
      StringBuilder table = new StringBuilder("\n\nPrevious inspection (March 2011)\n\n");
      for (JudgementArea area : inspection.edition().areas()) {
        if (!sound.grades().containsKey(inspection.framework().id() + " " + area.id())) {
          table.append(area.name()).append(columns).append(worst(area)).append('\n');
        }
      }
      sound.noOtherIn(List.of(Texts.of(file) + table), "columns " + columns);
    }
  }

  private static String worst(JudgementArea area) {
    return area.scale().orElseThrow().grades().get(0).label();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with a second column of earlier grades, and some blanks in the first")
  void secondColumn(Path file) {
    withEarlier(Texts.of(file))
        .forEach((lines, blank) -> SoundFacts.of(file).noOtherIn(lines, "blank " + blank));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with one blank only between its columns")
  void runTogether(Path file) {
    List<String> lines = List.of(Texts.of(file).split("\n", -1));
    SoundFacts.of(file).noOtherIn(runTogether(lines), "run together");
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with one blank only before a second column of earlier grades")
  void secondColumnRunTogether(Path file) {
    withEarlier(Texts.of(file))
        .forEach(
            (lines, blank) ->
                SoundFacts.of(file).noOtherIn(runTogether(lines), "run together, blank " + blank));
  }

  private static List<String> runTogether(List<String> lines) {
    return lines.stream().map(line -> line.strip().replaceAll("[\\t ]+", " ")).toList();
  }

  /**
   * The copies with different rows blank in the first column, each with the number of its blank;
   * without a table there is one.
   */
  private static Map<List<String>, Integer> withEarlier(String text) {
    Map<List<String>, Integer> copies = new LinkedHashMap<>();
    for (int blank = 0; blank < 3; blank++) {
      copies.putIfAbsent(withEarlier(text, blank), blank);
    }
    return copies;
  }

  /** One row with two columns is no table of two columns. */
  private static List<String> withEarlier(String text, int blank) {
    List<String> lines = new ArrayList<>();
    int rows = 0;
    for (String line : text.split("\n", -1)) {
      Matcher row = ROW.matcher(line);
      lines.add(row.matches() ? withEarlier(row, rows++ % 3 == blank) : line);
    }
    return rows > 2 ? lines : List.of(text);
  }

  private static String withEarlier(Matcher row, boolean blank) {
    String between =
        row.group(2).startsWith(" ") && !row.group(2).contains("|") ? "      " : row.group(2);
    String grade = blank ? " ".repeat(row.group(3).length()) : row.group(3);
    String end = row.group(4) == null ? "" : row.group(4);
    return row.group(1) + row.group(2) + grade + between + Damages.other(row.group(3)) + end;
  }
}
