package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a browser says may come in any order, and a browser that fails is not left running. */
class OpenPageTest {

  private static final String OPENED =
      """
      {"id": 1, "result": {"targetId": "t"}}
      {"id": 2, "result": {"sessionId": "s"}}
      {"id": 3, "result": {}}
      {"id": 4, "result": {}}
      """;

  /** A browser that says what is written here, whatever it is reported. */
  private static final class Scripted extends Process {

    private final InputStream says;
    private boolean ended;

    Scripted(String lines) {
      says = new ByteArrayInputStream(lines.replace('\n', '\0').getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getInputStream() {
      return says;
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public Stream<ProcessHandle> descendants() {
      return Stream.empty();
    }

    @Override
    public void destroy() {
      ended = true;
    }

    @Override
    public int waitFor() {
      return 0;
    }

    @Override
    public int exitValue() {
      return 0;
    }
  }

  @Test
  void anEventMayComeBeforeTheAnswerToTheCallThatBringsItAbout() throws IOException {
    Scripted browser =
        new Scripted(
            OPENED
                + """
                {"method": "Page.loadEventFired"}
                {"id": 5, "result": {}}
                {"id": 6, "result": {"result": {"value": "yes"}}}
                """);
    try (OpenPage page = OpenPage.in(browser, "about:blank", 800, 600)) {
      assertEquals("yes", page.ask("'yes'"));
      assertFalse(browser.ended);
    }
    assertTrue(browser.ended);
  }

  @Test
  void aBrowserThatDoesNotOpenThePageIsEnded() {
    Scripted browser = new Scripted(OPENED);
    assertThrows(EOFException.class, () -> OpenPage.in(browser, "about:blank", 800, 600));
    assertTrue(browser.ended);
  }
}
