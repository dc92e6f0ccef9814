package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.model.Inspection;

/** What is written can be read, and nothing is lost. */
class RoundTripTest {

  private final InspectionJson json = InspectionJson.standard();

  /** An inspection takes longer to make up than to write, so each is held to all that is said. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void comesBackWhole(@ForAll("inspections") Inspection inspection) throws IOException {
    nothingIsLost(inspection);
    theBytesAreTheSame(inspection);
    throughBytesToo(inspection);
  }

  private void nothingIsLost(Inspection inspection) {
    assertSame(inspection, json.read(json.write(inspection)));
    assertSame(inspection, json.read(json.writeLine(inspection)));
  }

  private void theBytesAreTheSame(Inspection inspection) {
    String text = json.write(inspection);
    assertEquals(text, json.write(inspection));
    assertEquals(text, json.write(json.read(text)));
    String line = json.writeLine(inspection);
    assertEquals(line, json.writeLine(json.read(text)));
    assertFalse(line.contains("\n") || line.contains("\r"), line);
    assertFalse(text.contains("\r"), text);
  }

  private void throughBytesToo(Inspection inspection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.writeTo(inspection, out);
    assertEquals(json.write(inspection), out.toString(StandardCharsets.UTF_8));
    assertSame(inspection, json.read(new ByteArrayInputStream(out.toByteArray())));
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void listsToo(@ForAll("lists") List<Inspection> inspections) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.writeAllTo(inspections, out);
    assertEquals(json.writeAll(inspections), out.toString(StandardCharsets.UTF_8));
    List<Inspection> read = json.readAll(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(inspections.size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      assertSame(inspections.get(i), read.get(i));
    }
  }

  @Provide
  Arbitrary<Inspection> inspections() {
    return Inspections.any();
  }

  @Provide
  Arbitrary<List<Inspection>> lists() {
    return Inspections.any().list().ofMaxSize(4);
  }

  private static void assertSame(Inspection expected, Inspection actual) {
    assertEquals(expected, actual);
    assertEquals(Provenance.of(expected), Provenance.of(actual));
  }
}
