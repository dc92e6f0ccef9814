package org.inspectkit.grading.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Remarks that are printed once and numbered where they belong. */
final class Footnotes {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The numbers of remarks, each with a number of its own if it is new. */
  String mark(List<String> remarks) {
    return remarks.stream()
        .map(remark -> "[" + numbers.computeIfAbsent(remark, x -> numbers.size() + 1) + "]")
        .collect(Collectors.joining());
  }

  /** All remarks in the order of their numbers. */
  List<String> all() {
    List<String> lines = new ArrayList<>();
    numbers.forEach((remark, number) -> lines.add("[" + number + "] " + remark));
    return lines;
  }
}
