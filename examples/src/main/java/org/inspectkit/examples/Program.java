package org.inspectkit.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.spi.FrameworkReader;

/**
 * What this program is: a fingerprint of the code and the data that decide what is read, those of
 * the readers that somebody has plugged in and of the library for PDFs among them.
 */
final class Program {

  static final String FINGERPRINT = fingerprint();

  private Program() {}

  private static String fingerprint() {
    MessageDigest digest = Sha256.digest();
    try {
      for (Path place : places()) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(Files.readAllBytes(file));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The jars and folders that the code is from, each once. */
  private static Set<Path> places() {
    Stream<Class<?>> own =
        Stream.of(
            Inspection.class,
            InspectionReports.class,
            Program.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class);
    Stream<Class<?>> pluggedIn = installed().stream().map(ServiceLoader.Provider::type);
    return Stream.concat(own, pluggedIn)
        .map(Program::place)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the parser loads them. */
  private static ServiceLoader<FrameworkReader> installed() {
    return ServiceLoader.load(FrameworkReader.class, FrameworkReader.class.getClassLoader());
  }

  private static Path place(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
