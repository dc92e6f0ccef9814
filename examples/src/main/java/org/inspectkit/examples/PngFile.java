package org.inspectkit.examples;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture in SVG, rendered to a file of pixels. */
final class PngFile {

  private static final String FORMAT = "png";
  private static final String HEADLESS = "java.awt.headless";

  /** No more pixels than a small machine has memory for. */
  private static final long MOST = 40_000_000;

  private PngFile() {}

  /**
   * Writes a picture, in the place of a file that is there.
   *
   * @param svg the picture
   * @param width how many pixels wide; the height is in proportion
   * @param file the file
   */
  static void write(String svg, int width, Path file) throws IOException {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    BufferedImage image = render(document(svg), width);
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, FORMAT, out);
    }
  }

  private static SVGDocument document(String svg) throws IOException {
    LoaderContext context = LoaderContext.builder().cssParser(PictureStyle::of).build();
    ByteArrayInputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    SVGDocument document = new SVGLoader().load(in, null, context);
    if (document == null) {
      throw new IOException("the picture cannot be rendered");
    }
    return document;
  }

  private static BufferedImage render(SVGDocument document, int width) throws IOException {
    FloatSize size = document.size();
    long height = Math.max(1, Math.round((double) width * size.height / size.width));
    if (width * height > MOST) {
      throw new IOException(
          "a picture of "
              + width
              + " by "
              + height
              + " pixels is too large; SVG has no such limit");
    }
    BufferedImage image = new BufferedImage(width, (int) height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    document.render(null, canvas, new ViewBox(width, height));
    canvas.dispose();
    return image;
  }
}
