package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
      {"id": 5, "result": {}}
      {"id": 6, "result": {}}
      {"id": 7, "result": {}}
      """;

  private static final String NAVIGATES = "{\"id\": 8, \"result\": {\"loaderId\": \"page\"}}\n";

  private static final String ANSWERS =
      "{\"id\": 9, \"result\": {\"result\": {\"value\": \"yes\"}}}\n";

  /** A browser that sends what is written here, whatever it is asked. */
  private static final class Scripted extends Process {

    private final InputStream says;
    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();
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
      return asked;
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

  private static String loaded(String loader) {
    return "{\"method\": \"Page.lifecycleEvent\", \"params\": {\"name\": \"load\", \"loaderId\": \""
        + loader
        + "\"}}\n";
  }

  private static String asked(String said) throws IOException {
    Scripted browser = new Scripted(OPENED + said);
    try (DevTools tools = new DevTools(browser)) {
      String answer = OpenPage.at("file:page.html", tools, 800, 600).ask("'yes'");
      assertFalse(browser.ended);
      return answer;
    } finally {
      assertTrue(browser.ended);
    }
  }

  @Test
  void anEventMayComeBeforeTheAnswerToTheCallThatBringsItAbout() throws IOException {
    assertEquals("yes", asked(loaded("page") + NAVIGATES + ANSWERS));
    assertEquals("yes", asked(NAVIGATES + loaded("page") + ANSWERS));
  }

  @Test
  void theLoadEventOfTheEmptyPageIsIgnored() throws IOException {
    assertEquals("yes", asked(loaded("empty") + NAVIGATES + loaded("page") + ANSWERS));
    String without = loaded("empty") + NAVIGATES + loaded("empty");
    assertThrows(EOFException.class, () -> asked(without));
  }

  @Test
  void aPageThatCannotBeLoadedIsAFailureAndIsClosed() {
    String closed = "{\"id\": 9, \"result\": {}}\n";
    for (String result : List.of("{\"errorText\": \"net::ERR_ABORTED\"}", "{}")) {
      Scripted browser =
          new Scripted(OPENED + "{\"id\": 8, \"result\": " + result + "}\n" + closed);
      try (DevTools tools = new DevTools(browser)) {
        IOException failure =
            assertThrows(IOException.class, () -> OpenPage.at("file:page.html", tools, 800, 600));
        String reason = result.equals("{}") ? "no page" : "net::ERR_ABORTED";
        assertEquals("file:page.html: " + reason, failure.getMessage());
        assertEquals(List.of(), List.of(failure.getSuppressed()));
        assertTrue(browser.asked.toString(StandardCharsets.UTF_8).contains("Target.closeTarget"));
      }
    }
  }
}
