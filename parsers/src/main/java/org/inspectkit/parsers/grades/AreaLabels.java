package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/**
 * Where the name of a judgement area is all that a heading, a line or a cell says, alone or with a
 * grade after it. A name within a sentence is not a label.
 */
public final class AreaLabels {

  /** A grade whose words are damaged is no longer. */
  private static final int LONGEST_GRADE = 40;

  /** The rest of a name is no longer. */
  private static final int LONGEST_REST = 200;

  private final AnnotatedDocument document;
  private final Framework framework;
  private final AreaNames names;
  private final Map<Integer, Set<Integer>> cellStarts = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> gradeEnds = new HashMap<>();

  /**
   * A label.
   *
   * @param area the area of one edition
   * @param first the number of the block in which it starts
   * @param last the number of the block in which it ends
   */
  public record AreaLabel(JudgementArea area, int first, int last) {}

  private AreaLabels(AnnotatedDocument document, Framework framework) {
    this.document = document;
    this.framework = framework;
    this.names = new AreaNames(framework);
  }

  /**
   * Finds the labels.
   *
   * @param document the document with its mentions
   * @param framework whose areas to look for
   * @return the labels in the order of the document; for areas of several editions one each
   */
  public static List<AreaLabel> in(AnnotatedDocument document, Framework framework) {
    AreaLabels labels = new AreaLabels(document, framework);
    List<AreaLabel> found = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      if (mention.term().is(Sense.Area.class)) {
        labels.add(mention, found);
      }
    }
    return found;
  }

  private void add(Mention mention, List<AreaLabel> found) {
    List<JudgementArea> areas = areas(mention.term());
    int first = document.blockAt(mention.from());
    int last = document.blockAt(mention.to() - 1);
    if (areas.isEmpty() || !startsCell(first, mention.from() - document.startOf(first))) {
      return;
    }
    int end = labelEnd(last, mention.to() - document.startOf(last));
    if (end >= 0) {
      for (JudgementArea area : continued(mention.term(), areas, last, end)) {
        found.add(new AreaLabel(area, first, last));
      }
    }
  }

  private List<JudgementArea> areas(Term term) {
    return term.senses(Sense.Area.class)
        .filter(sense -> sense.framework().equals(framework))
        .map(Sense.Area::area)
        .toList();
  }

  /** Whether only a number or a bullet comes before a place in its line or cell. */
  private boolean startsCell(int block, int at) {
    SpannedText text = block(block).text();
    int start = wordStart(text, at);
    return start == 0 || isCellStart(block, start);
  }

  /** Where a label starts whose number and bullet are counted in. */
  private static int wordStart(SpannedText text, int at) {
    int start = at;
    while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == 0 ? 0 : at;
  }

  private boolean isCellStart(int block, int at) {
    int origin = block(block).text().subSequence(at, at + 1).start();
    return cellStarts.computeIfAbsent(block, this::cellStartsOf).contains(origin);
  }

  /** Where the cells of a block and their first words start in the extracted text. */
  private Set<Integer> cellStartsOf(int block) {
    Set<Integer> starts = new HashSet<>();
    for (TextLine line : block(block).lines()) {
      for (TextCell cell : line.cells()) {
        starts.add(cell.text().start());
        starts.add(cell.text().from(wordsFrom(cell.text())).start());
      }
    }
    return starts;
  }

  private static int wordsFrom(SpannedText text) {
    int from = 0;
    while (from < text.length() - 1 && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Where what belongs to a label ends, its grade counted in; -1 if it is not a label. */
  private int labelEnd(int block, int at) {
    SpannedText text = block(block).text();
    int next = nextWord(text, at);
    int grade = gradeEnd(block, next);
    int after = nextWord(text, Math.max(at, grade));
    if (grade >= 0 && endsCell(block, grade, after)) {
      return after;
    }
    if (endsCell(block, at, next)) {
      return next;
    }
    boolean colon = text.subSequence(at, next).toString().indexOf(':') >= 0;
    return colon && text.length() - next <= LONGEST_GRADE ? text.length() : -1;
  }

  private static int nextWord(SpannedText text, int at) {
    int next = at;
    while (next < text.length() && !Character.isLetter(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Whether the block, a line or a cell ends between two places of it. */
  private boolean endsCell(int block, int from, int to) {
    SpannedText text = block(block).text();
    return to == text.length() || (to > from && isCellStart(block, to));
  }

  private int gradeEnd(int block, int at) {
    return gradeEnds.computeIfAbsent(block, this::gradeEndsOf).getOrDefault(at, -1);
  }

  /** Where the longest grade that starts at a place of a block ends. */
  private Map<Integer, Integer> gradeEndsOf(int block) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (Mention mention : document.passages().get(block).mentions()) {
      if (mention.term().is(Sense.Label.class)) {
        ends.merge(mention.from(), mention.to(), Math::max);
      }
    }
    return ends;
  }

  /**
   * The areas of a name that may go on below its grade, as the names of wrapped rows do: those of
   * the longer name if it does, none if it is not certain.
   */
  private List<JudgementArea> continued(Term term, List<JudgementArea> areas, int block, int at) {
    if (!names.isStart(term.words())) {
      return areas;
    }
    String next = following(block, at);
    String first = Wording.each(next).get(0);
    Optional<String> longer = names.longest(term.words(), next);
    boolean mayGoOn = names.isStart(term.words() + " " + first) || longer.isPresent();
    return longer.map(names::areas).orElse(mayGoOn ? List.of() : areas);
  }

  private String following(int block, int at) {
    SpannedText text = block(block).text();
    SpannedText rest = start(text.from(Math.min(at, text.length())));
    boolean more = rest.toString().isBlank() && block + 1 < document.passages().size();
    return Wording.words(more ? start(block(block + 1).text()) : rest);
  }

  private static SpannedText start(SpannedText text) {
    return text.subSequence(0, Math.min(LONGEST_REST, text.length()));
  }

  private Block block(int number) {
    return document.document().blocks().get(number);
  }
}
