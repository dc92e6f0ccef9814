package org.inspectkit.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.ReportParser;

/** Any text after words by which a framework is recognised. */
class TextFuzzTest {

  private static final List<Framework> FRAMEWORKS = ReportParser.standard().frameworks();

  @FuzzTest(maxDuration = "30m")
  void text(FuzzedDataProvider data) {
    Framework framework = FRAMEWORKS.get(data.consumeInt(0, FRAMEWORKS.size() - 1));
    String title = String.join("\n", framework.titles());
    String text = title + "\n\n" + data.consumeRemainingAsString();
    Promises.check(ReportParser.standard(), text.getBytes(StandardCharsets.UTF_8));
  }
}
