package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.internal.StrictRules;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema, the records and what is written say the same. */
class SchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(InspectionJson.schema());

  private static final JsonNode DEFS = Trees.tree(InspectionJson.schema()).path("$defs");

  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      Map.of(
          "inspection.documentKind", DocumentKind.class,
          "improvement.kind", ImprovementKind.class,
          "priorCount.kind", ImprovementKind.class,
          "finding.kind", FindingKind.class,
          "statement.kind", StatementKind.class);

  private final InspectionJson json = InspectionJson.standard();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsValid(@ForAll("inspections") Inspection inspection) {
    assertEquals(Set.of(), validate(json.writeLine(inspection)));
    assertEquals(Set.of(), validate(json.writeAll(List.of(inspection))));
  }

  @Provide
  Arbitrary<Inspection> inspections() {
    return Inspections.any();
  }

  @Test
  void fullAndEmptyDocumentsAreValid() {
    assertEquals(Set.of(), validate(json.write(FullInspection.FULL)));
    assertEquals(Set.of(), validate(json.writeAll(List.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          /extra; 1
          /schemaVersion; 2
          /schemaVersion; "1"
          /inspection; null
          /inspection; []
          /inspection/extra; 1
          /inspection/framework; 7
          /inspection/topic; null
          /inspection/documentKind; "memo"
          /inspection/published; "16 April 2012"
          /inspection/published; "2012-13-01"
          /inspection/judgements; {}
          /inspection/judgements/0/outcome/grade; 2
          /inspection/judgements/0/outcome/kind; "x"
          /inspection/judgements/1/outcome/grade; "good"
          /inspection/judgements/1/outcome/kind; "graded"
          /inspection/findings/0/number; "17"
          /inspection/findings/0/number; 1.5
          /inspection/evidence/extra; []
          /inspection/evidence/periods/0/spans/0/page; 0
          /inspection/evidence/periods/0/spans/0/length; -1
          /inspection/evidence/periods/0/spans/0/extra; 1
          /inspection/inspectors/0/lead; "true"
          /inspection/areasForImprovement/0/timescale/period; "3M"
          /inspection/priorInspections/0/date; "December 2010"
          /inspection/priorInspections/0/counts/0/count; -1
          /inspection/source/pages; -1
          /inspection/source/sha256; "0A"
          """)
  void whatTheReaderRefusesIsInvalid(String pointer, String value) {
    assertFalse(validate(Trees.fullWith(pointer, Trees.tree(value)).toString()).isEmpty());
  }

  @Test
  void theSchemaHasTheRecordsAndTheirFields() {
    Set<Class<?>> records = records();
    assertEquals(19, records.size());
    for (Class<?> type : records) {
      JsonNode def = DEFS.path(name(type));
      List<String> fields =
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
      assertEquals(fields, names(def.path("properties")), type.getSimpleName());
      assertEquals(required(type), texts(def.path("required")), type.getSimpleName());
      assertFalse(def.path("additionalProperties").booleanValue(), type.getSimpleName());
    }
  }

  @Test
  void theSchemaHasTheTypesOfTheFields() {
    for (Class<?> type : records()) {
      for (RecordComponent field : type.getRecordComponents()) {
        JsonNode property = DEFS.path(name(type)).path("properties").path(field.getName());
        if (!field.getName().equals("schemaVersion")) {
          assertEquals(kind(field.getGenericType()), kind(property), type + "." + field);
        }
        assertTrue(property.path("description").isTextual(), type + "." + field);
      }
    }
  }

  @Test
  void theSchemaHasTheConstants() {
    ENUMS.forEach(
        (place, type) -> {
          String[] parts = place.split("\\.", -1);
          JsonNode field = DEFS.path(parts[0]).path("properties").path(parts[1]);
          assertEquals(WireNames.all(type), texts(field.path("enum")), place);
        });
    JsonNode facts = DEFS.path("inspection").path("properties").path("evidence");
    assertEquals(WireNames.all(InspectionFact.class), names(facts.path("properties")));
    JsonNode kinds = DEFS.path("outcome").path("properties").path("kind").path("enum");
    assertEquals(List.of("graded", "notJudged", "unresolved"), texts(kinds));
  }

  @Test
  void theFullInspectionHasEveryField() {
    Set<String> seen = new LinkedHashSet<>();
    Trees.places(Trees.full()).forEach(place -> seen.add(place.last().getMatchingProperty()));
    // A framework has grades or a list of topics.
    seen.add("listedTopic");
    for (Class<?> type : records()) {
      for (RecordComponent field : type.getRecordComponents()) {
        assertTrue(
            seen.contains(field.getName()) || field.getName().equals("inspections"),
            type + "." + field);
      }
    }
  }

  private static Set<ValidationMessage> validate(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  /** Every record that can be reached from the two documents. */
  private static Set<Class<?>> records() {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(InspectionDocument.class, found);
    collect(InspectionsDocument.class, found);
    return found;
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(t -> collect(t, found));
    } else if (type instanceof Class<?> c && !isText(c) && c.isRecord() && found.add(c)) {
      Arrays.stream(c.getRecordComponents()).forEach(f -> collect(f.getGenericType(), found));
    }
  }

  private static String name(Class<?> type) {
    String name = type.getSimpleName().replaceFirst("Record$", "").replaceFirst("^Source(?=.)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isText(Class<?> type) {
    return type.isEnum()
        || Set.of(String.class, LocalDate.class, Period.class, DateSpan.class).contains(type);
  }

  private static List<String> required(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(
            field ->
                !StrictRules.mayBeLeftOut(field.getType())
                    || field.getAccessor().isAnnotationPresent(JsonProperty.class))
        .map(RecordComponent::getName)
        .toList();
  }

  /** What a field holds, in the words of the schema. */
  private static String kind(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] parts = parameterized.getActualTypeArguments();
      String inner = kind(parts[parts.length - 1]);
      return parameterized.getRawType() == List.class
          ? "list of " + inner
          : parameterized.getRawType() == Map.class ? "object of " + inner : inner;
    }
    return isText((Class<?>) type)
        ? "string"
        : type == boolean.class
            ? "boolean"
            : ((Class<?>) type).isRecord() ? name((Class<?>) type) : "integer";
  }

  private static String kind(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").textValue().replace("#/$defs/", "");
      JsonNode def = DEFS.path(name);
      return def.path("type").asText().equals("object") ? name : def.path("type").asText();
    }
    return switch (schema.path("type").asText()) {
      case "array" -> "list of " + kind(schema.path("items"));
      case "object" -> "object of " + kind(schema.path("properties").iterator().next());
      default -> schema.path("type").asText();
    };
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
