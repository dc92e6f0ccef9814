package org.inspectkit.grading.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Opens a page in a browser and presses keys through the DevTools protocol. A script in the page
 * could not do that: a browser does not let a page press Tab.
 */
final class OpenPage implements AutoCloseable {

  /** The browser talks over two streams of these numbers; here they are its standard ones. */
  private static final List<String> OVER_STANDARD_STREAMS =
      List.of("sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >&2");

  private static final Map<String, Integer> CODES =
      Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowUp", 38, "ArrowDown", 40, "Backspace", 8);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A browser that does not answer is ended, and with it what waits for its answer. */
  private static final long MINUTES = 20;

  private static final ScheduledExecutorService WATCHDOGS =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "ends browsers that do not answer");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final InputStream said;
  private final Future<?> watchdog;

  /** What was said while something else was waited for. */
  private final List<JsonNode> passedOver = new ArrayList<>();

  private String session = "";
  private int calls;

  private OpenPage(Process process) {
    this.process = process;
    this.said = new BufferedInputStream(process.getInputStream());
    this.watchdog = WATCHDOGS.schedule(this::end, MINUTES, TimeUnit.MINUTES);
  }

  /** Opens a page in a window of a size. */
  static OpenPage at(Path page, Path folder, int width, int height) throws IOException {
    List<String> command = new ArrayList<>(OVER_STANDARD_STREAMS);
    command.addAll(
        new Browser(folder)
            .command("--remote-debugging-pipe", "--window-size=" + width + "," + height));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("err.txt").toFile()).start();
    return in(process, page.toUri().toString(), width, height);
  }

  /** Opens a page in a browser that has started. */
  static OpenPage in(Process browser, String page, int width, int height) throws IOException {
    OpenPage opened = new OpenPage(browser);
    try {
      opened.open(page, width, height);
    } catch (IOException | RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private void open(String page, int width, int height) throws IOException {
    String target =
        call("Target.createTarget", Map.of("url", "about:blank")).path("targetId").asText();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asText();
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    call("Page.enable", Map.of());
    call("Page.navigate", Map.of("url", page));
    await("Page.loadEventFired");
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", ++calls);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    process.getOutputStream().write(JSON.writeValueAsBytes(message));
    process.getOutputStream().write(0);
    process.getOutputStream().flush();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() == calls) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
      }
      passedOver.add(answer);
    }
  }

  /** An event may come before the answer to the call that brings it about. */
  private void await(String event) throws IOException {
    Predicate<JsonNode> wanted = said -> said.path("method").asText().equals(event);
    while (passedOver.stream().noneMatch(wanted)) {
      passedOver.add(next());
    }
    passedOver.clear();
  }

  /** Messages end in a zero. */
  private JsonNode next() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int c = said.read(); c != 0; c = said.read()) {
      if (c < 0) {
        throw new EOFException("the browser has ended");
      }
      message.write(c);
    }
    return JSON.readTree(message.toString(StandardCharsets.UTF_8));
  }

  /** Presses a key, such as Tab, and lets it go. */
  void press(String key) throws IOException {
    Map<String, Object> pressed = new LinkedHashMap<>();
    pressed.put("key", key);
    pressed.put("code", key.equals(" ") ? "Space" : key);
    pressed.put("windowsVirtualKeyCode", CODES.getOrDefault(key, 0));
    String text = key.equals("Enter") ? "\r" : key;
    if (text.length() == 1) {
      pressed.put("text", text);
    }
    pressed.put("type", text.length() == 1 ? "keyDown" : "rawKeyDown");
    call("Input.dispatchKeyEvent", pressed);
    pressed.put("type", "keyUp");
    call("Input.dispatchKeyEvent", pressed);
  }

  /** What an expression of the page's language comes to, as text. */
  String ask(String expression) throws IOException {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value").asText();
  }

  @Override
  public void close() {
    watchdog.cancel(false);
    end();
  }

  /** Its folder can be removed only when nothing of it writes there any more. */
  private void end() {
    List<ProcessHandle> parts = process.descendants().toList();
    parts.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    parts.forEach(part -> part.onExit().join());
  }
}
