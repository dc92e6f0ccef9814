package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** Inspections that name no authority. */
class UnattributedTest {

  private static Inspection on(int day) {
    return Inspection.builder()
        .framework(Frameworks.UCRA)
        .edition(Frameworks.UCRA.editions().get(0))
        .documentKind(DocumentKind.LETTER)
        .letterDate(LocalDate.of(2010, 12, day))
        .build();
  }

  @Test
  void withoutASourceAllAreKeptInJsonEvenIfTheyAreEqual() throws IOException {
    List<Inspection> all = List.of(on(22), on(23), on(23));
    List<Inspection> kept = Readings.eachOnce(all).toList();
    StringWriter lines = new StringWriter();
    InspectionLines.write(kept, lines);
    List<Inspection> read = lines.toString().lines().map(InspectionJson.standard()::read).toList();
    assertEquals(all, read);
  }
}
