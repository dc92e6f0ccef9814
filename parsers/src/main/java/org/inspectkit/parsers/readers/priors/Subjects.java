package org.inspectkit.parsers.readers.priors;

import java.util.Optional;
import java.util.regex.Matcher;

/** Finds what words before or after a grade say was judged. */
record Subjects(Words sentence, PriorCatalogue catalogue) {

  private static final int LONGEST = 120;

  /**
   * The last clause of the words: no words where it is a pronoun, and nothing where it is not
   * understood.
   */
  Optional<Words> of(Words words) {
    Words all = words.strip().after(Patterns.JUDGEMENT_OF);
    if (catalogue.isPrintedArea(all.folded())) {
      return Optional.of(all);
    }
    // "Care leavers, adoption and fostering, which": all of a list, where no clause opens before.
    Words list = all.before(Patterns.WHICH);
    boolean which = !list.equals(all);
    boolean plain = which && !list.has(Patterns.VERB) && !list.starts(Patterns.ADVERBIAL);
    Words what = (plain ? list : noun(all)).after(Patterns.LEAD);
    if (what.is(Patterns.PRONOUN)) {
      Optional<Words> body = all.find(Patterns.BODY);
      return which ? body : body.or(() -> Optional.of(Words.NONE));
    }
    return Optional.of(what).filter(noun -> !noun.starts(Patterns.NO_NOUN));
  }

  boolean isArea(Words words) {
    return of(words).filter(noun -> catalogue.isArea(noun.folded())).isPresent();
  }

  /** "Services were seen in May and" goes on from its subject; otherwise the last noun is it. */
  private static Words noun(Words all) {
    Words clause = all.after(Patterns.OPENING);
    Words subject = clause.before(Patterns.VERB);
    if (subject.equals(clause)) {
      return clause;
    }
    Words last = clause.from(clause.folded().lastIndexOf(" and ") + 1);
    boolean goesOn = clause.folded().endsWith(" and") || last.has(Patterns.VERB);
    return goesOn ? subject.strip() : last;
  }

  /**
   * What "they" at the end of the words means: the subject of the sentence or the services before
   * it, if they are of the authority.
   */
  Optional<Words> antecedent(Words words) {
    Words subject = sentence.before(Patterns.VERB);
    // "They" that opens a sentence means what the sentence before names.
    boolean opens = subject.folded().equals("they") || subject.folded().contains("inspection");
    if (!words.strip().folded().endsWith("they") || opens) {
      return Optional.of(Words.NONE);
    }
    boolean plain = subject.folded().length() <= LONGEST && subject.folded().indexOf(',') < 0;
    if (plain && subject.has(Patterns.SERVICES)) {
      return of(subject);
    }
    Words before = sentence.sub(0, sentence.folded().lastIndexOf(" they "));
    Matcher services = Patterns.NAMED_SERVICES.matcher(before.folded());
    boolean one = services.results().map(match -> match.group()).distinct().count() == 1;
    return before.find(Patterns.NAMED_SERVICES).filter(named -> one && !before.has(Patterns.BODY));
  }
}
