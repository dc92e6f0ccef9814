package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report gives the same facts whoever reads it, when, where, and with what blanks. */
@Isolated("changes the locale and the time zone of the Java machine")
class SameFactsTest {

  private static final Map<Path, List<Inspection>> FACTS =
      Texts.all().stream().collect(Collectors.toMap(f -> f, SameFactsTest::facts));

  private static List<Inspection> facts(Path file) {
    return Texts.facts(InspectionReports.parse(Texts.of(file)));
  }

  private static Map<Path, List<Inspection>> allFacts() {
    return Texts.all().stream().collect(Collectors.toMap(f -> f, SameFactsTest::facts));
  }

  @Test
  @DisplayName("read again")
  void again() {
    assertEquals(FACTS, allFacts());
  }

  @Test
  @DisplayName("read by four threads at once with one parser")
  void atOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Map<Path, List<Inspection>>>> readers =
          IntStream.range(0, 4)
              .mapToObj(i -> (Callable<Map<Path, List<Inspection>>>) SameFactsTest::allFacts)
              .toList();
      for (Future<Map<Path, List<Inspection>>> read : threads.invokeAll(readers)) {
        assertEquals(FACTS, read.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  @DisplayName("in another country: Turkish has an i without a dot")
  void elsewhere(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(FACTS, allFacts());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
  @DisplayName("where it is another day")
  void onAnotherDay(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(FACTS, allFacts());
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  @DisplayName("with blanks at the ends of its lines")
  void trailingBlanks() {
    sameGrades(text -> text.replace("\n", "   \n"));
  }

  @Test
  @DisplayName("with more blank lines between its paragraphs")
  void moreBlankLines() {
    sameGrades(text -> text.replace("\n\n", "\n\n\n\n"));
  }

  @Test
  @DisplayName("with each end of a line twice, as a program writes that takes one for two")
  void endsOfLinesTwice() {
    sameGrades(text -> text.replace("\n", "\r\r\n"));
  }

  @Test
  @DisplayName("double-spaced, without other blank lines, as copied from some web pages")
  void doubleSpaced() {
    sameGrades(text -> text.replaceAll("\n(?:[ \t]*\n)+", "\n").replace("\n", "\n\n"));
  }

  @Test
  @DisplayName("set further to the right")
  void indented() {
    sameGrades(text -> text.replaceAll("(?m)^(?=[A-Za-z0-9])", "    "));
  }

  @Test
  @DisplayName("with eight blanks for each tab")
  void blanksForTabs() {
    sameGrades(text -> text.replace("\t", "        "));
  }

  @Test
  @DisplayName("with blanks that do not break")
  void noBreakBlanks() {
    sameGrades(text -> text.replace(' ', '\u00A0'));
  }

  private interface Relayout {
    String of(String text);
  }

  private static void sameGrades(Relayout relayout) {
    for (Path file : Texts.all()) {
      assertEquals(
          Texts.grades(Texts.read(file)),
          Texts.grades(Texts.read(relayout.of(Texts.of(file)))),
          file.getFileName().toString());
    }
  }
}
