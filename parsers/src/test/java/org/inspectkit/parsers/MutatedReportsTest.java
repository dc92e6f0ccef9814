package org.inspectkit.parsers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A damaged report may lose grades, but no area gets a grade that the sound report does not state
 * for it. Only where a label and its neighbour's grade are taken out together, so that what is left
 * is a report that states another grade, can no reader tell.
 */
class MutatedReportsTest {

  /** Headings, labels and grades are; of running text every tenth line will do. */
  private static final int SHORT = 80;

  /** The lines with the title; without it a report may be taken for one of another framework. */
  private static final int FRONT = 30;

  static List<Path> reports() {
    return Texts.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("without any one of its lines")
  void oneLineLess(Path file) {
    eachLine(file, lines -> i -> lines.remove(i));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with any one of its lines printed twice")
  void oneLineTwice(Path file) {
    eachLine(file, lines -> i -> lines.add(i, lines.get(i)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("cut after any of its lines")
  void cut(Path file) {
    eachLine(file, lines -> i -> lines.subList(i, lines.size()).clear());
  }

  private interface Damage {
    IntConsumer to(List<String> lines);
  }

  private static void eachLine(Path file, Damage damage) {
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && (lines.get(i).length() < SHORT || i % 10 == 0)) {
        List<String> damaged = new ArrayList<>(lines);
        damage.to(damaged).accept(i);
        SoundFacts.of(file).noOtherGradeIn(damaged, "line " + (i + 1) + ": " + lines.get(i));
      }
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void withoutSomeLinesThatAreNoLabels(@ForAll("files") Path file, @ForAll long seed) {
    SoundFacts sound = SoundFacts.of(file);
    Random random = new Random(seed);
    List<String> lines = lines(file);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(FRONT, lines.size())));
    lines.stream()
        .skip(FRONT)
        .filter(line -> line.isBlank() || sound.isOfLabel(line) || random.nextInt(10) > 0)
        .forEach(kept::add);
    SoundFacts.of(file).noOtherGradeIn(kept, "seed " + seed);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void withAStretchPrintedAgainBehindItselfOrAtTheEnd(
      @ForAll("files") Path file, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(lines(file));
    int from = random.nextInt(lines.size());
    int to = from + random.nextInt(Math.min(60, lines.size() - from));
    lines.addAll(random.nextBoolean() ? to : lines.size(), List.copyOf(lines.subList(from, to)));
    SoundFacts.of(file).noOtherGradeIn(lines, "lines " + from + " to " + to + ", seed " + seed);
  }

  /**
   * Within a label it is cut before it, for the first words of one may be another one; and before a
   * sentence that goes on with a comma, for its first words may state what it does not say.
   */
  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void cutAnywhere(@ForAll("files") Path file, @ForAll long seed) {
    String text = Texts.of(file);
    int end = new Random(seed).nextInt(text.length());
    String kept = text.substring(0, end);
    boolean inLabel = SoundFacts.of(file).isOfLabel(kept.substring(kept.lastIndexOf('\n') + 1));
    boolean inSentence = text.startsWith(",", end);
    String whole = inLabel || inSentence ? kept.substring(0, kept.lastIndexOf('\n') + 1) : kept;
    SoundFacts.of(file).noOtherGradeIn(List.of(whole), "character " + end);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void inOtherCase(@ForAll("files") Path file, @ForAll boolean upper) {
    String text = Texts.of(file);
    String other = upper ? text.toUpperCase(Locale.UK) : text.toLowerCase(Locale.UK);
    SoundFacts.of(file).noOtherGradeIn(List.of(other), upper ? "capitals" : "small letters");
  }

  @Provide
  Arbitrary<Path> files() {
    return Arbitraries.of(Texts.all());
  }

  private static List<String> lines(Path file) {
    return Arrays.asList(Texts.of(file).split("\n", -1));
  }
}
