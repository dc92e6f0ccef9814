package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.inspectkit.parsers.BoundedCost;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to fill the memory or to take for ever do neither. */
@ExtendWith(BoundedCost.class)
class HostilePdfsTest {

  private static Stream<Named<Supplier<byte[]>>> named(Map<String, Supplier<byte[]>> files) {
    return files.entrySet().stream().map(file -> Named.of(file.getKey(), file.getValue()));
  }

  static Stream<Named<Supplier<byte[]>>> tooMuch() {
    return named(HostilePdfs.tooMuch());
  }

  static Stream<Named<Supplier<byte[]>>> odd() {
    return named(HostilePdfs.odd());
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("what would fill the memory is refused as too large")
  void tooMuch(Supplier<byte[]> file) {
    byte[] bytes = file.get();
    ReportParseException refused =
        assertThrows(ReportParseException.class, () -> InspectionReports.parse(bytes));
    assertEquals(Reason.TOO_LARGE, refused.reason(), refused.getMessage());
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("what is odd is read, or refused as damaged")
  void odd(Supplier<byte[]> file) {
    byte[] bytes = file.get();
    try {
      assertNotEquals(0, InspectionReports.document(bytes).blocks().size());
    } catch (ReportParseException refused) {
      assertNotEquals(Reason.FAILED, refused.reason(), refused.getMessage());
    }
  }
}
