package org.inspectkit.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;

/** What this program is: a fingerprint of the code and the data that decide what is read. */
final class Program {

  static final String FINGERPRINT = fingerprint();

  private Program() {}

  private static String fingerprint() {
    MessageDigest digest = Sha256.digest();
    try {
      for (Class<?> one : List.of(Inspection.class, InspectionReports.class, Program.class)) {
        Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
