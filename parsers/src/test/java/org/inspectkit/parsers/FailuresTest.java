package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document does not end the reading of others, and an error in the program is called one. */
class FailuresTest {

  private static <T extends Throwable> T thrown(Throwable below, Class<T> expected) {
    return assertThrows(
        expected,
        () ->
            Failures.wrapUnexpected(
                "report.pdf", () -> FailuresTest.<RuntimeException>raise(below)));
  }

  @SuppressWarnings("unchecked") // so that any throwable can be thrown where none is declared
  private static <E extends Throwable> Object raise(Throwable below) throws E {
    throw (E) below;
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        IllegalStateException.class,
        NullPointerException.class,
        StackOverflowError.class,
        NoClassDefFoundError.class
      })
  @DisplayName("what is over with the document is an error in the program, and keeps its cause")
  void stated(Class<? extends Throwable> kind) throws ReflectiveOperationException {
    Throwable below = kind.getDeclaredConstructor().newInstance();
    ReportParseException refused = thrown(below, ReportParseException.class);
    assertEquals(Reason.FAILED, refused.reason());
    assertEquals("report.pdf", refused.document());
    assertSame(below, refused.getCause());
    assertTrue(refused.getMessage().contains("error in the program"), refused.getMessage());
  }

  @Test
  @DisplayName("what is refused with a reason keeps that reason")
  void refused() {
    ReportParseException own = new ReportParseException("report.pdf", Reason.EMPTY, "no text");
    assertSame(own, thrown(own, ReportParseException.class));
  }

  @Test
  @DisplayName("when memory runs out, the program's end is not ours to stop")
  void memory() {
    OutOfMemoryError end = new OutOfMemoryError();
    assertSame(end, thrown(end, OutOfMemoryError.class));
  }
}
