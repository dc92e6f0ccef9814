package org.inspectkit.parsers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.inspectkit.parsers.ReportParser;

/** Any bytes, as a PDF. */
class PdfFuzzTest {

  private static final byte[] START = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  @FuzzTest(maxDuration = "30m")
  void pdf(byte[] bytes) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(START);
    pdf.writeBytes(bytes);
    Promises.check(ReportParser.standard(), pdf.toByteArray());
  }
}
