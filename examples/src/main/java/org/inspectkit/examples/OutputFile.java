package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to write to; its folder may not be there yet. */
record OutputFile(Path file) {

  /** Fails if it cannot be written to, or cannot be made. */
  void check() throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    if (!Files.exists(file) && folder != null) {
      new OutputFolder(folder).check();
    }
  }
}
