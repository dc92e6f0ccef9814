package org.inspectkit.parsers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;
import org.inspectkit.parsers.ReportParser;

/** Any bytes, as a file of unknown kind. */
class BytesFuzzTest {

  @FuzzTest(maxDuration = "30m")
  void bytes(byte[] bytes) {
    Promises.check(ReportParser.standard(), Objects.requireNonNullElse(bytes, new byte[0]));
  }
}
