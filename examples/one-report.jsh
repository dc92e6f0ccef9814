// What one report says, and where it says so.
//
//   mvn -q -ntp compile
//   jshell --class-path "$(cat examples/target/classpath.txt)" examples/one-report.jsh
//
// For a report of your own, add -R-Dreport=FILE before the script. Without it, the report is invented.

import org.inspectkit.model.*;
import org.inspectkit.parsers.*;

// The library that reads PDFs would tell of each font it has to replace.
var pdfLog = java.util.logging.Logger.getLogger("org.apache");
pdfLog.setLevel(java.util.logging.Level.OFF);

// JShell goes on after an exception, so a file that cannot be read is no report instead.
Optional<ParsedReport> read(Path file) {
  try {
    return Optional.of(InspectionReports.parse(file));
  } catch (NoSuchFileException e) {
    System.out.println("There is no file " + file);
  } catch (IOException | ReportParseException e) {
    System.out.println("Not read: " + e.getMessage());
  }
  return Optional.empty();
}

var samples = "examples/src/main/resources/org/inspectkit/examples/samples/";
var report = read(Path.of(System.getProperty("report", samples + "northumberland-2012-slac.txt")));

// Which framework it is, and what speaks for it.
report.stream().flatMap(r -> r.matches().stream().limit(1)).forEach(System.out::println);

// What could not be read for certain: look here before you trust the rest.
report.stream().flatMap(r -> r.diagnostics().stream()).forEach(System.out::println);

var inspection = report.flatMap(ParsedReport::inspection);
inspection.ifPresent(System.out::println);

// Each judgement as published, with the first place in which the report states it.
for (var judgement : inspection.map(Inspection::judgements).orElse(List.of())) {
  System.out.println(judgement + "  <- " + judgement.statements().get(0));
}

for (var area : inspection.map(Inspection::areasForImprovement).orElse(List.of())) {
  System.out.println(area);
}

/exit
