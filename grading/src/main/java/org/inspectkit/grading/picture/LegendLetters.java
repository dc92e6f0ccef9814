package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/**
 * What the letters and numbers in marks stand for. A number that means one thing on one scale and
 * another on another has the name of its scale, for it may be good on one and poor on the other.
 */
final class LegendLetters {

  /** For letters or a number, each meaning with the names of the scales that give it. */
  private final Map<String, Map<String, Set<String>>> letters = new TreeMap<>();

  private final Map<String, Map<String, Set<String>>> numbers = new TreeMap<>();

  LegendLetters(List<ReconciledGrade> grades) {
    for (ReconciledGrade grade : grades) {
      (Words.numberAlone(grade).isPresent() ? numbers : letters)
          .computeIfAbsent(Words.letters(grade), l -> new LinkedHashMap<>())
          .computeIfAbsent(Words.meaning(grade), m -> new LinkedHashSet<>())
          .add(scale(grade));
    }
  }

  private static String scale(ReconciledGrade grade) {
    String id = grade.grade().scaleId();
    return GradeScales.find(id).map(GradeScale::name).orElse(id);
  }

  /** One entry for each, numbers first; what needs no words is left out. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    numbers.forEach(
        (number, meanings) ->
            meanings.forEach(
                (meaning, scales) -> {
                  String on = meanings.size() > 1 ? " (" + String.join(" / ", scales) + ")" : "";
                  add(all, number, on, Set.of(meaning));
                }));
    letters.forEach((signs, meanings) -> add(all, signs, "", meanings.keySet()));
    return all;
  }

  private static void add(List<String> all, String signs, String on, Set<String> meanings) {
    List<String> others = meanings.stream().filter(m -> !m.equals(signs)).toList();
    if (!others.isEmpty()) {
      all.add(signs + on + " = " + String.join(" or ", others));
    }
  }
}
