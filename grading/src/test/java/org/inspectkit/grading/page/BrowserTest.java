package org.inspectkit.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in a real browser, without a network, where a browser is installed. */
class BrowserTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final long SECONDS = 60;

  @TempDir Path folder;

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String run(Path page, String... options) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no browser of " + BROWSERS + " is on the path");
    List<String> command = new ArrayList<>(List.of(browser.get().toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("the browser took longer than " + SECONDS + " seconds");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private Path page(String name, TimelinePage page) throws IOException {
    return Files.writeString(folder.resolve(name), page.html());
  }

  @Test
  void theBrowserReadsThePageAsItWasMeant() throws IOException, InterruptedException {
    TimelinePage page =
        TimelinePageTest.page(Reports.luton2006(), Reports.luton2012(), Reports.lutonVisit2019());
    Document meant = Jsoup.parse(page.html());
    Document read = Jsoup.parse(run(page("page.html", page), "--dump-dom"));
    assertEquals(meant.getAllElements().size(), read.getAllElements().size());
    assertEquals(meant.select("tbody tr").eachText(), read.select("tbody tr").eachText());
    assertEquals(1, read.select("svg.ik-timeline").size());
  }

  @Test
  void whatADocumentSaysDoesNotRun() throws IOException, InterruptedException {
    String attack =
        "</title></style></svg><img src=x onerror=\"document.title='run'\">"
            + "<script>document.title='run'</script>";
    TimelinePage page = TimelinePageTest.page(Hostile.inspection(attack));
    Document read = Jsoup.parse(run(page("attack.html", page), "--dump-dom"));
    assertTrue(read.title().startsWith("Inspections of children's services"), read.title());
    assertEquals(0, read.select("img, script").size());
  }

  @Test
  void thePageIsPainted() throws IOException, InterruptedException {
    Path picture = folder.resolve("page.png");
    TimelinePage page = TimelinePageTest.page(Reports.luton2006(), Reports.luton2012());
    run(
        page("page.html", page),
        "--window-size=900,1200",
        "--hide-scrollbars",
        "--screenshot=" + picture);
    var pixels = javax.imageio.ImageIO.read(picture.toFile());
    assertEquals(900, pixels.getWidth());
    assertTrue(colours(pixels) > 50, "an empty page");
  }

  private static long colours(java.awt.image.BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }
}
