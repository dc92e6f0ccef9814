package org.inspectkit.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.inspectkit.json.InspectionJsonException;

/**
 * What came of documents, by the SHA-256 of their bytes, so that the next run reads only those that
 * are new or changed. It is used only by the very program that wrote it: another version may read
 * the same bytes better. A file that cannot be used is written anew.
 */
final class ReportIndex {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<Path> file;
  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  private ReportIndex(Optional<Path> file) {
    this.file = file;
  }

  /** The index in a file, which need not be there yet; without a file, nothing is kept. */
  static ReportIndex in(Optional<Path> file) {
    ReportIndex index = new ReportIndex(file);
    file.filter(Files::exists).ifPresent(index::load);
    return index;
  }

  private void load(Path path) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      if (Program.FINGERPRINT.equals(in.readLine())) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          int end = line.indexOf(' ');
          known.put(line.substring(0, end), line.substring(end + 1));
        }
      }
    } catch (IOException | RuntimeException e) {
      // Cut off or not an index: then all is read again.
      known.clear();
    }
  }

  /** What came of a document with these bytes. */
  Optional<Reading> find(String sha256) throws IOException {
    String line = known.get(sha256);
    if (line == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(IndexEntry.reading(JSON.readTree(line)));
    } catch (NoSuchElementException | InspectionJsonException e) {
      // A reader of somebody else's may have codes and frameworks that are not here: read it anew.
      return Optional.empty();
    }
  }

  /** Keeps what came of a document for the next run. */
  void keep(String sha256, Reading reading) {
    if (file.isPresent()) {
      String old = known.get(sha256);
      kept.put(sha256, old != null ? old : IndexEntry.json(reading).toString());
    }
  }

  /** Writes what was kept; documents that are gone are forgotten. */
  void write() throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Path folder = file.get().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file.get())), StandardCharsets.UTF_8))) {
      out.write(Program.FINGERPRINT + "\n");
      for (Map.Entry<String, String> entry : new TreeMap<>(kept).entrySet()) {
        out.write(entry.getKey() + " " + entry.getValue() + "\n");
      }
    }
  }
}
