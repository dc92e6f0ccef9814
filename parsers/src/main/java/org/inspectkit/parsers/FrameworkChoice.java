package org.inspectkit.parsers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.detect.internal.Recognition;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.jspecify.annotations.Nullable;

/**
 * The framework as which a report is read: the one that is recognised, or the one that the caller
 * names.
 *
 * @param framework null if none was recognised for certain
 * @param report the part of the file that is the report
 * @param matches what was recognised
 * @param diagnostics what is not certain
 */
record FrameworkChoice(
    @Nullable Framework framework,
    AnnotatedDocument report,
    List<FrameworkMatch> matches,
    List<Diagnostic> diagnostics) {

  /** A match must lead by so much, or the two are a tie. */
  private static final int CLEAR_LEAD = 5;

  /** What the document itself says. */
  static FrameworkChoice recognised(LoadedText loaded, Recognition found) {
    if (found.refusal().isPresent()) {
      return none(found, found.refusal().get());
    }
    List<FrameworkMatch> certain = found.certain();
    if (certain.isEmpty()) {
      return none(found, loaded.notRecognised(found.matches()));
    }
    FrameworkMatch best = certain.get(0);
    if (certain.size() > 1 && !leads(best, certain.get(1))) {
      return none(
          found,
          Diagnostic.of(DiagnosticCodes.FRAMEWORK_AMBIGUOUS)
              .with("first", best.framework().id())
              .with("second", certain.get(1).framework().id()));
    }
    return new FrameworkChoice(
        best.framework(), found.report(), found.matches(), found.diagnostics());
  }

  private static FrameworkChoice none(Recognition found, Diagnostic why) {
    return new FrameworkChoice(null, found.report(), found.matches(), List.of(why));
  }

  private static boolean leads(FrameworkMatch best, FrameworkMatch next) {
    return best.score() - next.score() >= CLEAR_LEAD;
  }

  /** What the caller says, with a diagnostic if the document does not say it too. */
  static FrameworkChoice named(Framework framework, AnnotatedDocument whole, Recognition found) {
    Recognition own = new Recognition(whole, List.of(framework));
    if (own.refusal().isPresent()) {
      return none(own, own.refusal().get());
    }
    Optional<Diagnostic> doubt = doubt(framework, found.certain(), own.certain());
    return new FrameworkChoice(
        framework,
        own.report(),
        found.matches(),
        Stream.concat(doubt.stream(), own.diagnostics().stream()).toList());
  }

  private static Optional<Diagnostic> doubt(
      Framework named, List<FrameworkMatch> certain, List<FrameworkMatch> own) {
    return certain.stream()
        .limit(1)
        .filter(best -> !best.framework().id().equals(named.id()))
        .filter(best -> own.isEmpty() || leads(best, own.get(0)))
        .map(
            best ->
                doubt(DiagnosticCodes.FRAMEWORK_CONTRADICTED, named)
                    .with("other", best.framework().id())
                    .with("found", best.found())
                    .at(best.evidence().get(0).spans().stream().findFirst()))
        .findFirst()
        .or(() -> own.isEmpty() ? unconfirmed(named) : Optional.empty());
  }

  private static Optional<Diagnostic> unconfirmed(Framework named) {
    return Optional.of(doubt(DiagnosticCodes.FRAMEWORK_UNCONFIRMED, named));
  }

  private static Diagnostic doubt(DiagnosticCode code, Framework named) {
    return Diagnostic.of(code).with("framework", named.id());
  }
}
