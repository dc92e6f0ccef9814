package org.inspectkit.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. The build writes the number into {@code version.properties}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {
      "InspectKit "
          + properties.getProperty("version", "of unknown version")
          + " (Java "
          + System.getProperty("java.version")
          + ")"
    };
  }
}
