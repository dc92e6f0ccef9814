package org.inspectkit.parsers.grades;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.terms.TermWalk;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.LetterCase;

/**
 * The part of a report that is about its own inspection. What is below a title or a sentence that
 * announces another inspection, another year or another council is cut out, up to the next title
 * that does not go on with it.
 */
public final class OwnPart {

  private static final int LONGEST = 120;
  private static final String OWN_DATE = "inspection date";

  private final AnnotatedDocument document;
  private final Edition edition;
  private final Optional<LocalAuthority> own;
  private final TermWalk walk;
  private final Set<String> ownYears = new HashSet<>();
  private final boolean[] other;
  private final boolean cased;

  /** Cuts out what is about others. */
  public OwnPart(AnnotatedDocument document, Edition edition, Inspection facts) {
    this.document = document;
    this.edition = edition;
    this.own = facts.authority().flatMap(InspectedAuthority::entry);
    this.walk = document.index().walk();
    this.other = new boolean[document.passages().size()];
    this.cased = LetterCase.isKept(document.document().text().lines());
    Stream.of(facts.start(), facts.end(), facts.published())
        .flatMap(Optional::stream)
        .forEach(day -> ownYears.add(String.valueOf(day.getYear())));
    if (facts.periods().isEmpty()) {
      addPrintedYears(facts);
    }
    cut();
    cutScale(facts.framework());
  }

  /** Days that are not certain have certain years. */
  private void addPrintedYears(Inspection facts) {
    facts.evidence().getOrDefault(InspectionFact.PERIODS, List.of()).stream()
        .flatMap(printed -> GradePatterns.YEAR.matcher(printed.text()).results())
        .forEach(year -> ownYears.add(year.group()));
  }

  /** Whether a block is about another inspection. */
  public boolean isOther(int block) {
    return other[block];
  }

  /** The lines about the own inspection. */
  public List<TextLine> lines() {
    return lines(i -> !other[i]);
  }

  /** The lines that seem to be about another one. */
  public List<TextLine> otherLines() {
    return lines(i -> other[i]);
  }

  private List<TextLine> lines(IntPredicate which) {
    return Lines.of(IntStream.range(0, other.length).filter(which).mapToObj(this::block).toList());
  }

  private Block block(int i) {
    return document.document().blocks().get(i);
  }

  private Passage passage(int i) {
    return document.passages().get(i);
  }

  private static boolean isEarlier(Passage passage) {
    return passage.has(Cue.EARLIER) && GradePatterns.EARLIER.matcher(passage.folded()).find();
  }

  private void cut() {
    boolean elsewhere = false;
    boolean graded = false;
    int title = -1;
    for (int i = 0; i < other.length; i++) {
      boolean row = isRow(i);
      if (!row && announces(i)) {
        elsewhere = true;
        graded = isGradeOfAnother(i);
      } else if (elsewhere && !row && (isOwnDate(i) || endsPart(i) || (graded && isOwnGrade(i)))) {
        elsewhere = false;
        title = -1;
      }
      if (!row && !elsewhere && endsPart(i)) {
        title = i;
      }
      if (row && !elsewhere && title >= 0 && namesAnother(passage(title).text())) {
        elsewhere = true;
        for (int j = title; j < i; j++) {
          other[j] = true;
        }
      }
      other[i] = elsewhere;
    }
  }

  /** A table of what the grades mean names areas and grades too. */
  private void cutScale(Framework framework) {
    Optional<SectionRole> sought = Optional.of(SectionRole.SCALE);
    boolean any = framework.sections().stream().anyMatch(rule -> rule.role().equals(sought));
    boolean scale = false;
    for (int i = 0; any && i < other.length; i++) {
      Optional<SectionRole> begun = Optional.empty();
      // Many items may be of one long line, and its cells are those of each.
      if (block(i).lines().get(0).text().length() <= LONGEST) {
        for (TextCell cell : block(i).cells()) {
          begun = begun.or(() -> Sections.role(framework, Headings.key(cell.text())));
        }
      }
      scale = begun.map(SectionRole.SCALE::equals).orElse(scale);
      other[i] |= scale;
    }
  }

  private boolean announces(int i) {
    Block block = block(i);
    boolean may = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH;
    if (!may || block.text().length() > LONGEST) {
      return false;
    }
    if (isGradeOfAnother(i)) {
      return true;
    }
    if (isDateOfEarlier(i)) {
      return false;
    }
    FoldedText folded = block.text().folded();
    boolean leadsIn = !folded.endsWith(".") || GradePatterns.LEAD_IN.matcher(folded).find();
    return leadsIn && (isEarlier(passage(i)) || isOfAnotherYear(passage(i)));
  }

