package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.internal.Folding;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/**
 * The inspectors whom a report names: on its cover, in a list by roles, in a table, or in sentences
 * of a letter. Names that cannot be read are left out, and a diagnostic says so.
 */
public final class Inspectors {

  /** No list of inspectors is longer. */
  private static final int LONGEST = 2000;

  private static final int MOST_ITEMS = 30;
  private static final int MOST_SENTENCES = 6;

  /** Cells below one another begin so near, and a table has no more columns. */
  private static final int SAME_COLUMN = 3;

  private static final int MOST_COLUMNS = 4;

  private final List<Inspector> people = new ArrayList<>();
  private final List<SpannedText> printed = new ArrayList<>();
  private final DiagnosticSink notes;

  private Inspectors(DiagnosticSink notes) {
    this.notes = notes;
  }

  List<Inspector> people() {
    return people;
  }

  List<SpannedText> printed() {
    return printed;
  }

  /** Who led, from the label on the cover, and the others: "Team inspectors: Ann Lee (AI)". */
  static Inspectors listed(AnnotatedDocument document, CoverValues cover, DiagnosticSink notes) {
    Inspectors listed = new Inspectors(notes);
    cover.lead().ifPresent(names -> listed.addLeads(names, cover.isLedBySeveral()));
    for (int i = 0; i < document.passages().size(); i++) {
      listed.addByRole(document, i);
    }
    return listed;
  }

  /** The inspectors of a table, a column an inspectorate: "Ann Lee, HMI, Lead inspector". */
  public static Inspectors inTable(List<Block> table, DiagnosticSink notes) {
    List<TextCell> cells = new ArrayList<>();
    List<Boolean> first = new ArrayList<>();
    for (Block block : table) {
      boolean opens = true;
      for (TextCell cell : row(block)) {
        if (!goesOn(cells, cell)) {
          cells.add(cell);
          first.add(opens);
        }
        opens = false;
      }
    }
    Inspectors team = new Inspectors(notes);
    for (int i = 0; i < cells.size(); i++) {
      team.addCell(cells.get(i).text(), first.get(i));
    }
    return team;
  }

  private static List<TextCell> row(Block block) {
    return block.kind() == BlockKind.ROW
        ? block.cells()
        : List.of(new TextCell(block.cells().get(0).column(), block.text()));
  }

  /** Adds the last words of a role that a narrow column has cut to the cell above them. */
  private static boolean goesOn(List<TextCell> cells, TextCell cell) {
    if (!CoverPatterns.REST_OF_ROLE.matcher(cell.text()).matches()) {
      return false;
    }
    for (int i = cells.size() - 1; i >= Math.max(0, cells.size() - MOST_COLUMNS); i--) {
      TextCell above = cells.get(i);
      if (Math.abs(above.column() - cell.column()) <= SAME_COLUMN) {
        cells.set(i, new TextCell(above.column(), above.text().join(" ", cell.text())));
        return true;
      }
    }
    return false;
  }

