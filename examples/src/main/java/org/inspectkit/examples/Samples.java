package org.inspectkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectkit.parsers.ParseLimits;
import org.inspectkit.parsers.ReportSource;

/**
 * The invented reports that ship with the examples. They are listed in {@code samples.txt}, because
 * the files of a jar cannot be listed as those of a folder.
 */
final class Samples {

  private static final String INDEX = "samples.txt";
  private static final String FOLDER = "samples/";

  private Samples() {}

  static List<ReportFile> all() throws IOException {
    try (InputStream in = open(INDEX)) {
      String index = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return index.lines().filter(name -> !name.isBlank()).map(Samples::sample).toList();
    }
  }

  private static ReportFile sample(String name) {
    return new ReportFile(
        FOLDER + name,
        () -> {
          try (InputStream in = open(FOLDER + name)) {
            return ReportSource.of(name, in, ParseLimits.DEFAULT);
          }
        });
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Samples.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is not beside " + Samples.class);
    }
    return in;
  }
}
