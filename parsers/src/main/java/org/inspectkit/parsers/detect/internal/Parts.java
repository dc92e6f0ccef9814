package org.inspectkit.parsers.detect.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.terms.TermIndex;

/** Which frameworks judge all that another one judges, and more. */
record Parts(Map<Framework, List<Framework>> wholes) {

  static Parts of(TermIndex index) {
    return new Parts(
        index.frameworks().stream()
            .collect(Collectors.toMap(Function.identity(), part -> wholesOf(part, index))));
  }

  private static List<Framework> wholesOf(Framework part, TermIndex index) {
    Set<String> areas = areas(part);
    return index.frameworks().stream()
        .filter(whole -> !areas.isEmpty() && areas(whole).size() > areas.size())
        .filter(whole -> areas(whole).containsAll(areas))
        .toList();
  }

  List<Framework> wholesOf(Framework part) {
    return wholes.getOrDefault(part, List.of());
  }

  static Set<String> areas(Framework framework) {
    return framework.editions().stream()
        .flatMap(edition -> edition.areas().stream())
        .map(JudgementArea::id)
        .collect(Collectors.toSet());
  }
}
