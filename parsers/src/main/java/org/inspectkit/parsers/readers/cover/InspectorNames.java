package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The inspectors whom a sentence of a letter names.
 *
 * @param people the inspectors, led by those whom the sentence calls so
 * @param printed the words that name them, which may be the items of a list
 */
record InspectorNames(List<Inspector> people, List<SpannedText> printed) {

  /** The first sentence that names inspectors, if a letter has one. */
  static InspectorNames in(AnnotatedDocument document, Notes notes) {
    List<Passage> passages = document.passages();
    for (int i = 0; i < passages.size(); i++) {
      Optional<Matcher> opening = SentencePatterns.INSPECTED_BY.find(passages.get(i));
      boolean found = opening.isPresent();
      while (found) {
        List<SpannedText> names = names(document.document().blocks(), i, opening.get().end());
        PeopleList list = PeopleList.of(String.join("; ", names));
        if (!list.people().isEmpty()) {
          noteRest(list, names, notes);
          return new InspectorNames(
              list.people(), names.size() == 1 ? List.of(list.printedIn(names.get(0))) : names);
        }
        found = opening.get().find();
      }
    }
    return new InspectorNames(List.of(), List.of());
  }

  /** What follows in the paragraph; where nothing does, the items of the list beneath it. */
  private static List<SpannedText> names(List<Block> blocks, int i, int from) {
    SpannedText rest = blocks.get(i).text().from(from).strip();
    return rest.length() > 0
        ? List.of(rest)
        : blocks.subList(i + 1, blocks.size()).stream()
            .takeWhile(block -> block.kind() == BlockKind.ITEM)
            .map(Block::text)
            .toList();
  }

  private static void noteRest(PeopleList list, List<SpannedText> names, Notes notes) {
    if (!list.isWhole()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.INSPECTORS_INCOMPLETE)
              .with("text", list.people().get(list.people().size() - 1).name())
              .at(names.get(0).spans().stream().findFirst()));
    }
  }

  /**
   * Who led: whom the sentence calls so, otherwise the one who signed; the only one in any case.
   * Where no sentence names inspectors, those who signed as such inspected.
   */
  List<Inspector> ledBy(List<Signed> signed) {
    List<Inspector> signers =
        signed.stream()
            .filter(Signed::isInspector)
            .map(Signed::signatory)
            .map(s -> new Inspector(s.name(), s.office(), signed.size() == 1))
            .toList();
    if (people.isEmpty() || people.stream().anyMatch(Inspector::lead)) {
      return people.isEmpty() ? signers : people;
    }
    List<Inspector> led = new ArrayList<>();
    for (Inspector person : people) {
      boolean leads =
          people.size() == 1 || signed.stream().anyMatch(s -> isSame(person, s.signatory().name()));
      led.add(new Inspector(person.name(), person.role(), leads));
    }
    return led;
  }

  /** The same name, or the only one with this surname and first letter: "Vicky" is "Victoria". */
  private boolean isSame(Inspector person, String name) {
    boolean anyExact = people.stream().anyMatch(p -> p.name().equals(name));
    return anyExact
        ? person.name().equals(name)
        : PersonNames.isLike(person.name(), name)
            && people.stream().filter(p -> PersonNames.isLike(p.name(), name)).count() == 1;
  }
}
