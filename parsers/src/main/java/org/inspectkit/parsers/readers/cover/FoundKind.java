package org.inspectkit.parsers.readers.cover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Which of its framework's kinds of inspection a report is about, and the words that state it. */
public record FoundKind(InspectionKind kind, SpannedText text) {

  private static final int FRONT = 30;
  private static final int SHORTEST = 30;
  private static final String OF = " of ";

  /**
   * The kind that a time on site indicates, one working week or two: no report of ILACS prints the
   * word. An inspection that was broken off and taken up again, or that began or ended within a
   * week, is of no kind for sure.
   */
  public static Optional<FoundKind> ofLength(
      List<InspectionPeriod> periods, AnnotatedDocument document) {
    Optional<SpannedText> dates = new CoverValues(document).dates();
    if (periods.size() != 1 || dates.isEmpty()) {
      return Optional.empty();
    }
    InspectionPeriod period = periods.get(0);
    boolean early = period.start().getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    if (!early || period.end().getDayOfWeek() != DayOfWeek.FRIDAY) {
      return Optional.empty();
    }
    long weeks = weeks(period);
    InspectionKind kind = weeks == 1 ? InspectionKind.SHORT : InspectionKind.STANDARD;
    return weeks <= 2 ? Optional.of(new FoundKind(kind, dates.get())) : Optional.empty();
  }

  private static long weeks(InspectionPeriod period) {
    LocalDate monday = period.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return ChronoUnit.WEEKS.between(monday, period.end()) + 1;
  }

  /** A re-inspection, if the title or a sentence of the report calls it so. */
  public static Optional<FoundKind> again(AnnotatedDocument document, Framework framework) {
    Optional<Passage> title =
        document.passages().stream()
            .limit(FRONT)
            .filter(passage -> isTitle(passage, framework.titles()))
            .findFirst();
    return title
        .or(
            () ->
                document
                    .sentencesWith(Cue.REINSPECTION)
                    .filter(CoverPatterns.INSPECTED_AGAIN::isIn)
                    .findFirst())
        .map(again -> new FoundKind(InspectionKind.REINSPECTION, again.text()));
  }

  /** The title of the framework with "re-", and nothing else that is inspected again. */
  private static boolean isTitle(Passage passage, List<String> titles) {
    Optional<Matcher> again = CoverPatterns.AGAIN.find(passage);
    if (again.isEmpty()) {
      return false;
    }
    String subject = again.get().group("subject");
    return titles.stream()
        .filter(title -> title.contains(OF))
        .map(title -> title.substring(title.indexOf(OF) + OF.length()))
        // The end of a line may cut a title.
        .anyMatch(
            title ->
                subject.startsWith(title)
                    || (subject.length() > SHORTEST && title.startsWith(subject)));
  }
}
