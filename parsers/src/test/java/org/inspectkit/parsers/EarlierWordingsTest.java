package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of sentences of our own about earlier inspections, each in a report under a framework, and
 * what is reported by them.
 */
class EarlierWordingsTest {

  private record Row(String report, String sentences, String stated) {

    static Row of(String line) {
      List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(cells.get(0), cells.get(1), cells.get(2));
    }
  }

  static Stream<Row> wordings() throws IOException {
    return rows("/earlier/wordings.txt");
  }

  static Stream<Row> traps() throws IOException {
    return rows("/earlier/traps.txt");
  }

  private static Stream<Row> rows(String name) throws IOException {
    try (InputStream table =
        Objects.requireNonNull(EarlierWordingsTest.class.getResourceAsStream(name))) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Row::of);
    }
  }

  @ParameterizedTest
  @MethodSource("wordings")
  @DisplayName("an earlier grade is read as it is reported, or not at all")
  void wordings(Row row) {
    assertEquals(row.stated(), stated(row));
  }

  @ParameterizedTest
  @MethodSource("traps")
  @DisplayName(
      "what others were judged, what others judge, and what is hoped or feared, is no grade")
  void traps(Row row) {
    assertEquals(row.stated(), stated(row));
  }

  private static String stated(Row row) {
    return EarlierSentences.by(
        Objects.requireNonNull(EarlierSentences.REPORTS.get(row.report())), row.sentences());
  }
}
