package org.inspectkit.parsers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.scale.Grade;

/** The invented reports as texts, and what was read from them in short. */
final class Texts {

  /** A report with a table whose columns are parted by tabs. */
  static final String SLAC = "slac/wrong-strand-heading-and-a-conflict";

  /** A report with a table whose columns are parted by blanks. */
  static final String SLAC_LAYOUT = "slac/layout-wrapped-with-form-feeds";

  static final String UCRA = "ucra/no-areas-for-development";
  static final String APA = "apa-2006/grades-4-3-2-and-mixed-prose";
  static final String SIF = "sif/plain-each-cell-on-its-own-line";
  static final String VISIT = "ilacs-focused-visit/headline-findings-three-inspectors";

  /** What was read from the sound reports, by their texts. */
  private static final Map<String, ParsedReport> READ = new ConcurrentHashMap<>();

  private static final Charset LATIN = Charset.forName("windows-1252");

  private Texts() {}

  static String of(String name) {
    try {
      return of(SyntheticReportsTest.folder().resolve(name + ".txt"));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static String of(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is read from a sound report: read once, for nearly every test asks. */
  static ParsedReport read(Path file) {
    return READ.computeIfAbsent(of(file), InspectionReports::parse);
  }

  /** The same of a copy; where nothing was damaged, it is what was read from the sound report. */
  static ParsedReport read(String copy) {
    ParsedReport sound = READ.get(copy);
    return sound == null ? InspectionReports.parse(copy) : sound;
  }

  static List<Path> all() {
    try {
      return SyntheticReportsTest.reports();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text whose UTF-8 bytes were taken for Windows Latin. */
  static String decodedWrongly(String text) {
    StringBuilder stored = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String latin = new String(new byte[] {b}, LATIN);
      stored.append(latin.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : latin);
    }
    return stored.toString();
  }

  /** What {@link #decodedWrongly} was made of. */
  static String decodedAgain(String stored) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      byte[] latin = String.valueOf(c).getBytes(LATIN);
      bytes.write(c < 0x100 ? c : latin[0]);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The facts without the file that they are from. */
  static List<Inspection> facts(ParsedReport report) {
    return report.inspection().stream()
        .map(i -> Inspection.builder().from(i).source(Optional.empty()).build())
        .toList();
  }

  static Map<String, String> grades(ParsedReport report) {
    Map<String, String> grades = new TreeMap<>();
    for (Inspection inspection : report.inspection().stream().toList()) {
      for (Judgement judgement : inspection.judgements()) {
        String area = inspection.framework().id() + " " + judgement.area().id();
        judgement.grade().map(Grade::id).ifPresent(grade -> grades.put(area, grade));
      }
    }
    return grades;
  }

  static List<String> codes(ParsedReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).map(c -> c.id()).toList();
  }
}
