package org.inspectkit.examples;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where data goes: a file, in UTF-8, or standard output in place of the table. */
record Output(String target) {

  private static final String STANDARD = "-";

  boolean isStandard() {
    return target.equals(STANDARD);
  }

  /** Fails if it cannot be written to; a file that is not there yet is not made. */
  void check() throws IOException {
    if (isStandard()) {
      return;
    }
    Path file = Path.of(target);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(target);
    }
    new OutputFile(file).check();
  }

  /** Opens it; what is there already is overwritten. */
  Writer open(PrintWriter standard) throws IOException {
    return isStandard()
        ? new Unclosed(standard)
        : Files.newBufferedWriter(Path.of(target), StandardCharsets.UTF_8);
  }

  /** Standard output is only lent. */
  private static final class Unclosed extends FilterWriter {

    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
