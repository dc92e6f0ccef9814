package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Phrase;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/** Reads when inspectors were at work. */
public final class Periods {

  private static final Pattern OWN =
      Pattern.compile(
          "(?i).{0,600}\\b(?:this|the|these) (?:\\w+ ){0,4}(?:inspection|visit)\\b.{0,300}");

  private Periods() {}

  /** The sentence of a letter that says when the visit took place: in its opening paragraphs. */
  static Optional<SpannedText> sentence(List<Block> blocks, List<String> remits) {
    Optional<Block> opening =
        Phrase.firstWith(blocks, remits).or(() -> Letter.firstParagraph(blocks));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    int from = blocks.indexOf(opening.get());
    return blocks.subList(from, Math.min(from + 4, blocks.size())).stream()
        .flatMap(block -> Sentence.of(block.text()).stream())
        .filter(s -> OWN.matcher(s).matches() || Phrase.behind(s, remits).isPresent())
        .filter(s -> Dates.find(s.toString()).isPresent())
        .findFirst();
  }

  /** The periods of a text; what the calendar or the order of days forbids is told. */
  public static List<InspectionPeriod> read(Optional<SpannedText> text, Notes notes) {
    Optional<Dates> dates = text.flatMap(t -> Dates.find(t.toString()));
    if (dates.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of the inspection"));
      return List.of();
    }
    dates
        .get()
        .invalid()
        .forEach(d -> notes.add(told(Diagnostic.of(DiagnosticCodes.DATE_INVALID), d, text)));
    dates
        .get()
        .reversed()
        .forEach(d -> notes.add(told(Diagnostic.of(DiagnosticCodes.PERIOD_REVERSED), d, text)));
    return dates.get().periods();
  }

  private static Diagnostic told(Diagnostic diagnostic, String date, Optional<SpannedText> text) {
    return diagnostic.with("text", date).at(text.flatMap(t -> t.spans().stream().findFirst()));
  }
}
