package org.inspectkit.parsers.reading;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** What a report on a partnership says of it in tables at its end, and in its title. */
final class PartnershipDetails {

  private static final int FRONT = 40;

  private final AnnotatedDocument document;
  private final Framework framework;
  private final List<Sections.Section> sections;

  PartnershipDetails(AnnotatedDocument document, Framework framework) {
    this.document = document;
    this.framework = framework;
    this.sections = Sections.of(document, framework);
  }

  /** Whether the catalogue knows such a table in reports of a framework. */
  static boolean areIn(Framework framework) {
    return framework.sections().stream()
        .anyMatch(rule -> rule.role().filter(SectionRole.DETAILS::equals).isPresent());
  }

  List<Block> content(SectionRole part) {
    return sections.stream()
        .filter(section -> section.role() == part)
        .flatMap(section -> section.content().stream())
        .toList();
  }

  /** The area by its partnership in the title, and its councils in the table of details. */
  List<SpannedText> names() {
    List<Passage> passages = document.passages();
    Phrases titles = Phrases.of(framework.titles());
    List<SpannedText> names = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(FRONT, passages.size()); i++) {
      SpannedText next = passages.get(i + 1).text();
      titles.after(passages.get(i)).map(after -> ofPartnership(after, next)).ifPresent(names::add);
    }
    List<SpannedText> details =
        content(SectionRole.DETAILS).stream()
            .dropWhile(block -> block.kind() != BlockKind.ROW)
            .skip(1)
            .map(block -> block.lines().get(0).cells().get(0).text())
            .toList();
    details.stream().limit(1).forEach(names::add);
    // A partnership of several councils has a row for each; people are in the rows below.
    details.stream()
        .skip(1)
        .takeWhile(name -> LocalAuthorities.recognise(name.toString()).isPresent())
        .forEach(names::add);
    return names;
  }

  /** The name before the word for a partnership; the title may be cut by the end of a line. */
  private static SpannedText ofPartnership(SpannedText afterTitle, SpannedText next) {
    SpannedText joined = afterTitle.join(" ", next);
    SpannedText text = partnership(afterTitle) < 0 && partnership(joined) > 0 ? joined : afterTitle;
    int end = partnership(text);
    return end < 0 ? text : text.subSequence(0, end).strip();
  }

  private static int partnership(SpannedText text) {
    return text.folded().indexOf(" local area partnership", 0);
  }
}
