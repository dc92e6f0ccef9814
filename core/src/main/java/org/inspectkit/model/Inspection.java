package org.inspectkit.model;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.Topic;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.Statement;

/**
 * One inspection of an authority's services for children, as its report states it.
 *
 * <p>Two inspections that state the same facts are equal, wherever the facts were found.
 *
 * <p>To read one, here from a file that {@code InspectionJson} wrote:
 *
 * <pre>{@code
 * import java.nio.file.Files;
 * import java.nio.file.Path;
 * import org.inspectkit.json.InspectionJson;
 * import org.inspectkit.model.Inspection;
 *
 * String text = Files.readString(Path.of("inspection.json"));
 * Inspection inspection = InspectionJson.standard().read(text);
 * System.out.println(inspection);
 * inspection.judgements().forEach(j -> System.out.println(j.area().id() + ": " + j.outcome()));
 * inspection.grade("overall-effectiveness").ifPresent(System.out::println);
 * inspection.areasForImprovement().forEach(area -> System.out.println(area.text()));
 * }</pre>
 *
 * <p>To make one:
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.inspectkit.framework.Frameworks;
 * import org.inspectkit.model.DocumentKind;
 * import org.inspectkit.model.Inspection;
 *
 * Inspection inspection =
 *     Inspection.builder()
 *         .framework(Frameworks.UCRA)
 *         .edition(Frameworks.UCRA.editions().get(0))
 *         .documentKind(DocumentKind.LETTER)
 *         .letterDate(LocalDate.of(2010, 12, 22))
 *         .build();
 * System.out.println(inspection);
 * }</pre>
 *
 * <p>To write one, use {@link org.inspectkit.json.InspectionJson}. It is not a bean: a web
 * framework or another general mapper may write {@code {}} in its place, without an error.
 */
@Value.Immutable
public abstract class Inspection {

  Inspection() {}

  /**
   * The regime under which it was carried out.
   *
   * @return the framework
   */
  public abstract Framework framework();

  /**
   * The edition of the framework, which fixes the areas that are judged and the scale.
   *
   * @return the edition
   */
  public abstract Edition edition();

  /**
   * The form in which it was published.
   *
   * @return report or letter
   */
  public abstract DocumentKind documentKind();

  /**
   * Which of its framework's kinds of inspection it was.
   *
   * @return the kind; empty if the framework has one kind only, or the report does not say
   */
  public abstract Optional<InspectionKind> kind();

  /**
   * Who was inspected.
   *
   * @return the authority
   */
  public abstract Optional<InspectedAuthority> authority();

  /**
   * When inspectors were at work.
   *
   * @return the periods in order; most inspections have one
   */
  public abstract List<InspectionPeriod> periods();

  /**
   * The date of publication, as the report prints it.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> published();

  /**
   * The date of the letter.
   *
   * @return the date
   */
  public abstract Optional<LocalDate> letterDate();

  /**
   * The inspectors that the report names.
   *
   * @return the inspectors in the order printed
   */
  public abstract List<Inspector> inspectors();

  /**
   * The inspectorates that took part, by their usual short names, such as {@code Ofsted}.
   *
   * @return the names in the order printed
   */
  public abstract List<String> inspectorates();

  /**
   * The law under which it was carried out, as printed.
   *
   * @return the words that name the act
   */
  public abstract Optional<String> legalBasis();

  /**
   * To whom the letter is written.
   *
   * @return the addressee
   */
  public abstract Optional<Addressee> addressee();

  /**
   * What a visit looked at, where it looked at one topic.
   *
   * @return the topic as printed
   */
  public abstract Optional<String> topic();

  /**
   * The topic by its name in the {@linkplain Framework#topics() list of the framework}, whatever
   * words the report has for it.
   *
   * @return the topic; empty where the framework has no list, or the printed topic is not certain
   *     to be one of it
   */
  public abstract Optional<Topic> listedTopic();

  /**
   * When the next inspection will be, as the report says it.
   *
   * @return the sentence as printed
   */
  public abstract Optional<String> nextInspection();

  /**
   * What was judged, in the order of the edition's areas. Empty for a framework without grades.
   *
   * @return at most one judgement an area
   */
  public abstract List<Judgement> judgements();

  /**
   * What must improve.
   *
   * @return the areas in the order printed
   */
  public abstract List<AreaForImprovement> areasForImprovement();

  /**
   * What inspectors found.
   *
   * @return the findings in the order printed
   */
  public abstract List<Finding> findings();