  /** Those whom the sentences name of the first paragraph of a letter that names any. */
  static Inspectors inSentences(AnnotatedDocument document, DiagnosticSink notes) {
    Inspectors named = new Inspectors(notes);
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size() && named.people.isEmpty(); i++) {
      Passage passage = document.passages().get(i);
      Optional<Matcher> opening =
          CoverPatterns.INSPECTED_BY
              .find(passage)
              .or(() -> CoverPatterns.INSPECTORS_LABEL.find(passage));
      boolean more = opening.isPresent();
      for (int sentence = 0; more && sentence < MOST_SENTENCES; sentence++) {
        boolean leads = opening.get().group().startsWith("lead ");
        named.addNamed(names(blocks, i, opening.get().end()), leads);
        more = opening.get().find();
      }
      if (named.people.isEmpty()) {
        CoverPatterns.INSPECTING.sentencesOf(passage).forEach(named::addBeforeVerb);
      }
    }
    return named;
  }

  /**
   * Those with whom a sentence begins that says that they carried out the visit, each with the role
   * of an inspector: without it, they may be a firm, a force or a council.
   */
  private void addBeforeVerb(Passage sentence) {
    CoverPatterns.INSPECTING
        .find(sentence, "names")
        .filter(PeopleList::isAllOf)
        .filter(
            names ->
                PeopleList.of(names).people().stream()
                    .allMatch(person -> isOfInspector(person.role().orElse(""))))
        .ifPresent(names -> addNamed(List.of(names), false));
  }

  /** What follows in the paragraph; where nothing does, the items or the names below it. */
  private static List<SpannedText> names(List<Block> blocks, int i, int from) {
    SpannedText text = blocks.get(i).text();
    SpannedText rest = text.subSequence(from, Math.min(from + LONGEST, text.length())).strip();
    return rest.length() > 0
        ? List.of(rest)
        : blocks.subList(i + 1, blocks.size()).stream()
            .limit(MOST_ITEMS)
            .takeWhile(block -> block.kind() == BlockKind.ITEM || PeopleList.isAllOf(block.text()))
            .map(Block::text)
            .toList();
  }

  private void addNamed(List<SpannedText> names, boolean leads) {
    PeopleList list = PeopleList.of(String.join("; ", names));
    if (!list.people().isEmpty()) {
      List<SpannedText> read = names.size() == 1 ? List.of(list.printedIn(names.get(0))) : names;
      add(list, p -> new Inspector(p.name(), p.role(), leads || p.lead()));
      printed.addAll(read);
      boolean goesOn = CoverPatterns.GOES_ON.matcher(names.get(names.size() - 1)).find();
      String last = people.get(people.size() - 1).name();
      note(goesOn || !list.isWhole(), last, read.get(read.size() - 1));
    }
  }

  /**
   * Two may have led; if one of the names cannot be read, neither is. Where the label says so and
   * one is named, others may be in lines below that may be of something else.
   */
  private void addLeads(SpannedText names, boolean several) {
    PeopleList list = PeopleList.of(names);
    if (list.isAll()) {
      add(list, p -> new Inspector(p.name(), p.role(), true));
    }
    printed.add(names);
    note(several && people.size() == 1, names, names);
  }

  private void addByRole(AnnotatedDocument document, int i) {
    Passage passage = document.passages().get(i);
    Optional<Matcher> label = CoverPatterns.ROLE.find(passage);
    boolean found = label.isPresent();
    while (found) {
      Optional<String> role = Optional.ofNullable(label.get().group("team"));
      int from = label.get().end();
      found = label.get().find();
      int to = found ? label.get().start() : passage.text().length();
      if (role.isPresent() && from < to) {
        SpannedText names = passage.text().subSequence(from, to).strip();
        SpannedText whole = found ? names : withNamesBelow(names, document, i);
        addByRole(role, whole);
        note(Printed.endsIn(whole, ","), whole, whole);
      } else if (role.isPresent() && !found) {
        names(document.document().blocks(), i, from).forEach(name -> addByRole(role, name));
      }
    }
  }

  /** With the names in the blocks below, as long as the last word says that there are more. */
  private static SpannedText withNamesBelow(
      SpannedText names, AnnotatedDocument document, int label) {
    SpannedText whole = names;
    SpannedText all = names;
    int end = Math.min(document.passages().size(), label + MOST_ITEMS);
    for (int i = label + 1; i < end && CoverPatterns.GOES_ON.matcher(all).find(); i++) {
      Passage below = document.passages().get(i);
      // With a colon, it is another label and its value.
      if (below.text().length() > LONGEST || below.folded().contains(":")) {
        break;
      }
      all = all.join(" ", below.text());
      whole = PeopleList.isAllOf(all.from(names.length())) ? all : whole;
    }
    return whole;
  }

  private void addByRole(Optional<String> role, SpannedText names) {
    int before = people.size();
    boolean whole = true;
    for (String part : CoverPatterns.STOP.splitAsStream(names).toList()) {
      PeopleList list = PeopleList.of(part);
      add(list, p -> new Inspector(p.name(), role, false));
      whole &= list.people().isEmpty() ? !mayName(part) : list.isAll();
    }
    finish(before, whole, names);
  }

  /** Whether a word has a capital besides the first, as in "Mr ?ay" and not in "Not applicable". */
  private static boolean mayName(String words) {
    int first = words.indexOf(' ');
    return first > 0 && words.substring(first).chars().anyMatch(Character::isUpperCase);
  }

  /** A cell may name several; only the first column names who led them all. */
  private void addCell(SpannedText cell, boolean mayLead) {
    int before = people.size();
    PeopleList list = PeopleList.of(cell);
    boolean whole = list.isWhole() || !isOfInspector(cell);
    for (Inspector person : list.people()) {
      String role = person.role().orElse("");
      if (isOfInspector(role)) {
        boolean lead = mayLead && person.lead() && !Folding.fold(role).contains("cqc");
        people.add(new Inspector(person.name(), person.role(), lead));
      } else {
        whole &= !PersonNames.hasWord(role, PersonWord.ROLES);
      }
    }
    finish(before, whole && (people.size() > before || list.isAll() || !isOfInspector(cell)), cell);
  }

  private static boolean isOfInspector(CharSequence words) {
    String folded = Folding.fold(words.toString());
    return folded.contains("inspector") || folded.contains("hmi");
  }

  private void add(PeopleList list, UnaryOperator<Inspector> as) {
    list.people().stream().map(as).forEach(people::add);
  }

  private void finish(int before, boolean whole, SpannedText names) {
    if (people.size() > before) {
      printed.add(names);
    }
    note(!whole, names, names);
  }

  private void note(boolean incomplete, CharSequence after, SpannedText names) {
    if (incomplete) {
      notes.add(Diagnostic.of(DiagnosticCodes.INSPECTORS_INCOMPLETE).with("text", after), names);
    }
  }

  /**
   * Who led: whom the sentence calls so, otherwise the one who signed; the only one in any case.
   * Where no sentence names inspectors, those who signed as such inspected, and maybe others if the
   * letter speaks of who inspected.
   */
  List<Inspector> ledBy(List<Signed> signed, AnnotatedDocument letter) {
    if (people.isEmpty()) {
      return signed(signed, letter);
    }
    people.replaceAll(p -> new Inspector(withHyphen(p.name(), signed), p.role(), p.lead()));
    if (people.stream().noneMatch(Inspector::lead)) {
      people.replaceAll(p -> new Inspector(p.name(), p.role(), isLead(p, signed)));
    }
    return people;
  }

  /** A name as it is signed, if it has lost a hyphen, as a program drops at the end of a line. */
  private static String withHyphen(String name, List<Signed> signed) {
    return signed.stream()
        .map(s -> s.signatory().name())
        .filter(s -> s.contains("-") && s.replace("-", "").equalsIgnoreCase(name))
        .findFirst()
        .orElse(name);
  }

  private List<Inspector> signed(List<Signed> signed, AnnotatedDocument letter) {
    List<Signed> signers = signed.stream().filter(Signed::inspected).toList();
    boolean announced =
        letter.passages().stream().anyMatch(p -> p.has(Cue.INSPECTED_BY) || p.has(Cue.TEAM_ROLE));
    signers.stream()
        .limit(announced ? 1 : 0)
        .forEach(s -> note(true, s.signatory().name(), s.text()));
    // Who led may sign again for an inspectorate, with another office.
    Map<String, Inspector> byName = new LinkedHashMap<>();
    signers.stream()
        .map(s -> new Inspector(s.signatory().name(), s.signatory().office(), s.led()))
        .forEach(person -> byName.merge(person.name(), person, (a, b) -> a.lead() ? a : b));
    boolean alone = signed.size() == 1;
    return byName.values().stream()
        .map(p -> new Inspector(p.name(), p.role(), p.lead() || alone))
        .toList();
  }

  private boolean isLead(Inspector person, List<Signed> signed) {
    return people.size() == 1
        || signed.stream().anyMatch(s -> isSame(person, s.signatory().name()));
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
