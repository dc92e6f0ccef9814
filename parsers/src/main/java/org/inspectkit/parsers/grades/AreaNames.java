package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Folding;
import org.inspectkit.internal.Wording;

/** The printed names of the judgement areas of all editions of a framework. */
final class AreaNames {

  /** Two names that begin alike have as many characters in common. */
  private static final int FIRST_CHARACTERS = 6;

  private final Map<String, List<JudgementArea>> byWords = new LinkedHashMap<>();

  AreaNames(Framework framework) {
    for (Edition edition : framework.editions()) {
      for (JudgementArea area : edition.areas()) {
        add(area.name(), area);
        area.wordings().forEach(wording -> add(wording, area));
      }
    }
  }

  private void add(String name, JudgementArea area) {
    List<JudgementArea> areas =
        byWords.computeIfAbsent(Wording.words(name), words -> new ArrayList<>());
    if (!areas.contains(area)) {
      areas.add(area);
    }
  }

  /** The areas that have a name, given by its words; one of several editions once for each. */
  List<JudgementArea> areas(String words) {
    return byWords.getOrDefault(words, List.of());
  }

  /** Whether a name begins with some words and has more. */
  boolean isStart(String words) {
    for (String name : byWords.keySet()) {
      if (name.length() > words.length()
          && name.startsWith(words)
          && name.charAt(words.length()) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Whether the first characters of a text are those of a name, which is soon found out. */
  boolean mayStart(CharSequence printed) {
    for (String name : byWords.keySet()) {
      int i = 0;
      int most = Math.min(FIRST_CHARACTERS, Math.min(printed.length(), name.length()));
      while (i < most && Folding.fold(printed.charAt(i)) == name.charAt(i)) {
        i++;
      }
      if (i == most) {
        return true;
      }
    }
    return false;
  }

  /** The longest name that is made of some words and the first ones of others. */
  Optional<String> longest(String start, String others) {
    String whole = start + " " + others + " ";
    String longest = "";
    for (String name : byWords.keySet()) {
      if (name.length() > Math.max(start.length(), longest.length())
          && name.startsWith(start + " ")
          && whole.startsWith(name + " ")) {
        longest = name;
      }
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }
}
