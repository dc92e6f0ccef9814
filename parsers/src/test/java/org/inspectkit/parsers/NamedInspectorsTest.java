package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Inspector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whom the sentences of a letter name as inspectors, and who led. */
class NamedInspectorsTest {

  private static ParsedReport read(String sentences) {
    String letter = Texts.of(Texts.VISIT);
    String own = "His Majesty\u2019s Inspectors for this visit were";
    int from = letter.indexOf(own);
    assertTrue(from > 0);
    return InspectionReports.parse(
        letter.substring(0, from) + sentences + letter.substring(letter.indexOf("\n\n", from)));
  }

  @Test
  @DisplayName("a deputy lead inspector does not lead")
  void deputy() {
    ParsedReport report =
        read("The lead inspector was Ann Lee HMI. The deputy lead inspector was Bob May HMI.");
    List<Inspector> inspectors = report.orElseThrow().inspectors();
    assertEquals(List.of("Ann Lee", "Bob May"), inspectors.stream().map(Inspector::name).toList());
    assertEquals(List.of(true, false), inspectors.stream().map(Inspector::lead).toList());
  }

  @Test
  @DisplayName("a whole sentence after a cut one does not hide that names are missing")
  void cutBeforeWhole() {
    ParsedReport report =
        read("The inspectors were Ann Lee HMI, with Mo Day in part. The team were Bob May HMI.");
    assertTrue(
        Texts.codes(report).contains("inspectors-incomplete"), Texts.codes(report)::toString);
  }

  private static List<String> names(String sentences) {
    return read(sentences).orElseThrow().inspectors().stream().map(Inspector::name).toList();
  }

  @Test
  @DisplayName("an accent may be a character of its own")
  void accentOfItsOwn() {
    assertEquals(
        List.of("Ann Lee", "Jose\u0301 Mari\u0301a May"),
        names("The inspectors were Ann Lee and Jose\u0301 Mari\u0301a May."));
  }

  @Test
  @DisplayName("names that end with \"and\" are not all")
  void cutOff() {
    ParsedReport report = read("The inspectors were Ann Lee HMI, and\n\n- The visit was short.");
    assertTrue(
        Texts.codes(report).contains("inspectors-incomplete"), Texts.codes(report)::toString);
  }

  @Test
  @DisplayName("whoever accompanied, assisted or supported one who inspected did so, too")
  void accompanied() {
    List<String> both = List.of("Ann Lee", "Bob May");
    for (String verb : List.of("accompanied", "assisted", "supported", "joined")) {
      assertEquals(both, names("The visit was led by Ann Lee HMI, " + verb + " by Bob May HMI."));
      assertEquals(
          both, names("The lead inspector was Ann Lee. She was " + verb + " by Bob May HMI."));
    }
  }

  @Test
  @DisplayName("a name that lost a hyphen at the end of a line has it as the letter is signed")
  void hyphenLost() {
    String letter = Texts.of(Texts.VISIT).replace("Balthazar Ambleside", "Ann Lee-May");
    for (String name : List.of("Ann LeeMay", "Ann Leemay", "Ann Lee-May")) {
      ParsedReport report =
          InspectionReports.parse(
              letter.replaceFirst(
                  "(?s)(Inspectors for this visit were).*?\\.", "$1 " + name + "."));
      Inspector inspector = new Inspector("Ann Lee-May", Optional.empty(), true);
      assertEquals(List.of(inspector), report.orElseThrow().inspectors(), name);
    }
  }

  @Test
  @DisplayName("names are after a label or before the verb, too")
  void labelAndVerb() {
    List<String> both = List.of("Ann Lee", "Bob May");
    assertEquals(both, names("Inspectors: Ann Lee; Bob May."));
    assertEquals(
        both, names("The inspectors who carried out this visit were Ann Lee and Bob May."));
    assertEquals(both, names("His Majesty\u2019s Inspectors: Ann Lee, Bob May."));
    assertEquals(
        both,
        names(
            "Ann Lee and Bob May, His Majesty\u2019s Inspectors, carried out this focused visit."));
    assertEquals(
        both, names("Ann Lee and Bob May, His Majesty\u2019s Inspectors, undertook the visit."));
    assertEquals(
        both,
        names("Two of His Majesty\u2019s Inspectors, Ann Lee and Bob May, carried out the visit."));
  }

  @Test
  @DisplayName("where the letter's writer was accompanied, that others may have inspected is said")
  void writerAccompanied() {
    assertTrue(
        Texts.codes(read("I was accompanied by Bob May HMI.")).contains("inspectors-incomplete"));
  }

  @Test
  @DisplayName("a force, a firm or a council that carried out a visit did not inspect")
  void others() {
    for (String who : List.of("Kent Police", "Ernst Young", "Milton Keynes")) {
      for (String what : List.of(" carried out this visit.", " carried out the visit.")) {
        assertEquals(List.of(), names(who + what).stream().filter(who::equals).toList());
      }
    }
  }
}
