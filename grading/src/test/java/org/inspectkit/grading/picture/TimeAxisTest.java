package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;

/** Days from left to right. */
class TimeAxisTest {

  private final TimeAxis ten = new TimeAxis(2006, 2015, 100, 1100);

  private static TimeAxis of(Integer... years) {
    return TimeAxis.of(List.of(), List.of(years), 0, 100);
  }

  @Test
  void theFirstDayIsAtTheLeftTheLastAtTheRightAndTheMiddleBetween() {
    assertEquals(100, ten.x(LocalDate.of(2006, 1, 1)));
    assertEquals(1100, ten.x(LocalDate.of(2016, 1, 1)));
    assertEquals(600, ten.x(LocalDate.of(2011, 1, 1)), 0.2);
    assertEquals(ten.x(LocalDate.of(2009, 1, 1)), ten.x(2009));
  }

  @Test
  void aDayBeforeOrAfterStaysAtTheEdgeAndIsNotShown() {
    assertEquals(100, ten.x(LocalDate.of(1999, 1, 1)));
    assertEquals(1100, ten.x(LocalDate.of(2030, 1, 1)));
    assertFalse(ten.shows(LocalDate.of(2005, 12, 31)));
    assertTrue(ten.shows(LocalDate.of(2006, 1, 1)));
    assertTrue(ten.shows(LocalDate.of(2015, 12, 31)));
    assertFalse(ten.shows(LocalDate.of(2016, 1, 1)));
  }

  @Test
  void itGoesFromTheFirstToTheLastYearOfWhatIsShown() {
    assertEquals(new TimeAxis(2006, 2026, 0, 100), of(2012, 2006, 2026));
    TimeAxis luton =
        TimeAxis.of(
            List.of(TimelinePictureTest.timeline("luton", Reports.luton2012())),
            List.of(2019),
            0,
            100);
    assertEquals(new TimeAxis(2012, 2019, 0, 100), luton);
  }

  @Test
  void itIsNoLongerThanWhatIsShown() {
    assertEquals(new TimeAxis(2012, 2012, 0, 100), of(2012));
    assertEquals(new TimeAxis(2012, 2017, 0, 100), of(2012, 2017));
    assertEquals(new TimeAxis(2000, 2000, 0, 100), of());
  }

  @Test
  void everyYearHasItsBeginningAndTheLastItsEnd() {
    assertEquals(List.of(2012, 2013, 2014), of(2012, 2013).years());
  }

  @Test
  void yearsAreLabelledAsCloselyAsThereIsRoom() {
    assertEquals(1, new TimeAxis(2001, 2010, 0, 320).step());
    assertEquals(2, new TimeAxis(2001, 2010, 0, 319).step());
    assertEquals(2, new TimeAxis(2001, 2010, 0, 160).step());
    assertEquals(5, new TimeAxis(2001, 2010, 0, 159).step());
    assertEquals(2, new TimeAxis(2001, 2010, 10, 329).step(), "the room is what lies between");
  }
}
