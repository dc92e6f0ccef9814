package org.inspectkit.parsers;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report with one word printed oddly may lose what the word tells; it states nothing else. */
class MutatedWordsTest {

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?i)^(\\W*(?:overall effectiveness|the overall experiences)[^\\t|]*?)(?:\\t+| {3,})(\\S.*)$");

  static List<Path> reports() {
    return Texts.all().stream().filter(f -> SoundFacts.of(f).inspection().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with one grade misspelt")
  void misspelt(Path file) {
    SoundFacts.of(file).noOtherInAny(Damages.ofGrades(Texts.of(file), Damages::misspelt));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with the mark of a footnote after one grade")
  void footnote(Path file) {
    SoundFacts.of(file)
        .noOtherInAny(Damages.ofGrades(Texts.of(file), grade -> grade + mark(grade)));
  }

  private static String mark(String grade) {
    return List.of("2", " 2", "*", " (1)").get(grade.length() % 4);
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with the overall grade on a line of its own")
  void overallBeneath(Path file) {
    UnaryOperator<String> beneath = line -> OVERALL.matcher(line).replaceFirst("$1\n$2");
    SoundFacts.of(file).noOtherInAny(Damages.eachLine(Texts.of(file), beneath));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with an unknown name in one of the places of the authority's")
  void unknownName(Path file) {
    Inspection sound = SoundFacts.of(file).inspection().orElseThrow();
    List<InspectedAuthority> known =
        sound.authority().filter(authority -> authority.entry().isPresent()).stream().toList();
    for (InspectedAuthority authority : known) {
      Pattern name = Pattern.compile(Pattern.quote(authority.printed()));
      SoundFacts.of(file).noOtherInAny(Damages.ofPlaces(Texts.of(file), name, n -> "Borsetshire"));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with a blank within a word of one label")
  void blankWithinWord(Path file) {
    noneInSilence(file, word -> word.substring(0, word.length() / 2) + " " + half(word));
  }

  private static String half(String word) {
    return word.substring(word.length() / 2);
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with the letters of a word of one label spaced out")
  void spacedOut(Path file) {
    noneInSilence(file, word -> String.join(" ", word.split("")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("with a part of a word of one label lost, as where a ligature is dropped")
  void lettersLost(Path file) {
    noneInSilence(file, word -> word.charAt(0) + word.substring(3));
  }

  private static void noneInSilence(Path file, UnaryOperator<String> change) {
    SoundFacts sound = SoundFacts.of(file);
    Edition edition = sound.inspection().orElseThrow().edition();
    Set<String> copies = new LinkedHashSet<>();
    for (JudgementArea area : edition.areas()) {
      String copy = Texts.of(file);
      for (String label : labels(area)) {
        copy = Damages.ofLastWord(copy, label, change);
      }
      copies.add(copy);
    }
    sound.noOtherAndNoneLostInSilence(copies);
  }

  private static List<String> labels(JudgementArea area) {
    return Stream.concat(Stream.of(area.name()), area.wordings().stream()).toList();
  }
}
