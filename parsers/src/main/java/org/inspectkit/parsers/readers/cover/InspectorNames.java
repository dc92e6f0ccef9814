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
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The inspectors whom a sentence of a letter names.
 *
 * @param people the inspectors, led by those whom the sentence calls so
 * @param printed the words that name them, which may be the items of a list
 * @param announced whether some words may name inspectors, read or not
 */
record InspectorNames(List<Inspector> people, List<SpannedText> printed, boolean announced) {

  /** No list of inspectors is longer. */
  private static final int LONGEST = 2000;

  private static final int MOST_ITEMS = 30;
  private static final int MOST_SENTENCES = 6;

  /** The sentences of the first paragraph that names inspectors, if a letter has one. */
  static InspectorNames in(AnnotatedDocument document, DiagnosticSink notes) {
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      InspectorNames found = new InspectorNames(new ArrayList<>(), new ArrayList<>(), true);
      Optional<Matcher> opening = SentencePatterns.INSPECTED_BY.find(document.passages().get(i));
      boolean more = opening.isPresent();
      boolean whole = true;
      for (int sentence = 0; more && sentence < MOST_SENTENCES; sentence++) {
        boolean leads = opening.get().group().startsWith("lead ");
        List<SpannedText> names = names(blocks, i, opening.get().end());
        PeopleList list = PeopleList.of(String.join("; ", names));
        whole &= list.people().isEmpty() || list.isWhole();
        found.add(list, names, leads);
        more = opening.get().find();
      }
      if (!found.people.isEmpty()) {
        found.noteIncomplete(whole, notes);
        return found;
      }
    }
    boolean announced =
        document.passages().stream().anyMatch(p -> p.has(Cue.INSPECTED_BY) || p.has(Cue.TEAM_ROLE));
    return new InspectorNames(List.of(), List.of(), announced);
  }

  private void add(PeopleList list, List<SpannedText> names, boolean leads) {
    for (Inspector person : list.people()) {
      people.add(new Inspector(person.name(), person.role(), leads || person.lead()));
    }
    if (!list.people().isEmpty()) {
      printed.addAll(names.size() == 1 ? List.of(list.printedIn(names.get(0))) : names);
    }
  }

  /** What follows in the paragraph; where nothing does, the items of the list below it. */
  private static List<SpannedText> names(List<Block> blocks, int i, int from) {
    SpannedText text = blocks.get(i).text();
    SpannedText rest = text.subSequence(from, Math.min(from + LONGEST, text.length())).strip();
    return rest.length() > 0
        ? List.of(rest)
        : blocks.subList(i + 1, blocks.size()).stream()
            .limit(MOST_ITEMS)
            .takeWhile(block -> block.kind() == BlockKind.ITEM)
            .map(Block::text)
            .toList();
  }

  private void noteIncomplete(boolean whole, DiagnosticSink notes) {
    if (!whole) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.INSPECTORS_INCOMPLETE)
              .with("text", people.get(people.size() - 1).name())
              .at(printed.get(printed.size() - 1).spans().stream().findFirst()));
    }
  }

  /**
   * Who led: whom the sentence calls so, otherwise the one who signed; the only one in any case.
   * Where no sentence names inspectors, those who signed as such inspected, and maybe others if the
   * letter speaks of who inspected.
   */
  List<Inspector> ledBy(List<Signed> signed, DiagnosticSink notes) {
    List<Inspector> signers =
        signed.stream()
            .filter(Signed::isInspector)
            .map(Signed::signatory)
            .map(s -> new Inspector(s.name(), s.office(), signed.size() == 1))
            .toList();
    if (people.isEmpty()) {
      signers.stream()
          .limit(announced ? 1 : 0)
          .map(s -> Diagnostic.of(DiagnosticCodes.INSPECTORS_INCOMPLETE).with("text", s.name()))
          .forEach(notes::add);
      return signers;
    }
    if (people.stream().anyMatch(Inspector::lead)) {
      return people;
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
