package org.inspectkit.parsers.readers.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeMentionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inspected between 25 February and 6 March 2013 and judged good | 2013-02-25/2013-03-06
          inspected between 25 September 2012 and 16 November 2012 | 2012-09-25/2012-11-16
          inspected on the 3rd of May 2012, and again | 2012-05-03
          inspected on 03/05/2012 | 2012-05-03
          visits from 9 to 11 May 2012 | 2012-05-09/2012-05-11
          in January, 2012 and in March 2013 | 2012-01 2013-03
          from January 2012 until March 2013 | 2012-01-01/2013-03-31
          in March/April 2012 | 2012-03-01/2012-04-30
          on 6 March 2012 and 12 May 2013 | 2012-03-06 2013-05-12
          judged good in 2010 and adequate in 2012 | 2010 2012
          the Children Act 2004 and the year of 2012-13 |
          from November to January 2012 |
          on 31 June 2012 |
          he decided 2012 things |
          """)
  @DisplayName(
      "a sentence says when in days, in months or in years, and in nothing that is not a date")
  void times(String sentence, String expected) {
    String found =
        TimeMention.in(sentence).stream()
            .map(mention -> mention.span().toString())
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @Test
  @DisplayName("times that are joined can be had apart, and the words end where the date ends")
  void apart() {
    String sentence = "visits in January and December 2019 and later";
    TimeMention mention = TimeMention.in(sentence).get(0);
    assertEquals("January and December 2019", sentence.substring(mention.start(), mention.end()));
    assertEquals(
        List.of("2019-01", "2019-12"),
        mention.apart().map(part -> part.span().toString()).toList());
  }
}
