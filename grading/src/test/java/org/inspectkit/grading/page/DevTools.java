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

  /** A browser that was asked to end and has not by then is ended. */
  private static final long SECONDS = 10;

  private static final ScheduledExecutorService WATCHDOGS =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "ends browsers that do not answer");
            thread.setDaemon(true);
            return thread;
          });

  private final Process browser;
  private final InputStream input;
  private final Future<?> watchdog;

  /** Messages that came while another was waited for. */
  private final List<JsonNode> pending = new ArrayList<>();

  private int calls;

  DevTools(Process browser) {
    this.browser = browser;
    this.input = new BufferedInputStream(browser.getInputStream());
    this.watchdog = WATCHDOGS.schedule(this::end, MINUTES, TimeUnit.MINUTES);
  }

  /** Calls a method, of a session or, where its name is empty, of the browser. */
  JsonNode call(String session, String method, Map<String, ?> parameters) throws IOException {
    send(session, method, parameters);
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() == calls) {
        if (answer.has("error")) {
          throw new IOException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
      }
      pending.add(answer);
    }
  }

  private void send(String session, String method, Map<String, ?> parameters) throws IOException {
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
  }

  /** An event may come before the answer to the call that brings it about. */
  void await(Predicate<JsonNode> event) throws IOException {
    while (pending.stream().noneMatch(event)) {
      pending.add(next());
    }
    pending.clear();
  }

  /** Messages end in a zero. */
  private JsonNode next() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int c = input.read(); c != 0; c = input.read()) {
      if (c < 0) {
        throw new EOFException("the browser has ended");
      }
      message.write(c);
    }
    return JSON.readTree(message.toString(StandardCharsets.UTF_8));
  }

  /** Asks the browser to end, and ends what is left of it. */
  @Override
  public void close() {
    List<ProcessHandle> parts = browser.descendants().toList();
    try {
      send("", "Browser.close", Map.of());
      browser.onExit().completeOnTimeout(browser, SECONDS, TimeUnit.SECONDS).join();
    } catch (IOException e) {
      // It has ended already.
    }
    endAll(parts);
    watchdog.cancel(false);
  }

  private void end() {
    endAll(browser.descendants().toList());
  }

  /** Its folder can be removed only when nothing of it writes there any more. */
  private void endAll(List<ProcessHandle> parts) {
    parts.forEach(ProcessHandle::destroyForcibly);
    browser.destroyForcibly().onExit().join();
    parts.forEach(part -> part.onExit().completeOnTimeout(part, SECONDS, TimeUnit.SECONDS).join());
  }
}
