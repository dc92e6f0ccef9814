package org.inspectkit.examples.scorecard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** In which form a report is read. */
enum ReadAs {
  /** The file itself. */
  PDF,
  /** What {@code pdftotext} made of it. */
  TEXT,
  /** What {@code pdftotext -layout} made of it. */
  LAYOUT;

  /** The folder of one form: a folder of that name inside, or else the folder itself. */
  Path folder(Path texts) {
    Path own = texts.resolve(toString());
    return Files.isDirectory(own) ? own : texts;
  }

  /** The file to read: with another ending if it is a text. */
  Path file(Path folder, String file) {
    return folder.resolve(this == PDF ? file : file.replaceFirst("\\.[A-Za-z]{1,8}$", "") + ".txt");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
