package org.inspectkit.parsers.readers.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Finds plain lists that a report has twice under the same heading. A page that is there twice has
 * the same list; of two different ones, one is of another report, and nothing says which.
 */
final class RepeatedLists {

  private final SectionRules headings;
  private final DiagnosticSink notes;
  private final Map<Place, List<AreaForImprovement>> lists = new HashMap<>();

  private record Place(String heading, Optional<String> strand, Optional<JudgementArea> area) {}

  RepeatedLists(SectionRules headings, DiagnosticSink notes) {
    this.headings = headings;
    this.notes = notes;
  }

  /**
   * Removes what is not certain.
   *
   * @param areas all areas so far; the last ones are those of the list
   * @param from where those of the list begin
   */
  void check(SectionTrail trail, SpannedText title, List<AreaForImprovement> areas, int from) {
    List<AreaForImprovement> list = List.copyOf(areas.subList(from, areas.size()));
    Place place = new Place(headings.key(title), trail.strand(), trail.area());
    List<AreaForImprovement> before = list.isEmpty() ? null : lists.putIfAbsent(place, list);
    if (before == null) {
      return;
    }
    areas.subList(from, areas.size()).clear();
    if (!texts(before).equals(texts(list))) {
      // By identity: another section may state an equal one.
      areas.removeIf(area -> before.stream().anyMatch(b -> b == area));
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTION_REPEATED).with("section", Headings.title(title)),
          title);
    }
  }

  private static List<String> texts(List<AreaForImprovement> list) {
    return list.stream().map(AreaForImprovement::text).toList();
  }
}
