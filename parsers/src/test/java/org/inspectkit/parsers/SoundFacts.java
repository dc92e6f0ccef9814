package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.scale.Grade;

/**
 * What a sound report states: its damaged copy may lose some of it and may state nothing else.
 *
 * @param file the report
 * @param inspection what was read from it
 * @param grades the grades that it states for each area, also where it contradicts itself
 * @param labels the labels of its edition
 */
record SoundFacts(
    Path file,
    Optional<Inspection> inspection,
    Map<String, Set<String>> grades,
    Set<String> labels) {

  private static final int MOST_COPIES = 10;
  private static final Map<Path, SoundFacts> SOUND = new TreeMap<>();

  static SoundFacts of(Path file) {
    return SOUND.computeIfAbsent(file, SoundFacts::read);
  }

  private static SoundFacts read(Path file) {
    Map<String, Set<String>> grades = new TreeMap<>();
    Set<String> labels = new HashSet<>();
    Optional<Inspection> inspection = Texts.read(file).inspection();
    for (Inspection i : inspection.stream().toList()) {
      labels.addAll(labels(i.edition()));
      i.judgements().forEach(j -> grades.put(i.framework().id() + " " + j.area().id(), words(j)));
    }
    return new SoundFacts(file, inspection, grades, labels);
  }

  private static Set<String> words(Judgement judgement) {
    Set<String> words = new TreeSet<>();
    judgement.grade().map(Grade::id).ifPresent(words::add);
    for (Grade grade :
        judgement.area().scale().stream().flatMap(s -> s.grades().stream()).toList()) {
      List<String> labels =
          Stream.concat(Stream.of(grade.label()), grade.aliases().stream())
              .map(label -> label.toLowerCase(Locale.UK))
              .toList();
      String number = " " + grade.number().map(String::valueOf).orElse("none");
      boolean said =
          judgement.statements().stream()
              .map(s -> s.text().toLowerCase(Locale.UK))
              .anyMatch(text -> labels.stream().anyMatch(text::contains) || text.endsWith(number));
      if (judgement.grade().isEmpty() && said) {
        words.add(grade.id());
      }
    }
    return words;
  }

  private static Set<String> labels(Edition edition) {
    Set<String> labels = new HashSet<>();
    for (JudgementArea area : edition.areas()) {
      labels.add(Wording.words(area.name()));
      area.wordings().forEach(wording -> labels.add(Wording.words(wording)));
    }
    return labels;
  }

  /** Whether a line is a label or a part of one. */
  boolean isOfLabel(String line) {
    String folded = Wording.words(line.replaceAll("[#*|]", " "));
    return labels.stream()
        .anyMatch(l -> folded.contains(l) || (folded.length() > 3 && l.contains(folded)));
  }

  /** A damaged copy gives no area a grade that the sound report does not state for it. */
  void noOtherGradeIn(List<String> lines, String damage) {
    parsed(lines).ifPresent(report -> noOtherGrade(report, damage));
  }

  /** The same, and no other authority, period or day of publication. */
  void noOtherIn(List<String> lines, String damage) {
    parsed(lines).ifPresent(report -> noOtherIn(report, damage));
  }

  private void noOtherIn(ParsedReport report, String damage) {
    noOtherGrade(report, damage);
    for (Inspection i : report.inspection().stream().toList()) {
      Set<String> other = cover(i).collect(Collectors.toCollection(TreeSet::new));
      inspection.stream().flatMap(SoundFacts::cover).forEach(other::remove);
      assertEquals(Set.of(), other, file.getFileName() + ", " + damage);
    }
  }

  /** The same of several damaged copies; of many only some, evenly spread. */
  void noOtherInAny(List<String> copies) {
    int step = 1 + copies.size() / MOST_COPIES;
    for (int i = 0; i < copies.size(); i += step) {
      noOtherIn(List.of(copies.get(i)), "copy " + i);
    }
  }

  /**
   * The same of all of them, and a diagnostic of each copy is about each grade that the sound
   * report states and it does not.
   */
  void noOtherAndNoneLostInSilence(Set<String> copies) {
    Map<String, String> stated = Texts.grades(Texts.read(file));
    int number = 0;
    for (String copy : copies) {
      String which = "copy " + number++ + " of " + copies.size();
      ParsedReport report = Texts.read(copy);
      noOtherIn(report, which);
      Set<String> silent = new TreeSet<>(stated.keySet());
      silent.removeAll(Texts.grades(report).keySet());
      boolean refused = report.inspection().isEmpty();
      assertFalse(
          refused && report.diagnostics().isEmpty(), () -> file + ", " + which + " without a word");
      silent.removeIf(area -> refused || isNamed(area, report));
      assertEquals(
          Set.of(), silent, () -> file.getFileName() + ", " + which + ": " + report.diagnostics());
    }
  }

  /** In another edition the area may be several, such as children in care and care leavers. */
  private static boolean isNamed(String frameworkAndArea, ParsedReport report) {
    String lost = frameworkAndArea.split(" ", 2)[1];
    return report.orElseThrow().edition().areas().stream()
        .map(JudgementArea::id)
        .filter(id -> lost.contains(id))
        .anyMatch(id -> report.diagnostics().stream().anyMatch(d -> d.message().contains(id)));
  }

  private static Stream<String> cover(Inspection i) {
    return Stream.of(
            i.authority().flatMap(a -> a.entry()).stream().map(e -> "authority " + e.id()),
            i.periods().stream().map(p -> "period " + p),
            i.published().stream().map(d -> "published " + d),
            i.letterDate().stream().map(d -> "letter of " + d))
        .flatMap(facts -> facts);
  }

  private void noOtherGrade(ParsedReport report, String damage) {
    assertFalse(Texts.codes(report).contains("reader-failed"), () -> "" + report.diagnostics());
    Map<String, String> other =
        Texts.grades(report).entrySet().stream()
            .filter(e -> !grades.getOrDefault(e.getKey(), Set.of()).contains(e.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertEquals(Map.of(), other, file.getFileName() + ", " + damage);
  }

  private static Optional<ParsedReport> parsed(List<String> lines) {
    try {
      return Optional.of(Texts.read(String.join("\n", lines)));
    } catch (ReportParseException e) {
      assertEquals(ReportParseException.Reason.EMPTY, e.reason());
      return Optional.empty();
    }
  }
}
