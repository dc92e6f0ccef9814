package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as SVG and as PNG, of the invented reports. */
class PicturesTest {

  private static final int INK = new Color(0x1a1a1a).getRGB();
  private static final int ABOVE = new Color(0x56b4e9).getRGB();

  @TempDir Path folder;

  private Path drawn(String option, String name, String... more) throws IOException {
    Path file = folder.resolve(name);
    String[] arguments = {option, file.toString()};
    Outcome run =
        Outcome.ofShow(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    assertEquals(0, run.status(), run.err());
    return file;
  }

  private static long count(BufferedImage image, int colour, int height) {
    return IntStream.range(0, image.getWidth() * height)
        .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour)
        .count();
  }

  @Test
  void aSlideOfOneAuthorityHasItsNameAndItsMarks() throws IOException {
    Path file = drawn("--slide", "slide.png", "--authority", "northumberland");
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1920, image.getWidth());
    assertEquals(1080, image.getHeight());
    assertTrue(count(image, INK, 110) > 2000, "no heading");
    assertEquals(0, count(image, ABOVE, 110));
    assertTrue(count(image, ABOVE, 1080) > 2000, "no mark in the colour of its class");
    assertEquals(Color.WHITE.getRGB(), image.getRGB(2, 2));
  }

  @Test
  void severalAuthoritiesAreRows() throws IOException {
    BufferedImage image = ImageIO.read(drawn("--slide", "GRID.PNG").toFile());
    assertEquals(1920, image.getWidth());
    assertTrue(image.getHeight() < 500, "height " + image.getHeight());
    assertTrue(count(image, ABOVE, image.getHeight()) > 1000);
  }

  @Test
  void theThemeThatIsChosenIsDrawn() throws IOException {
    Path file = drawn("--slide", "a.svg", "--authority", "barnet", "--theme", "staying-safe");
    assertTrue(Files.readString(file).contains("Barnet: Staying safe"));
  }

  @Test
  void timelinesToo() throws IOException {
    BufferedImage image = ImageIO.read(drawn("--svg", "timelines.png").toFile());
    assertEquals(1920, image.getWidth());
    assertTrue(count(image, INK, 200) > 500);
  }

  @Test
  void whatIsTooLargeIsSaid() {
    Path file = folder.resolve("large.png");
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='1000000'/>";
    IOException refused = assertThrows(IOException.class, () -> PngFile.write(svg, 100, file));
    assertTrue(refused.getMessage().contains("too large"), refused.getMessage());
    assertFalse(Files.exists(file));
  }
}
