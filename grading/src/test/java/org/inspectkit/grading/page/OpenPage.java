package org.inspectkit.grading.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that is open in a browser. Keys are pressed through the DevTools protocol: a browser does
 * not let a script in the page press Tab.
 */
final class OpenPage implements AutoCloseable {

  private static final Map<String, Integer> CODES =
      Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowUp", 38, "ArrowDown", 40, "Backspace", 8);

  private final DevTools browser;
  private final String target;
  private final String session;

  private OpenPage(DevTools browser, String target, String session) {
    this.browser = browser;
    this.target = target;
    this.session = session;
  }

  /** Opens a page in a window of a size, and waits until it is loaded. */
  static OpenPage at(String address, DevTools browser, int width, int height) throws IOException {
    String target =
        browser
            .call("", "Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asText();
    JsonNode attached =
        browser.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true));
    OpenPage page = new OpenPage(browser, target, attached.path("sessionId").asText());
    try {
      page.show(width, height);
      page.load(address);
    } catch (IOException e) {
      page.closeAfter(e);
      throw e;
    }
    return page;
  }

  /** Puts it in front, with the focus: a page without it gets no keys, and may not be painted. */
  private void show(int width, int height) throws IOException {
    browser.call("", "Target.activateTarget", Map.of("targetId", target));
    call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private void closeAfter(IOException failure) {
    try {
      close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Goes to an address, and waits for the load event of the page there. The load event of the empty
   * page, which has another loader, may come after the call and is ignored.
   */
  private void load(String address) throws IOException {
    call("Page.enable", Map.of());
    call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
    JsonNode navigation = call("Page.navigate", Map.of("url", address));
    String loader = navigation.path("loaderId").asText();
    if (navigation.has("errorText") || loader.isEmpty()) {
      throw new IOException(address + ": " + navigation.path("errorText").asText("no page"));
    }
    browser.await(
        event ->
            event.path("method").asText().equals("Page.lifecycleEvent")
                && event.path("params").path("name").asText().equals("load")
                && event.path("params").path("loaderId").asText().equals(loader));
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    return browser.call(session, method, parameters);
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

  /**
   * Evaluates a JavaScript expression in the page and returns its value as text. If it is a
   * promise, waits for its value.
   */
  String ask(String expression) throws IOException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value").asText();
  }

  /** The page as the browser has read it. */
  String html() throws IOException {
    return ask("document.documentElement.outerHTML");
  }

  /** Shows it as to those who prefer dark pages, or light ones. */
  void prefer(String colours) throws IOException {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colours);
    call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What is in its window, as a PNG. */
  byte[] painted() throws IOException {
    return bytes(call("Page.captureScreenshot", Map.of()));
  }

  /** What is printed of it, as a PDF. */
  byte[] printed() throws IOException {
    return bytes(call("Page.printToPDF", Map.of("printBackground", true)));
  }

  private static byte[] bytes(JsonNode result) {
    return Base64.getDecoder().decode(result.path("data").asText());
  }

  @Override
  public void close() throws IOException {
    browser.call("", "Target.closeTarget", Map.of("targetId", target));
  }
}
