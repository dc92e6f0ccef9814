package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visit looked at, in the words of its letter. */
class StatedTopicTest {

  private static final String LETTER =
      """
      14 March 2024

      Dear Ms Oakes

      Focused visit to Luton children's services

      This letter summarises the findings of the focused visit to Luton children's services on 6 \
      and 7 February 2024%s

      Headline findings

      Staff know the children they work with.

      What needs to improve in this area of social work practice?

      - The speed of health checks.

      Main findings

      Plans are written with families.

      Yours sincerely

      Alma Reyes
      His Majesty's Inspector
      """;

  private static Optional<String> topic(String sentence) {
    return InspectionReports.parse(LETTER.formatted(sentence)).orElseThrow().topic();
  }

  @ParameterizedTest
  @DisplayName("the words that lead up to a topic do not belong to it")
  @CsvSource(
      delimiter = '|',
      value = {
        ".~Inspectors looked at Luton's arrangements for care leavers.|care leavers",
        ".~Inspectors looked at the local authority\uFFFDs arrangements for care leavers.|care leavers",
        ".~Inspectors looked at the local authority`s arrangements for care leavers.|care leavers",
        ".~Inspectors looked at the local authoritys arrangements for care leavers.|care leavers",
        ".~Inspectors looked at Luton Borough Council's arrangements for care leavers.|care leavers",
        ".~Inspectors looked at the following areas: plans for care leavers, and their homes.|plans for care leavers, and their homes",
        ".~Inspectors looked at the quality of homes, schools and plans for care leavers.|quality of homes, schools and plans for care leavers",
        ", which looked at the local authority's arrangements for care leavers.|care leavers",
        ".~Inspectors looked at the Kite Repair Team's arrangements for care leavers.|Kite Repair Team's arrangements for care leavers",
        ", held after a review that examined kites.~Inspectors looked at the front door.|front door"
      })
  void leadUp(String sentence, String topic) {
    assertEquals(Optional.of(topic), topic(sentence.replace("~", "\n\n")));
  }

  @Test
  @DisplayName("a sentence after the topic in the same paragraph or item does not belong to it")
  void nextSentence() {
    String next = " This visit was carried out in line with the ILACS framework.";
    assertEquals(
        Optional.of("the \u2018front door\u2019"),
        topic(".\n\nInspectors looked at the arrangements for the \u2018front door.\u2019" + next));
    assertEquals(
        Optional.of("children in need; care leavers"),
        topic(
            ".\n\nInspectors looked at the arrangements for:\n\n"
                + "- children in need; and\n- care leavers."
                + next));
  }

  @Test
  @DisplayName("what else inspectors did in the same sentence is not a part of the topic")
  void otherDeeds() {
    assertEquals(
        Optional.of("care leavers and their homes"),
        topic(
            ".\n\nInspectors looked at the arrangements for care leavers and their homes and they "
                + "sampled 22 records."));
  }

  @Test
  @DisplayName("a topic may be a list with labels")
  void labels() {
    assertEquals(
        Optional.of("children in need; care leavers"),
        topic(
            ".\n\nInspectors looked at the arrangements for:\n\n"
                + "(i) children in need; and\n(ii) care leavers."));
  }

  @Test
  @DisplayName("words that only announce a list are not a topic where the list cannot be read")
  void announcedOnly() {
    String sentence = ".\n\nInspectors looked at the arrangements for:\n\nChildren in need\n\n";
    assertEquals(Optional.empty(), topic(sentence));
  }

  @Test
  @DisplayName("a list after words that only announce it is the topic")
  void announced() {
    assertEquals(
        Optional.of("contacts; assessments"),
        topic(
            ".\n\nInspectors looked at the local authority's arrangements in the following areas:\n\n"
                + "- contacts\n- assessments"));
  }
}
