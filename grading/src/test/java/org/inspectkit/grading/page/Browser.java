package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser that is installed, without a network. It is started once for all tests of a class,
 * which are skipped where none is installed.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private static final String SHELL = "sh";

  /** The browser talks over two streams of these numbers; here they are its standard ones. */
  private static final List<String> OVER_STANDARD_STREAMS =
      List.of(SHELL, "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >&2");

  private @Nullable Path folder;
  private @Nullable DevTools started;

  private static Optional<Path> onPath(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    Optional<Path> browser = onPath(BROWSERS);
    assumeTrue(browser.isPresent(), "no browser of " + BROWSERS + " is on the path");
    assumeTrue(onPath(List.of(SHELL)).isPresent(), "no shell is on the path to start it with");
    Path kept = Files.createTempDirectory("browser");
    folder = kept;
    List<String> command = new ArrayList<>(OVER_STANDARD_STREAMS);
    command.addAll(
        List.of(
            browser.get().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-breakpad",
            "--disable-crash-reporter",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + kept.resolve("profile"),
            "--remote-debugging-pipe"));
    started =
        new DevTools(
            new ProcessBuilder(command).redirectError(kept.resolve("err.txt").toFile()).start());
  }

  /** Opens a page in a window of a size. */
  OpenPage open(String html, int width, int height) throws IOException {
    Path page = Files.createTempFile(Objects.requireNonNull(folder), "page", ".html");
    Files.writeString(page, html);
    return OpenPage.at(page.toUri().toString(), Objects.requireNonNull(started), width, height);
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    if (started != null) {
      started.close();
    }
    if (folder != null) {
      remove(folder);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // It is a temporary folder: what is left of it does not fail the tests.
    }
  }
}
