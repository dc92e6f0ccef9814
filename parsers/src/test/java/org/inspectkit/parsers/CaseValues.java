package org.inspectkit.parsers;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.model.Addressee;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Signatory;
import org.inspectkit.scale.Grade;

/** The values of an inspection by the fields of a case's sheet, each a list. */
final class CaseValues {

  private static final Map<String, Function<Inspection, List<String>>> FIELDS = fields();

  private CaseValues() {}

  private static Map<String, Function<Inspection, List<String>>> fields() {
    Map<String, Function<Inspection, List<String>>> fields = new LinkedHashMap<>();
    fields.put("framework", i -> List.of(i.framework().id()));
    fields.put("edition", i -> List.of(i.edition().id()));
    fields.put("authority", i -> list(i.authority().map(CaseValues::place)));
    fields.put(
        "authorityId",
        i -> list(i.authority().flatMap(InspectedAuthority::entry).map(LocalAuthority::id)));
    fields.put("periods", i -> i.periods().stream().map(p -> p.start() + " " + p.end()).toList());
    fields.put("letterDate", i -> list(i.letterDate()));
    fields.put("published", i -> list(i.published()));
    fields.put("inspectors", i -> i.inspectors().stream().map(Inspector::name).toList());
    fields.put(
        "lead", i -> i.inspectors().stream().filter(Inspector::lead).map(Inspector::name).toList());
    fields.put("addressee", i -> list(i.addressee().map(Addressee::name)));
    fields.put("signatories", i -> i.signatories().stream().map(Signatory::name).toList());
    fields.put("topic", i -> list(i.topic().map(CaseValues::words)));
    fields.put("judgements", CaseValues::judgements);
    fields.put(
        "areas",
        i ->
            i.areasForImprovement().stream()
                .map(AreaForImprovement::text)
                .map(CaseValues::words)
                .toList());
    fields.put("priors", i -> i.priorInspections().stream().map(CaseValues::prior).toList());
    fields.put("grades", i -> List.of(String.valueOf(priorGrades(i).size())));
    fields.put("subject", i -> priorGrades(i).stream().flatMap(g -> g.subject().stream()).toList());
    return fields;
  }

  static boolean has(String field) {
    return FIELDS.containsKey(field);
  }

  static List<String> of(Inspection inspection, String field) {
    return Objects.requireNonNull(FIELDS.get(field), field).apply(inspection);
  }

  private static List<String> list(Optional<?> value) {
    return value.stream().map(Object::toString).toList();
  }

  /** The name as printed, without what kind of council it is: a letter may print both. */
  private static String place(InspectedAuthority authority) {
    return authority
        .printed()
        .replaceFirst("(?: (?:Metropolitan|Borough|County|City|District)){0,3} Council$", "");
  }

  /** Each grade after its area, in the order of the areas' ids. */
  private static List<String> judgements(Inspection inspection) {
    return inspection.judgements().stream()
        .flatMap(j -> outcome(j).stream().map(grade -> j.area().id() + " " + grade))
        .sorted()
        .toList();
  }

  private static Optional<String> outcome(Judgement judgement) {
    return judgement.outcome() instanceof JudgementOutcome.NotJudged
        ? Optional.of("not-judged")
        : judgement.grade().map(Grade::id);
  }

  private static String prior(PriorInspection prior) {
    String date = prior.date().map(DateSpan::toString).orElse("undated");
    return String.join(
            " ", date, String.join(" ", prior.grades().stream().map(PriorGrade::printed).toList()))
        .strip();
  }

  private static List<PriorGrade> priorGrades(Inspection inspection) {
    return inspection.priorInspections().stream().flatMap(p -> p.grades().stream()).toList();
  }

  /** Letters and digits only; an "o" that stands for a bullet is none. */
  static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("(?<=\\s)o(?=\\s)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
