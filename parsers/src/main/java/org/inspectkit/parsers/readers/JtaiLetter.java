package org.inspectkit.parsers.readers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.readers.cover.AuthorityName;
import org.inspectkit.parsers.readers.cover.Chronology;
import org.inspectkit.parsers.readers.cover.Inspectorates;
import org.inspectkit.parsers.readers.cover.LegalBasis;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.OwnDates;
import org.inspectkit.parsers.readers.cover.Periods;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The facts at the head of a letter to a partnership and in its opening paragraphs. */
final class JtaiLetter {

  private final AnnotatedDocument document;
  private final Framework framework;
  private final List<Passage> opening;
  private final Notes notes;
  private final Inspection.Builder builder = Inspection.builder();
  private final Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);
  private final Set<YearMonth> months = new HashSet<>();

  JtaiLetter(AnnotatedDocument document, Framework framework, List<Passage> opening, Notes notes) {
    this.document = document;
    this.framework = framework;
    this.opening = opening;
    this.notes = notes;
    builder
        .framework(framework)
        .edition(framework.editions().get(0))
        .documentKind(DocumentKind.LETTER);
  }

  Inspection.Builder read() {
    Letter letter = new Letter(document);
    Optional<LocalDate> date = letter.date(notes);
    builder.letterDate(date);
    tell(InspectionFact.LETTER_DATE, StatementKind.COVER, letter.dateLine());
    periods();
    JtaiAddress address = JtaiAddress.of(document.document());
    builder.addressee(address.first());
    tell(InspectionFact.ADDRESSEE, StatementKind.COVER, address.name());
    authority(date, address);
    JtaiTopic topic = JtaiTopic.of(opening);
    builder.topic(topic.text().map(SpannedText::toString));
    tell(InspectionFact.TOPIC, StatementKind.NARRATIVE, topic.text());
    law();
    builder.addAllInspectorates(Inspectorates.read(opening, framework.inspectorates()));
    return builder;
  }

  Set<YearMonth> months() {
    return months;
  }

  /** A sentence that dates an inspection is about this one, unless it says that it was earlier. */
  private void periods() {
    Optional<OwnDates> dates = Periods.inSentences(opening, JtaiLetter::datesAnInspection);
    List<InspectionPeriod> periods = Periods.read(dates, notes);
    builder.addAllPeriods(periods);
    periods.forEach(p -> months.add(YearMonth.from(p.start())));
    tell(InspectionFact.PERIODS, StatementKind.NARRATIVE, dates.map(OwnDates::text));
  }

  private static boolean datesAnInspection(Passage sentence) {
    return sentence.folded().contains("inspection")
        || sentence.folded().startsWith("it took place");
  }

  private void authority(Optional<LocalDate> date, JtaiAddress address) {
    List<SpannedText> names = JtaiArea.names(document.passages(), opening);
    Optional<AuthorityName.Found> found =
        AuthorityName.reportedOn(framework, date).read(document, names, address.bodies(), notes);
    builder.authority(found.map(AuthorityName.Found::authority));
    tell(InspectionFact.AUTHORITY, StatementKind.COVER, found.map(AuthorityName.Found::text));
  }

  /** The law stands in a footnote. */
  private void law() {
    Optional<SpannedText> law =
        LegalBasis.find(document).or(() -> LegalBasis.inFootnotes(document));
    builder.legalBasis(law.map(SpannedText::toString));
    tell(InspectionFact.LEGAL_BASIS, StatementKind.NARRATIVE, law);
  }

  private void tell(InspectionFact fact, StatementKind kind, Optional<SpannedText> text) {
    text.ifPresent(
        t -> evidence.computeIfAbsent(fact, f -> new ArrayList<>()).add(Told.as(kind, t)));
  }

  Inspection build() {
    return Chronology.checked(builder.putAllEvidence(evidence).build(), notes);
  }
}
