package org.inspectkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented reports that ship with the examples. They are listed in {@code samples.txt}, because
 * the files of a jar cannot be listed as those of a folder.
 */
final class Samples {

  private static final String INDEX = "samples.txt";
  private static final String FOLDER = "samples/";

  private Samples() {}

  /** The reports in the order of the list. */
  static List<ReportFile> all() throws IOException {
    List<ReportFile> samples = new ArrayList<>();
    String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
    for (String name : index.lines().filter(name -> !name.isBlank()).toList()) {
      samples.add(new ReportFile(FOLDER + name, name, () -> bytes(FOLDER + name)));
    }
    return samples;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Samples.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is not beside " + Samples.class);
    }
    return in;
  }
}
