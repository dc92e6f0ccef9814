package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Closeness;
import org.junit.jupiter.api.Test;

/** A small table and its dictionary, which are made of the same columns. */
class ColumnTest {

  private record Visit(String authority, Optional<LocalDate> date, Optional<Closeness> closeness) {}

  private static final List<Visit> VISITS =
      List.of(
          new Visit("Kent", Optional.of(LocalDate.of(2019, 3, 4)), Optional.of(Closeness.WIDER)),
          new Visit("", Optional.empty(), Optional.empty()));

  /** Made anew for each test. */
  private final List<Column<Visit>> columns =
      List.of(
          Column.of("authority", ColumnType.STRING, v -> Optional.of(v.authority())),
          Column.day("date", Visit::date),
          Column.oneOf(Closeness.values(), "closeness", Visit::closeness),
          Column.<Visit>of("is_leading", ColumnType.BOOLEAN, v -> Optional.of(true)).required());

  @Test
  void anEmptyTextIsNoValueADayAndACodeAreWrittenAsTheDictionarySays() throws IOException {
    StringWriter csv = new StringWriter();
    Delimited.write(columns, VISITS.iterator(), csv);
    assertEquals(
        """
        "authority","date","closeness","is_leading"
        "Kent","2019-03-04","wider","true"
        "","","","true"
        """,
        csv.toString());
    assertEquals(Optional.empty(), columns.get(0).value(VISITS.get(1)));
  }

  @Test
  void theDictionarySaysWhatEachColumnHolds() {
    assertEquals(
        """
        {
          "$schema" : "https://datapackage.org/profiles/2.0/tableschema.json",
          "title" : "Visits",
          "description" : "Made up. In CSV, text that a spreadsheet would run as a formula has one apostrophe more before it than in the document; a blank cell is no value.",
          "missingValues" : [
            ""
          ],
          "fields" : [
            {
              "name" : "authority",
              "type" : "string",
              "description" : "Name of the authority."
            },
            {
              "name" : "date",
              "type" : "date",
              "description" : "Day to order by: the first day of the inspection, else that of the letter, else that of publication."
            },
            {
              "name" : "closeness",
              "type" : "string",
              "description" : "How the question of the area is related to that of the theme.",
              "constraints" : {
                "enum" : [
                  "same",
                  "wider",
                  "narrower"
                ]
              }
            },
            {
              "name" : "is_leading",
              "type" : "boolean",
              "description" : "Whether no other judgement of the inspection is closer to the theme.",
              "trueValues" : [
                "true"
              ],
              "falseValues" : [
                "false"
              ],
              "constraints" : {
                "required" : true
              }
            }
          ]
        }
        """,
        JsonText.indented(new Layout<>("visits", "Visits", "Made up.", columns).schema()));
  }

  @Test
  void aColumnThatNobodyDescribedIsNoColumn() {
    assertThrows(
        IllegalStateException.class,
        () -> Column.of("colour", ColumnType.STRING, row -> Optional.empty()));
  }
}
