package org.inspectkit.examples.published;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.tables.TableMapping;
import org.inspectkit.parsers.tables.TableReading;
import org.inspectkit.scale.Grade;

/**
 * Holds what was read from reports against a published list, grade by grade. Which of two that
 * differ is right it does not say.
 *
 * @param inspections how many inspections are in both
 * @param equal how many grades are the same in both
 * @param differences in words, what is not
 * @param alone the inspections that were read and are not in the list
 */
public record PublishedCheck(
    int inspections, int equal, List<String> differences, List<Inspection> alone) {

  /** Copies the lists. */
  public PublishedCheck {
    differences = List.copyOf(differences);
    alone = List.copyOf(alone);
  }

  /**
   * Compares. An inspection is the same if its authority, framework and first day are.
   *
   * @param read the inspections of reports
   * @param published the inspections of the list
   * @return what is equal and what is not
   */
  public static PublishedCheck of(Collection<Inspection> read, Collection<Inspection> published) {
    List<String> differences = new ArrayList<>();
    List<Inspection> alone = new ArrayList<>();
    int inspections = 0;
    int equal = 0;
    for (Inspection report : read) {
      Optional<Inspection> row = published.stream().filter(p -> isSame(report, p)).findFirst();
      if (row.isEmpty()) {
        alone.add(report);
        continue;
      }
      inspections++;
      for (JudgementArea area : report.edition().areas()) {
        Optional<Grade> one = report.grade(area.id());
        Optional<Grade> other = row.get().grade(area.id());
        equal += one.isPresent() && one.equals(other) ? 1 : 0;
        if (!one.equals(other)) {
          differences.add(difference(report, area, one, other));
        }
      }
    }
    return new PublishedCheck(inspections, equal, differences, alone);
  }

  private static boolean isSame(Inspection one, Inspection other) {
    return one.framework().equals(other.framework())
        && one.start().isPresent()
        && one.start().equals(other.start())
        && entry(one).isPresent()
        && entry(one).equals(entry(other));
  }

  private static Optional<LocalAuthority> entry(Inspection inspection) {
    return inspection.authority().flatMap(InspectedAuthority::entry);
  }

  private static String difference(
      Inspection report, JudgementArea area, Optional<Grade> one, Optional<Grade> other) {
    return report.authority().map(InspectedAuthority::name).orElse("")
        + " "
        + report.start().orElseThrow()
        + ", "
        + area.name()
        + ": "
        + one.map(Grade::label).orElse("no grade")
        + " in the report, "
        + other.map(Grade::label).orElse("no grade")
        + " in the list";
  }

  /**
   * Checks a folder of reports: {@code LIST FOLDER [MAPPING]}. LIST is Ofsted's list as ODS or CSV,
   * or any other with a mapping of its columns as JSON.
   *
   * @param arguments the list, the folder and, for another list than Ofsted's, its mapping
   * @throws IOException if the list, the folder or the mapping cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length < 2) {
      out.println("usage: PublishedCheck LIST FOLDER [MAPPING]");
      return;
    }
    TableReading list = PublishedList.read(Path.of(arguments[0]), mapping(arguments));
    PublishedCheck check = of(read(Path.of(arguments[1])), list.inspections());
    list.diagnostics().forEach(doubt -> out.println("in the list: " + doubt));
    check.differences().forEach(out::println);
    check.alone().forEach(inspection -> out.println("not in the list: " + inspection));
    out.println(check);
  }

  static TableMapping mapping(String[] arguments) throws IOException {
    return arguments.length > 2
        ? TableMapping.read(Path.of(arguments[2]))
        : TableMapping.ilacsHistory();
  }

  /**
   * What the reports of a folder, and of the folders in it, state; what is no report is left out.
   */
  static List<Inspection> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().parallelStream()
          .flatMap(file -> inspection(file).stream())
          .toList();
    }
  }

  private static Optional<Inspection> inspection(Path file) {
    try {
      return InspectionReports.parse(file).inspection();
    } catch (ReportParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "compared with the published list: inspections: %d, grades: %d, of which differ: %d"
        .formatted(inspections, equal + differences.size(), differences.size());
  }
}
