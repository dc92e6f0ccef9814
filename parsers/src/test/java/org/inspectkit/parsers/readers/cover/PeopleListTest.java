package org.inspectkit.parsers.readers.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.inspectkit.model.Inspector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of people with roles before or after their names. */
class PeopleListTest {

  @ParameterizedTest
  @DisplayName("each name has its role, whether the roles stand before or after")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Fenn and Col Ruddock.|Ada Fenn; Col Ruddock",
        "Ada Fenn, Col Ruddock, and Mo Sayle|Ada Fenn; Col Ruddock; Mo Sayle",
        "Ada Fenn HMI and Col Ruddock HMI.|Ada Fenn [HMI]; Col Ruddock [HMI]",
        "Ada Fenn (HMI), Col Ruddock (Ofsted Inspector)|Ada Fenn [HMI]; Col Ruddock [Ofsted Inspector]",
        "Ada Fenn and Col Ruddock, His Majesty's Inspectors. Staff Care Plans|Ada Fenn [His Majesty's Inspectors]; Col Ruddock [His Majesty's Inspectors]",
        "Ada Fenn and Col Ruddock, two of His Majesty's Inspectors.|Ada Fenn [His Majesty's Inspectors]; Col Ruddock [His Majesty's Inspectors]",
        "both HMI, Ada Fenn and Col Ruddock|Ada Fenn [HMI]; Col Ruddock [HMI]",
        "His Majesty's Inspectors (HMIs) Ada Fenn and Col Ruddock|Ada Fenn [His Majesty's Inspectors (HMIs)]; Col Ruddock [His Majesty's Inspectors (HMIs)]",
        "Her Majesty's Inspector, Ada Fenn, and Her Majesty's Inspector, Col Ruddock|Ada Fenn [Her Majesty's Inspector]; Col Ruddock [Her Majesty's Inspector]",
        "lead inspector Ada Fenn and team inspectors Col Ruddock and Mo Sayle|Ada Fenn* [lead inspector]; Col Ruddock [team inspectors]; Mo Sayle [team inspectors]",
        "Ada Fenn, lead inspector, Col Ruddock, deputy lead inspector|Ada Fenn* [lead inspector]; Col Ruddock [deputy lead inspector]",
        "Ada Fenn (lead) and Col Ruddock|Ada Fenn* [lead]; Col Ruddock",
        "Dr J. Fenn and Patricia Head HMI|Dr J. Fenn; Patricia Head [HMI]",
        "Ada Fenn and Col Ruddock Inspectors looked at care|Ada Fenn; Col Ruddock",
        "Ada Fenn and Col Ruddock This visit was short|Ada Fenn; Col Ruddock",
        "Regional Inspection Manager Ada Fenn, Col Ruddock HMI|Ada Fenn [Regional Inspection Manager]; Col Ruddock [HMI]",
        "pleased with the work|''"
      })
  void roles(String printed, String expected) {
    String read =
        PeopleList.of(printed).people().stream()
            .map(PeopleListTest::shown)
            .collect(Collectors.joining("; "));
    assertEquals(expected, read);
  }

  @ParameterizedTest
  @DisplayName("a list that seems to go on is not whole")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Fenn and Col Ruddock. Mo Sayle|true",
        "Ada Fenn and Col Ruddock looked at care|true",
        "Ada Fenn, with Mo Sayle|false",
        "Ada Fenn and Ruddock|false"
      })
  void whole(String printed, boolean expected) {
    assertEquals(expected, PeopleList.of(printed).isWhole());
  }

  @ParameterizedTest
  @DisplayName("a text is names and roles alone only if nothing follows in another sentence either")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Fenn HMI|true",
        "Ada Fenn HMI.|true",
        "Ada Fenn, HMI, and Col Ruddock, HMI|true",
        "Ada Fenn HMI. Col Ruddock HMI|false",
        "Ada Fenn HMI looked at care|false"
      })
  void all(String printed, boolean expected) {
    assertEquals(expected, PeopleList.of(printed).isAll());
  }

  private static String shown(Inspector person) {
    return person.name()
        + (person.lead() ? "*" : "")
        + person.role().map(role -> " [" + role + "]").orElse("");
  }
}
