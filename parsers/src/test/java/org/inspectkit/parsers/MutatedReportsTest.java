package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.scale.Grade;
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

  private static final Map<Path, Stated> STATED = new TreeMap<>();

  /** The grades that a report states for each area, also where it contradicts itself. */
  private record Stated(Map<String, Set<String>> grades, Set<String> labels) {

    static Stated of(Path file) {
      Map<String, Set<String>> grades = new TreeMap<>();
      Set<String> labels = new HashSet<>();
      for (Inspection i : InspectionReports.parse(Texts.of(file)).inspection().stream().toList()) {
        labels.addAll(labels(i.edition()));
        i.judgements().forEach(j -> grades.put(i.framework().id() + " " + j.area().id(), words(j)));
      }
      return new Stated(grades, labels);
    }

    private static Set<String> words(Judgement judgement) {
      Set<String> words = new TreeSet<>();
      judgement.grade().map(Grade::id).ifPresent(words::add);
      for (Grade grade :
          judgement.area().scale().stream().flatMap(s -> s.grades().stream()).toList()) {
        String label = grade.label().toLowerCase(Locale.UK);
        String number = " " + grade.number().map(String::valueOf).orElse("none");
        boolean said =
            judgement.statements().stream()
                .map(s -> s.text().toLowerCase(Locale.UK))
                .anyMatch(text -> text.contains(label) || text.endsWith(number));
        if (judgement.grade().isEmpty() && said) {
          words.add(grade.id());
        }
      }
      return words;
    }

    private static Set<String> labels(Edition edition) {
      Set<String> labels = new HashSet<>();
      for (JudgementArea area : edition.areas()) {
        labels.add(PrintedText.fold(area.name()));
        area.wordings().forEach(wording -> labels.add(PrintedText.fold(wording)));
      }
      return labels;
    }

    /** Whether a line is a label or a part of one. */
    boolean isOfLabel(String line) {
      String folded = PrintedText.fold(line.replaceAll("[#*|]", " "));
      return labels.stream()
          .anyMatch(l -> folded.contains(l) || (folded.length() > 3 && l.contains(folded)));
    }
  }

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
  @DisplayName("cut behind any of its lines")
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
        noOtherGrade(file, damaged, "line " + (i + 1) + ": " + lines.get(i));
      }
    }
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void withoutSomeLinesThatAreNoLabels(@ForAll("files") Path file, @ForAll long seed) {
    Stated stated = stated(file);
    Random random = new Random(seed);
    List<String> lines = lines(file);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(FRONT, lines.size())));
    lines.stream()
        .skip(FRONT)
        .filter(line -> line.isBlank() || stated.isOfLabel(line) || random.nextInt(10) > 0)
        .forEach(kept::add);
    noOtherGrade(file, kept, "seed " + seed);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void withAStretchPrintedAgainBehindItselfOrAtTheEnd(
      @ForAll("files") Path file, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(lines(file));
    int from = random.nextInt(lines.size());
    int to = from + random.nextInt(Math.min(60, lines.size() - from));
    lines.addAll(random.nextBoolean() ? to : lines.size(), List.copyOf(lines.subList(from, to)));
    noOtherGrade(file, lines, "lines " + from + " to " + to + ", seed " + seed);
  }

  /** Within a label it is cut before it, for the first words of one may be another one. */
  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void cutAnywhere(@ForAll("files") Path file, @ForAll long seed) {
    String text = Texts.of(file);
    int end = new Random(seed).nextInt(text.length());
    String kept = text.substring(0, end);
    boolean inLabel = stated(file).isOfLabel(kept.substring(kept.lastIndexOf('\n') + 1));
    String whole = inLabel ? kept.substring(0, kept.lastIndexOf('\n') + 1) : kept;
    noOtherGrade(file, List.of(whole), "character " + end);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void inOtherCase(@ForAll("files") Path file, @ForAll boolean upper) {
    String text = Texts.of(file);
    String other = upper ? text.toUpperCase(Locale.UK) : text.toLowerCase(Locale.UK);
    noOtherGrade(file, List.of(other), upper ? "capitals" : "small letters");
  }

  @Provide
  Arbitrary<Path> files() {
    return Arbitraries.of(Texts.all());
  }

  private static List<String> lines(Path file) {
    return Arrays.asList(Texts.of(file).split("\n", -1));
  }

  private static Stated stated(Path file) {
    return STATED.computeIfAbsent(file, Stated::of);
  }

  private static void noOtherGrade(Path file, List<String> lines, String damage) {
    Stated stated = stated(file);
    try {
      ParsedReport report = InspectionReports.parse(String.join("\n", lines));
      assertFalse(Texts.codes(report).contains("reader-failed"), () -> "" + report.diagnostics());
      Map<String, String> other =
          Texts.grades(report).entrySet().stream()
              .filter(
                  e -> !stated.grades().getOrDefault(e.getKey(), Set.of()).contains(e.getValue()))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertEquals(Map.of(), other, file.getFileName() + ", " + damage);
    } catch (ReportParseException e) {
      assertEquals(ReportParseException.Reason.EMPTY, e.reason());
    }
  }
}
