package org.inspectkit.parsers;

import static org.inspectkit.parsers.MixedReportsTest.TEXT;
import static org.inspectkit.parsers.MixedReportsTest.read;
import static org.inspectkit.parsers.MixedReportsTest.refused;
import static org.inspectkit.parsers.MixedReportsTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A letter with parts of another one in it gives nothing that may be the other's. */
class MixedLettersTest {

  private static final String LETTER =
      VisitLetter.with(
          "Children in the town fly kites that they have made together with people who have the"
              + " time.\n");

  @Test
  @DisplayName("the heads of two letters that run into one another")
  void twoHeads() {
    assertEquals(Optional.of(LocalDate.of(2023, 5, 24)), sound(LETTER).letterDate());
    int salutation = LETTER.indexOf("Focused");
    String other =
        LETTER
            .replace("24 May", "7 July")
            .replace("Ada Merriweather", "Enid Moss")
            .replace("Ms M", "Ms T");
    refused(LETTER.substring(0, salutation), other);
    String cut = LETTER.substring(0, salutation) + TEXT.replace("weather.", "weather");
    refused((cut + other).replace("\n\n", "\n"));
    ParsedReport report = read("7 July 2021\n\nOfsted\n\n", LETTER);
    assertEquals(Optional.empty(), report.inspection().orElseThrow().letterDate());
    assertTrue(Texts.codes(report).contains("dates-disagree"));
  }

  @Test
  @DisplayName("the head of another letter below the own salutation, also with the same salutation")
  void headBelowTheSalutation() {
    int title = LETTER.indexOf("Focused");
    int text = LETTER.indexOf("Children in the town");
    String other = LETTER.replace("Ada Merriweather", "Enid Moss").replace("Ms M", "Ms T");
    String undated =
        other.substring(other.indexOf("Ms Enid"), text).replace("Council\n", "Council\nLU1 2BQ\n");
    refused(LETTER.substring(0, title), undated, LETTER.substring(title));
    String dated = LETTER.replace("24 May", "7 July").substring(0, text);
    refused(LETTER.substring(0, title), dated, LETTER.substring(title));
    String again = LETTER.substring(0, text);
    assertTrue(
        read(again, LETTER.replace("Children in the town", "They")).inspection().isPresent());
  }

  @Test
  @DisplayName("a letter in the head of another one that greets the same people")
  void letterInAHead() {
    int salutation = LETTER.indexOf("Dear");
    String other =
        LETTER.substring(salutation, LETTER.indexOf("Yours")).replace("Luton", "Rutland");
    refused(LETTER.substring(0, salutation), other, LETTER.substring(salutation));
  }

  @Test
  @DisplayName("several people may be greeted, each with an office")
  void severalGreeted() {
    for (String before :
        List.of("Dear Mr Quill\n", "Dear Mr Quill\nChief Executive, NHS Luton\n")) {
      String letter = LETTER.replace("Dear Ms", before + "Dear Ms");
      assertTrue(read(letter).inspection().isPresent(), letter);
    }
  }

  @Test
  @DisplayName("a letter without its close before another one: the rest may be in that")
  void letterWithoutItsClose() {
    String other = LETTER.replace("Luton", "Rutland").replace("Ms M", "Ms T");
    assertTrue(read(LETTER, "\n", other).inspection().isPresent());
    String cut = LETTER.substring(0, LETTER.indexOf("Children in the town"));
    String head = other.substring(other.indexOf("Ms Ada"));
    refused(cut, TEXT, "\nHeadline findings\n\nChildren in the town fly kites and they\n", head);
  }

  @Test
  @DisplayName("a letter below the head of one that was cut, whose remit is right above it")
  void letterBelowACutOne() {
    int statement = LETTER.indexOf("This letter summarises");
    String cut =
        LETTER.substring(0, statement)
            + TEXT
            + "\nThis letter summarises the findings of a focused visit to Luton local authority\n\n";
    String other = LETTER.replace("Luton", "Rutland").replace("24 May", "7 July");
    refused(cut, other);
  }

  @Test
  @DisplayName("a letter long before or after the visit is of another one, and so neither is dated")
  void letterThatDoesNotFit() {
    for (String day : List.of("24 May 2019", "24 May 2025", "24 May 2021")) {
      ParsedReport report = read(LETTER.replace("24 May 2023", day));
      Inspection inspection = report.inspection().orElseThrow();
      assertEquals(List.of(), inspection.periods(), day);
      assertEquals(Optional.empty(), inspection.letterDate(), day);
      assertTrue(Texts.codes(report).contains("dates-disagree"), day);
    }
    Inspection slip = sound(LETTER.replace("24 May 2023", "24 January 2023"));
    assertEquals(Optional.of(LocalDate.of(2023, 1, 24)), slip.letterDate());
  }

  @Test
  @DisplayName("the opening of a letter far above the own one, with other days")
  void openingOfAnotherLetter() {
    int own = LETTER.indexOf("This letter summarises");
    String other = "This letter summarises the findings of the focused visit to the town on ";
    String apart = "Inspectors saw kites.\n\n".repeat(8);
    assertEquals(
        1, sound(LETTER.substring(0, own) + apart + LETTER.substring(own)).periods().size());
    ParsedReport report =
        read(
            LETTER.substring(0, own),
            other,
            "7 and 8 March 2023.\n\n",
            apart,
            LETTER.substring(own));
    assertEquals(List.of(), report.inspection().orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("dates-disagree"));
  }

  @Test
  @DisplayName(
      "a sentence about findings that has a single day leaves the days of the visit as they are")
  void furtherSentencesAboutFindings() {
    for (String further :
        List.of(
            "This letter summarises the findings of the focused visit of 2 May 2023.",
            "The letter that summarises the findings of the visit of 3 March 2021 is public.",
            "This letter summarises the findings of the focused visit and is public from 30 May 2023.",
            "A letter of 12 June 2021 summarises the findings of the focused visit in May 2021.")) {
      String letter = LETTER.replace("Yours sincerely", further + "\n\nYours sincerely");
      assertEquals(sound(LETTER).periods(), sound(letter).periods(), further);
    }
  }

  @Test
  @DisplayName("a second report in the file, and dates that do not fit, are signs of a mixture")
  void secondReportAndOddDates() {
    String other = LETTER.replace("Luton", "Rutland").replace("3 May 2023", "3 May 2021");
    ParsedReport apart = read(LETTER, "\n", other);
    assertTrue(Texts.codes(apart).contains("several-reports"));
    assertTrue(apart.inspection().isPresent());
    refused(LETTER.replace("24 May 2023", "24 January 2023"), "\n", other);
  }

  @Test
  @DisplayName("a date in a letter to which no word leads is not that of the visit")
  void dateThatDoesNotBelongToItsSentence() {
    assertEquals(1, sound(LETTER).periods().size());
    ParsedReport report = read(LETTER.replace("on 2 and 3 May 2023.\n", "\n17 November 2021 "));
    assertEquals(List.of(), report.inspection().orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-missing"));
  }
}
