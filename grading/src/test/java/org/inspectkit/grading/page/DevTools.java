package org.inspectkit.grading.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The DevTools protocol, over the standard streams of a browser. */
final class DevTools implements AutoCloseable {

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

  private final Process browser;
  private final InputStream said;
  private final Future<?> watchdog;

  /** What was said while something else was waited for. */
  private final List<JsonNode> passedOver = new ArrayList<>();

  private int calls;

  DevTools(Process browser) {
    this.browser = browser;
    this.said = new BufferedInputStream(browser.getInputStream());
    this.watchdog = WATCHDOGS.schedule(this::end, MINUTES, TimeUnit.MINUTES);
  }

  /** Calls a method, of a session or, where its name is empty, of the browser. */
  JsonNode call(String session, String method, Map<String, ?> parameters) throws IOException {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", ++calls);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    browser.getOutputStream().write(JSON.writeValueAsBytes(message));
    browser.getOutputStream().write(0);
    browser.getOutputStream().flush();
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
  void await(Predicate<JsonNode> event) throws IOException {
    while (passedOver.stream().noneMatch(event)) {
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

  @Override
  public void close() {
    watchdog.cancel(false);
    end();
  }

  /** Its folder can be removed only when nothing of it writes there any more. */
  private void end() {
    List<ProcessHandle> parts = browser.descendants().toList();
    parts.forEach(ProcessHandle::destroyForcibly);
    browser.destroyForcibly().onExit().join();
    parts.forEach(part -> part.onExit().join());
  }
}