  /**
   * What the report says of earlier inspections.
   *
   * @return second-hand facts in the order printed
   */
  public abstract List<PriorInspection> priorInspections();

  /**
   * Who signed the letter.
   *
   * @return the signatories in the order printed
   */
  public abstract List<Signatory> signatories();

  /**
   * Where the report states the facts that carry no statements of their own. It takes no part in
   * equality.
   *
   * @return the statements by fact
   */
  @Value.Auxiliary
  public abstract Map<InspectionFact, List<Statement>> evidence();

  /**
   * The document that was read. It takes no part in equality.
   *
   * @return the document
   */
  @Value.Auxiliary
  public abstract Optional<SourceDocument> source();

  /**
   * The first day of the inspection.
   *
   * @return the earliest start of its periods
   */
  @Value.Auxiliary
  @Value.Derived
  public Optional<LocalDate> start() {
    return periods().stream().map(InspectionPeriod::start).min(naturalOrder());
  }

  /**
   * The last day of the inspection.
   *
   * @return the latest end of its periods
   */
  @Value.Auxiliary
  @Value.Derived
  public Optional<LocalDate> end() {
    return periods().stream().map(InspectionPeriod::end).max(naturalOrder());
  }

  /**
   * The date to order inspections by: the first day, else the date of the letter, else that of
   * publication.
   *
   * @return a date; empty if the report prints none
   */
  public Optional<LocalDate> date() {
    return start().or(this::letterDate).or(this::published);
  }

  /**
   * Whether its report had appeared by the end of a day, such as 31 March. The day that counts is
   * that of publication, else of the letter; where the report prints neither, the last day of the
   * inspection, which is some weeks before.
   *
   * @param day the day
   * @return whether it had; false if the report prints no day
   */
  public boolean isKnownAt(LocalDate day) {
    return published().or(this::letterDate).or(this::end).filter(d -> !d.isAfter(day)).isPresent();
  }

  /**
   * The inspector who led.
   *
   * @return the lead inspector; empty if none is named, or several are
   */
  public Optional<Inspector> leadInspector() {
    List<Inspector> leads = inspectors().stream().filter(Inspector::lead).toList();
    return leads.size() == 1 ? Optional.of(leads.get(0)) : Optional.empty();
  }

  /**
   * The judgement of an area.
   *
   * @param areaId the area's id, such as {@code safeguarding/overall-effectiveness}; {@code
   *     edition().areas()} lists all that may be judged
   * @return the judgement; empty if the report has none
   */
  public Optional<Judgement> judgement(String areaId) {
    return judgements().stream().filter(j -> j.area().id().equals(areaId)).findFirst();
  }

  /**
   * The grade of an area.
   *
   * @param areaId the area's id, such as {@code safeguarding/overall-effectiveness}; {@code
   *     edition().areas()} lists all that may be judged
   * @return the grade; empty if the report gives none, or the edition has no such area
   */
  public Optional<Grade> grade(String areaId) {
    return judgement(areaId).flatMap(Judgement::grade);
  }

  /**
   * This inspection with its document.
   *
   * @param document the document that was read
   * @return an inspection with the same facts
   */
  public Inspection withSource(SourceDocument document) {
    return builder().from(this).source(document).build();
  }

  /**
   * Checks what must hold between the facts.
   *
   * @throws IllegalArgumentException if the edition is none of the framework's, an area is none of
   *     the edition's or is judged twice, or a grade is not on the area's scale
   */
  @Value.Check
  void check() {
    InspectionChecks.of(this);
  }

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    long graded = judgements().stream().filter(j -> j.grade().isPresent()).count();
    String who = authority().map(InspectedAuthority::name).orElse("unknown authority");
    String when = date().map(LocalDate::toString).orElse("undated");
    String judged = edition().graded() ? graded + " graded, " : "ungraded, ";
    String all = framework().id() + " " + who + " " + when + ", " + judged;
    return ShortLine.of(all + areasForImprovement().size() + " to improve");
  }

  /**
   * Builds an {@link Inspection}. Each attribute is set by the method of its name; {@code from}
   * takes all of another. A list is set as a whole ({@code periods}) or added to ({@code
   * addPeriods}, {@code addAllPeriods}). Must be set: {@code framework}, {@code edition} and {@code
   * documentKind}; {@code build()} names those that are missing.
   */
  public static final class Builder extends ImmutableInspection.Builder {
    Builder() {}
  }
}
