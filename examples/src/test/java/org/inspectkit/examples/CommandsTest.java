package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands of the program, over the invented reports. */
class CommandsTest {

  /** The usual size of a terminal. */
  private static final int LINES = 24;

  private static final int COLUMNS = 80;

  private static final String WIDTH = "picocli.usage.width";

  /** Otherwise that of the terminal in which the tests run. */
  @BeforeEach
  void theUsualWidth() {
    System.setProperty(WIDTH, "" + COLUMNS);
  }

  @AfterEach
  void anyWidth() {
    System.clearProperty(WIDTH);
  }

  @Test
  void theHelpOfEachCommandIsOneScreen() {
    for (List<String> command :
        List.of(
            List.of("--help"),
            List.of("read", "--help"),
            List.of("show", "--help"),
            List.of("compare", "--help"),
            List.of("explain", "--help"))) {
      Outcome help = Outcome.ofTimeline(command.toArray(String[]::new));
      assertEquals(0, help.status(), help.err());
      assertTrue(help.out().lines().count() <= LINES, help.out());
      help.out().lines().forEach(line -> assertTrue(line.length() <= COLUMNS, line));
    }
    String help = Outcome.ofTimeline("--help").out();
    for (String part :
        List.of(
            "read     Reads reports and writes everything into a folder.\n",
            "show     Prints a timeline for each authority.\n",
            "compare  Prints one line an authority: its last grade, and how it moved.\n",
            "explain  Says how two grades compare, why, and by which sources.\n",
            "Exit status")) {
      assertTrue(help.contains(part), help);
    }
  }

  @Test
  void withoutACommandTheInventedReportsAreShown() {
    assertEquals(Outcome.ofTimeline("show"), Outcome.ofTimeline());
  }

  @Test
  void compareShowsTheLastGradeOfEachAuthorityAndWhatItCameFrom() {
    String out = Outcome.ofTimeline("compare", "--theme", "staying-safe").out();
    assertTrue(out.startsWith("Staying safe\n"), out);
    assertTrue(out.lines().anyMatch(line -> line.startsWith("Barnet ")), out);
    assertTrue(out.contains("Grade 2 (Good)"), out);
    assertTrue(out.contains("improved since 2006-11-01"), out);
  }

  @Test
  void compareShowsOnlyTheMovementsThatAreAskedFor() {
    String declined =
        Outcome.ofTimeline("compare", "--theme", "staying-safe", "--moved", "declined").out();
    assertFalse(declined.contains("Barnet"), declined);
    String improved =
        Outcome.ofTimeline(
                "compare",
                "--theme",
                "staying-safe",
                "--moved",
                "improved",
                "--since",
                "2012-01-01")
            .out();
    assertTrue(improved.contains("Barnet"), improved);
  }

  @Test
  void asAtADayLaterReportsAreLeftOut() {
    String then = Outcome.ofTimeline("compare", "--as-at", "2007-03-31").out();
    assertTrue(then.contains("2006-11-01"), then);
    assertFalse(then.contains("2012"), then);
    String show = Outcome.ofTimeline("show", "--as-at", "2007-03-31").out();
    assertTrue(show.startsWith("Barnet: 1 inspection, 2006\n"), show);
  }

  @Test
  void explainSaysHowTwoGradesCompareAndWhy() {
    String same = explained("apa-2006:3", "ofsted-2012:2");
    assertTrue(same.contains("same"), same);
    assertTrue(
        same.startsWith(
            "3 on apa-2006 (the key: A service that consistently delivers above minimum"
                + " requirements for users) is level with 2 on ofsted-2012 (the key: "),
        same);
    String words = explained("apa-2006:good", "ofsted-2012:Good");
    assertTrue(
        words.startsWith("Good (3) on apa-2006 is level with Good (2) on ofsted-2012:"), words);
    assertEquals(afterThePair(same), afterThePair(words));
    Outcome wrong = Outcome.ofTimeline("explain", "apa:3", "ofsted-2012:9");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("the scales are "), wrong.err());
    Outcome grade = Outcome.ofTimeline("explain", "apa-2006:3", "ofsted-2012:9");
    assertTrue(grade.err().contains("its grades are outstanding, good"), grade.err());
  }

  @Test
  void anExplanationIsWrappedAtWordsAndNoAddressIsCut() {
    List<String> lines = explanation(COLUMNS);
    List<String> whole = explanation(10_000);
    assertEquals(1, whole.size());
    List<String> words = List.of(whole.get(0).split(" "));
    assertEquals(words, List.of(String.join(" ", lines).split(" ")));
    List<String> longer = lines.stream().filter(line -> line.length() > COLUMNS).toList();
    assertEquals(words.stream().filter(word -> word.length() > COLUMNS).toList(), longer);
    assertEquals(1, longer.size());
    assertTrue(longer.get(0).startsWith("https://"), longer.get(0));
    assertEquals("a bb\nccc\ndddddd\ne", Wrapped.at(4, " a bb  ccc dddddd\ne "));
  }

  @Test
  void wordsAreTakenWithHyphensOrBlanksAndInAnyCase() {
    String expected =
        Outcome.ofTimeline("compare", "--theme", "leadership", "--moved", "not comparable").out();
    for (String typed : List.of("not-comparable", "Not-Comparable", "NOT_COMPARABLE")) {
      assertEquals(
          expected, Outcome.ofTimeline("compare", "--theme", "Leadership", "--moved", typed).out());
    }
    assertEquals(
        Outcome.ofShow("--theme", "staying-safe").out(),
        Outcome.ofShow("--theme", "Staying safe").out());
    assertEquals(
        explained("sif:good", "ilacs:requires-improvement"),
        explained("SIF:Good", "ilacs:Requires Improvement"));
    Outcome wrong = Outcome.ofTimeline("compare", "--moved", "sideways");
    assertEquals(2, wrong.status());
    String ways = "improved, unchanged, declined, not-comparable";
    assertTrue(wrong.err().contains(ways), wrong.err());
    String help = Outcome.ofTimeline("compare", "--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains(ways), help);
  }

  private static List<String> explanation(int width) {
    System.setProperty(WIDTH, "" + width);
    return Outcome.ofTimeline("explain", "apa-2006:3", "ofsted-2012:2").out().lines().toList();
  }

  @Test
  void aWordIsLookedUpAsItWasTypedAndOnlyThenWithHyphens() {
    Map<String, String> ids = Map.of("Own_Scale", "typed", "own-scale", "hyphens");
    Function<String, Optional<String>> lookup = id -> Optional.ofNullable(ids.get(id));
    assertEquals(Optional.of("typed"), Words.find("Own_Scale", lookup));
    assertEquals(Optional.of("hyphens"), Words.find("Own Scale", lookup));
    assertEquals(Optional.empty(), Words.find("other", lookup));
  }

  private static String explained(String a, String b) {
    return Outcome.ofTimeline("explain", a, b).out().replaceAll("\\s+", " ");
  }

  private static String afterThePair(String explanation) {
    return explanation.substring(explanation.indexOf(": the two scales"));
  }
}