  /** Whether a line says the grade of another council, and the rows below it are about that one. */
  private boolean isGradeOfAnother(int i) {
    return hasGrade(i) && namesAnother(block(i).text());
  }

  /** Whether a block is a field with the days of an earlier inspection, and not above a table. */
  private boolean isDateOfEarlier(int i) {
    return isEarlier(passage(i))
        && GradePatterns.DATE_OF_EARLIER.matcher(passage(i).folded()).find()
        && IntStream.range(i + 1, Math.min(i + 3, other.length)).noneMatch(this::namesArea);
  }

  private boolean namesArea(int i) {
    return passage(i).mentions().stream().anyMatch(mention -> isOfEdition(mention.term()));
  }

  private boolean isOwnGrade(int i) {
    return hasGrade(i)
        && block(i).text().length() <= LONGEST
        && LocalAuthorities.mentionedIn(block(i).text().toString()).stream().anyMatch(this::isOwn);
  }

  private boolean hasGrade(int i) {
    List<Mention> mentions = passage(i).mentions();
    for (int m = 0; m < mentions.size(); m++) {
      if (mentions.get(m).term().is(Sense.Label.class)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title is a year alone, or speaks of an inspection in it or names its framework. */
  private boolean isOfAnotherYear(Passage passage) {
    FoldedText folded = passage.folded();
    return isYearOfOthers(passage)
        && (GradePatterns.YEAR.matcher(folded).matches()
            || GradePatterns.INSPECTING.matcher(folded).find()
            || passage.mentions().stream().anyMatch(m -> m.term().is(Sense.Title.class)));
  }

  private boolean isYearOfOthers(Passage passage) {
    if (ownYears.isEmpty() || !passage.has(Cue.YEAR)) {
      return false;
    }
    Matcher year = GradePatterns.YEAR.matcher(passage.folded());
    boolean any = false;
    while (year.find()) {
      if (ownYears.contains(year.group())) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** On a cover the dates of the inspection may follow those of the last one. */
  private boolean isOwnDate(int i) {
    return passage(i).folded().startsWith(OWN_DATE) && !isYearOfOthers(passage(i));
  }

  /** A title that states neither a grade nor a date of others, and is not a head of a table. */
  private boolean endsPart(int i) {
    return isTitle(block(i))
        && !GradePatterns.HEAD.matcher(passage(i).folded()).matches()
        && !hasGrade(i)
        && !isYearOfOthers(passage(i));
  }

  private boolean namesAnother(SpannedText title) {
    List<LocalAuthority> named =
        own.isEmpty() ? List.of() : LocalAuthorities.mentionedIn(title.toString());
    return !named.isEmpty() && named.stream().noneMatch(this::isOwn);
  }

  /** A council and those that served its area before or after it. */
  private boolean isOwn(LocalAuthority named) {
    LocalAuthority authority = own.orElseThrow();
    return named.equals(authority)
        || named.successors().contains(authority.id())
        || authority.successors().contains(named.id())
        || authority.predecessors().contains(named.id())
        || authority.predecessors().contains(named.name());
  }

  /** Whether a block is a label, the beginning of one, a grade, or a label with its grade. */
  private boolean isRow(int i) {
    SpannedText first = block(i).cells().get(0).text();
    walk.restart();
    int end = walk.read(first.folded(), 0);
    if (!walk.hasBegun()) {
      return false;
    }
    boolean whole = end == first.length();
    return whole || (walk.term().filter(this::isOfEdition).isPresent() && isGraded(i, end));
  }

  private boolean isOfEdition(Term term) {
    return term.is(Sense.Area.class)
        && term.senses(Sense.Area.class).anyMatch(sense -> sense.edition().equals(edition));
  }

  /** Whether a grade follows a label, before the next label. */
  private boolean isGraded(int i, int from) {
    for (Mention mention : passage(i).mentions()) {
      boolean after = mention.from() >= from && mention.to() <= from + LONGEST;
      if (after && mention.term().is(Sense.Label.class)) {
        return true;
      }
      if (after && isOfEdition(mention.term())) {
        return false;
      }
    }
    return false;
  }

  private boolean isTitle(Block block) {
    if (block.kind() == BlockKind.HEADING) {
      return true;
    }
    SpannedText text = block.text();
    return block.kind() == BlockKind.PARAGRAPH
        && block.gapBefore()
        && text.length() <= LONGEST
        && (!cased || Character.isUpperCase(text.charAt(0)))
        && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
