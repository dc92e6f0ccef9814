package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.junit.jupiter.api.Test;

/** A framework, with a scale of its own, that is not in the catalogue. */
class OwnFrameworkJsonTest {

  private static final GradeScale SCALE = scale("own-scale");

  private static final JudgementArea AREA =
      JudgementArea.builder().id("practice").name("Practice").scale(SCALE).build();

  private static final Edition EDITION =
      Edition.builder()
          .id("own-2027")
          .frameworkId("own")
          .name("Own")
          .scale(SCALE)
          .addAreas(AREA)
          .build();

  private static final Framework OWN =
      Framework.builder()
          .id("own")
          .name("Own")
          .years("2027")
          .documentForm("report")
          .addEditions(EDITION)
          .build();

  private static final Inspection INSPECTION =
      Inspection.builder()
          .framework(OWN)
          .edition(EDITION)
          .documentKind(DocumentKind.REPORT)
          .addJudgements(
              Judgement.of(
                  AREA,
                  new JudgementOutcome.Graded(SCALE.best(), "Fine", Optional.empty()),
                  List.of()))
          .build();

  private static GradeScale scale(String id) {
    return GradeScale.builder()
        .id(id)
        .name("Own")
        .inspectorate("Ours")
        .years("2027")
        .graded(true)
        .addGrades(Grade.builder().scaleId(id).id("fine").label("Fine").place(1).build())
        .notes("")
        .build();
  }

  @Test
  void isReadWhereItIsKnown() {
    InspectionJson json = InspectionJson.with(List.of(OWN));
    assertEquals(INSPECTION, json.read(json.write(INSPECTION)));
    assertEquals(FullInspection.FULL, json.read(json.write(FullInspection.FULL)));
  }

  @Test
  void isNeitherReadNorWrittenWhereItIsNot() {
    InspectionJson json = InspectionJson.standard();
    var writing = assertThrows(InspectionJsonException.class, () -> json.write(INSPECTION));
    assertEquals(
        "$.inspection.framework: there is no framework 'own' (InspectionJson.with(...) makes more"
            + " known)",
        writing.getMessage());
    String text = InspectionJson.with(List.of(OWN)).writeLine(INSPECTION);
    var reading = assertThrows(InspectionJsonException.class, () -> json.read(text));
    assertEquals("$.inspection.framework", reading.path());
  }

  @Test
  void ownScalesAreKnownToo() {
    InspectionJson json = InspectionJson.with(List.of(OWN));
    String text =
        json.writeLine(FullInspection.FULL)
            .replace("\"scale\":\"ofsted-2012\"", "\"scale\":\"own-scale\"");
    var e = assertThrows(InspectionJsonException.class, () -> json.read(text));
    assertEquals(
        "the area safeguarding/overall-effectiveness is graded on ofsted-2012, not on own-scale",
        e.problem());
  }

  @Test
  void theScaleOfAnEditionIsKnownWhereNoAreaHasIt() {
    GradeScale other = scale("edition-scale");
    Framework wide =
        Framework.builder()
            .from(OWN)
            .editions(List.of(Edition.builder().from(EDITION).scale(other).build()))
            .build();
    String text =
        InspectionJson.with(List.of(OWN))
            .writeLine(INSPECTION)
            .replace("\"scale\":\"own-scale\"", "\"scale\":\"edition-scale\"");
    var e =
        assertThrows(
            InspectionJsonException.class, () -> InspectionJson.with(List.of(wide)).read(text));
    assertEquals("the area practice is graded on own-scale, not on edition-scale", e.problem());
  }

  @Test
  void thoseOfTheCatalogueMayBeNamedToo() {
    List<Framework> all = new ArrayList<>(Frameworks.all());
    all.add(OWN);
    all.add(OWN);
    InspectionJson json = InspectionJson.with(all);
    assertEquals(INSPECTION, json.read(json.write(INSPECTION)));
  }

  @Test
  void anIdMeansOneFramework() {
    Framework other = Framework.builder().from(OWN).name("Another").build();
    List<Framework> twice = List.of(OWN, other);
    assertThrows(IllegalArgumentException.class, () -> InspectionJson.with(twice));
    List<Framework> catalogued =
        List.of(Framework.builder().from(Frameworks.SLAC).name("Another").build());
    assertThrows(IllegalArgumentException.class, () -> InspectionJson.with(catalogued));
  }
}
