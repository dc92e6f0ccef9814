package org.inspectkit.parsers.grades;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;

/**
 * Which edition of its framework a report follows. The areas that are labels decide it, and the
 * first day of the inspection where they fit several editions.
 *
 * <p>An area that is not there speaks for no edition: it may be one whose label could not be read.
 * Nor does the date of publication, for reports of an older edition were published after the first
 * ones of the next.
 */
public final class Editions {

  private static final int FRONT = 40;

  private Editions() {}

  /** An edition; it is not certain if others fit as well. */
  public record Choice(Edition edition, boolean certain) {}

  /** Chooses by the areas, and by the first day of the inspection if that is known. */
  public static Choice of(
      AnnotatedDocument document, Framework framework, Optional<LocalDate> day) {
    List<Edition> editions = framework.editions();
    if (editions.size() == 1) {
      return new Choice(editions.get(0), true);
    }
    Set<String> named = new HashSet<>();
    AreaLabels.in(document, framework).forEach(label -> named.add(label.area().id()));
    // What another edition judges besides may be said of the last inspection, or of schools.
    Optional<Edition> whole =
        inForce(editions, day).filter(e -> common(e, named) == e.areas().size());
    return whole
        .map(edition -> new Choice(edition, true))
        .orElseGet(() -> mostNamed(editions, named, day));
  }

  /** Chooses in the same way, and by a year beside the title, and notes a doubt. */
  public static Edition of(
      AnnotatedDocument document,
      Framework framework,
      Optional<LocalDate> day,
      DiagnosticSink notes) {
    Choice choice = of(document, framework, day);
    if (!choice.certain()) {
      Optional<Edition> printed = ofPrintedYear(document, framework);
      if (printed.isPresent()) {
        return printed.get();
      }
      notes.add(
          Diagnostic.of(DiagnosticCodes.EDITION_UNCERTAIN).with("edition", choice.edition().id()));
    }
    return choice.edition();
  }

  /** Of editions that are called by a year alone, the one whose year is beside the title. */
  private static Optional<Edition> ofPrintedYear(AnnotatedDocument document, Framework framework) {
    List<Edition> ofOneYear =
        framework.editions().stream().filter(e -> e.inForceFrom().isEmpty()).toList();
    return document.passages().stream()
        .limit(FRONT)
        .filter(passage -> passage.mentions().stream().anyMatch(m -> names(m.term(), framework)))
        .map(passage -> ofOneYear.stream().filter(e -> passage.folded().contains(year(e))).toList())
        .filter(named -> !named.isEmpty())
        .findFirst()
        .filter(named -> named.size() == 1)
        .map(named -> named.get(0));
  }

  private static boolean names(Term term, Framework framework) {
    return term.senses().contains(new Sense.Title(framework))
        || term.senses().contains(new Sense.Remit(framework));
  }

  private static String year(Edition edition) {
    return edition.id().substring(edition.id().lastIndexOf('-') + 1);
  }

  private static Choice mostNamed(
      List<Edition> editions, Set<String> named, Optional<LocalDate> day) {
    long most = editions.stream().mapToLong(e -> common(e, named)).max().orElseThrow();
    List<Edition> fitting = editions.stream().filter(e -> common(e, named) == most).toList();
    boolean whole = fitting.stream().anyMatch(e -> most == e.areas().size());
    Optional<Edition> inForce = inForce(whole ? fitting : editions, day);
    boolean certain = inForce.map(fitting::contains).orElse(fitting.size() == 1);
    return new Choice(inForce.orElse(fitting.get(0)), certain);
  }

  private static Optional<Edition> inForce(List<Edition> editions, Optional<LocalDate> day) {
    return editions.stream().filter(e -> day.filter(e::covers).isPresent()).findFirst();
  }

  private static long common(Edition edition, Set<String> named) {
    return edition.areas().stream().filter(a -> named.contains(a.id())).count();
  }
}
