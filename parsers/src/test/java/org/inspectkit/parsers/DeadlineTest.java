package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report that takes longer than a caller allows is refused. */
class DeadlineTest {

  private static final String LETTER = Texts.of(Texts.UCRA);
  private static final Duration NONE = Duration.ofNanos(1);

  private static ReportParser within(Duration time) {
    return ReportParser.builder().limits(ParseLimits.DEFAULT.withMaxTime(time)).build();
  }

  private static ReportParseException late(ReportParser parser, ReportSource source) {
    ReportParseException late =
        assertThrows(ReportParseException.class, () -> parser.parse(source));
    assertEquals(Reason.OUT_OF_TIME, late.reason());
    return late;
  }

  @Test
  @DisplayName("the message says which report it is and how long it was given")
  void refused() {
    ReportSource source = ReportSource.of("letter", LETTER);
    assertEquals(
        "letter: not read within the 1.0E-9 s that the limits allow",
        late(within(NONE), source).getMessage());
    assertThrows(ReportParseException.class, () -> within(NONE).detect(source));
    assertThrows(ReportParseException.class, () -> within(NONE).document(source));
  }

  @Test
  @DisplayName("with time enough nothing is different, however long it is")
  void enough() throws IOException {
    for (Duration time : new Duration[] {Duration.ofHours(1), Duration.ofSeconds(Long.MAX_VALUE)}) {
      assertEquals(
          Texts.facts(InspectionReports.parse(LETTER)),
          Texts.facts(within(time).parse(ReportSource.of("letter", LETTER))));
    }
  }

  @Test
  @DisplayName("a stream that gives a little now and then is not waited for")
  void slowStream() throws IOException {
    try (InputStream in = new Dripping()) {
      String message =
          late(within(Duration.ofMillis(50)), ReportSource.of("letter", in)).getMessage();
      assertTrue(String.valueOf(message).contains("0.05 s"), message);
    }
  }

  @Test
  @DisplayName("a thread that was interrupted reads nothing, and remains interrupted")
  void interrupted() {
    ReportSource source = ReportSource.of("letter", LETTER);
    Thread.currentThread().interrupt();
    ReportParseException ended =
        assertThrows(ReportParseException.class, () -> within(Duration.ofHours(1)).parse(source));
    assertTrue(Thread.interrupted());
    assertEquals(Reason.INTERRUPTED, ended.reason());
    assertEquals("letter: its thread was interrupted", ended.getMessage());
  }

  @Test
  @DisplayName("a reader is ended when it asks its document for more, and that is not its failure")
  void withinReader() {
    ReportParser parser =
        ReportParser.builder()
            .reader(
                new Harbour.Reader(
                    List.of(Harbour.REVIEW),
                    (document, framework) -> {
                      Thread.currentThread().interrupt();
                      assertTrue(document.passages().isEmpty(), "it goes on");
                      return Harbour.read(document, framework);
                    }))
            .build();
    ReportSource source = ReportSource.of("harbour", Harbour.REPORT);
    ReportParseException ended =
        assertThrows(ReportParseException.class, () -> parser.parse(source));
    assertTrue(Thread.interrupted());
    assertEquals(Reason.INTERRUPTED, ended.reason());
  }

  @Test
  @DisplayName("the time is a limit of its own, and more than none")
  void limits() {
    ParseLimits limits = new ParseLimits(10, 20).withMaxTime(NONE);
    assertEquals(NONE, limits.maxTime());
    assertEquals(Duration.ofMinutes(10), ParseLimits.DEFAULT.maxTime());
    for (Duration time : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
      assertThrows(IllegalArgumentException.class, () -> limits.withMaxTime(time));
    }
  }

  /** Gives blanks for as long as they are asked for, and takes its time over many of them. */
  private static final class Dripping extends InputStream {

    /** After some minutes it ends, and the test fails. */
    private static final int MOST = 20_000;

    private int given;

    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      into[from] = ' ';
      return given++ < MOST ? 1 : -1;
    }
  }
}
