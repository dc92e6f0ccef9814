package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.priors.Patterns.Shape;

/**
 * Finds the grades that a sentence about an earlier inspection gives. It takes the past tense only:
 * what is now judged is no earlier grade; what was not, would be or should be judged is none.
 */
final class GradeStatements {

  private static final int LONGEST_CLAUSE = 240;

  private final Subjects subjects;
  private final Words sentence;
  private final List<GradeStatement> found = new ArrayList<>();

  private GradeStatements(Words sentence, PriorCatalogue catalogue) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence, catalogue);
  }

  /** The grades of a sentence, in order, each once. */
  static List<GradeStatement> in(Words sentence, PriorCatalogue catalogue) {
    GradeStatements statements = new GradeStatements(sentence, catalogue);
    Matcher grade = Patterns.GRADE.matcher(sentence.folded());
    boolean clear = !sentence.has(Patterns.DOUBTFUL);
    int from = 0;
    while (clear && grade.find(from)) {
      from = Math.max(grade.end(), statements.grade(grade.start(), grade.end()));
    }
    return statements.found;
  }

  /** Adds what is said with the words of a grade, and returns where to go on. */
  private int grade(int start, int end) {
    int clause = start;
    int earliest = Math.max(0, start - LONGEST_CLAUSE);
    while (clause > earliest && ";.:".indexOf(sentence.folded().charAt(clause - 1)) < 0) {
      clause--;
    }
    for (Shape shape : Patterns.SHAPES) {
      Matcher before = at(shape.before(), clause, start);
      Matcher after = at(shape.after(), end, sentence.folded().length());
      if (before.matches() && after.lookingAt() && !isDenied(shape, before, end)) {
        add(
            shape.judged() ? sentence.group(after, "judged") : sentence.group(before, "subject"),
            start,
            end);
        return found.get(found.size() - 1).end();
      }
    }
    return end;
  }

  private Matcher at(Pattern pattern, int from, int to) {
    Matcher matcher = pattern.matcher(sentence.folded()).region(from, to);
    return matcher.useTransparentBounds(true).useAnchoringBounds(false);
  }

  private boolean isDenied(Shape shape, Matcher before, int end) {
    int from = before.start("subject");
    return sentence.group(before, "subject").strip().is(Patterns.PICKS_OUT)
        || sentence.from(end).starts(Patterns.OTHER_JUDGE)
        || (shape.active() && !isOfInspectors(sentence.sub(0, before.start("verb")).strip()))
        || (shape.active() && sentence.sub(0, before.start("verb")).has(Patterns.SUPPOSED))
        || sentence.sub(from, end).after(Patterns.LAST_CLAUSE).has(Patterns.DENIED);
  }

  /** Whether an inspection judged: leaders, parents and courts judge too. */
  private static boolean isOfInspectors(Words before) {
    Words clause = before.after(Patterns.CLAUSE);
    return clause.has(Patterns.INSPECTS)
        || (clause.is(Patterns.FOR_INSPECTION)
            && (before.equals(clause) || before.has(Patterns.INSPECTS)));
  }

  /** Adds the grade that a shape found, and one that is joined to it. */
  private void add(Words words, int start, int end) {
    Optional<Words> subject = orElse(words, subjects.antecedent(words));
    Words rest = sentence.from(end);
    Matcher more = Patterns.MORE.matcher(rest.folded());
    Matcher bare = Patterns.BARE.matcher(rest.folded());
    Matcher later = Patterns.LATER.matcher(rest.folded());
    if (later.lookingAt()) {
      add(subject, start, end);
      add(words, end + later.start("grade"), end + later.end("grade"));
    } else if (more.lookingAt()) {
      add(orElse(rest.group(more, "own"), subject), start, end);
      Optional<Words> next =
          orElse(rest.group(more, "before"), subjects.of(rest.group(more, "after")));
      if (next.filter(Words::isEmpty).isEmpty()) {
        add(next, end + more.start("grade"), end + more.end("grade"));
      }
    } else if (bare.lookingAt() && subjects.isArea(rest.group(bare, "before"))) {
      add(orElse(rest.group(bare, "own"), subject), start, end);
      add(
          subjects.of(rest.group(bare, "before")),
          end + bare.start("grade"),
          end + bare.end("grade"));
    } else {
      add(limited(rest, subject), start, end);
    }
  }

  private void add(Optional<Words> subject, int start, int end) {
    found.add(new GradeStatement(start, subject, sentence.sub(start, end), sentence.sub(0, start)));
  }

  /** What was judged, as the words after the grade say if they say it. */
  private Optional<Words> limited(Words rest, Optional<Words> subject) {
    if (subject.filter(named -> named.has(Patterns.BODY)).isPresent()) {
      return subject;
    }
    Matcher of = Patterns.OF.matcher(rest.folded());
    if (!of.lookingAt()) {
      return rest.starts(Patterns.LIMITED) ? Optional.empty() : subject;
    }
    Words own = rest.group(of, "own");
    if (own.folded().equals("both")) {
      return subject;
    }
    // A list after a grade is all of what was judged: its comma opens no clause.
    return own.folded().indexOf(',') < 0 ? orElse(own, subject) : Optional.of(own);
  }

  private Optional<Words> orElse(Words words, Optional<Words> other) {
    Optional<Words> named = subjects.of(words);
    return named.filter(Words::isEmpty).isPresent() ? other : named;
  }
}
