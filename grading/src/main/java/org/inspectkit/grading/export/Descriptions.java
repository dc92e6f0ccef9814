package org.inspectkit.grading.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.inspectkit.grading.internal.TextResource;

/** What columns hold, for people: the file {@code columns.properties} beside this class. */
final class Descriptions {

  private static final Properties ALL = load();

  private Descriptions() {}

  static String of(String column) {
    String text = ALL.getProperty(column);
    if (text == null) {
      throw new IllegalStateException("columns.properties does not describe " + column);
    }
    return text;
  }

  private static Properties load() {
    Properties all = new Properties();
    try {
      all.load(new StringReader(TextResource.read(Descriptions.class, "columns.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
