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

var samples = "examples/src/main/resources/org/inspectkit/examples/samples/";
var report = InspectionReports.parse(Path.of(System.getProperty("report", samples + "northumberland-2012-slac.txt")));

// Which framework it is, and what speaks for it.
System.out.println(report.matches().get(0));

// What could not be read for certain: look here before you trust the rest.
report.diagnostics().forEach(System.out::println);

var inspection = report.orElseThrow();
System.out.println(inspection);

// Each judgement as published, with the first place in which the report states it.
for (var judgement : inspection.judgements()) {
  System.out.println(judgement + "  <- " + judgement.statements().get(0));
}

for (var area : inspection.areasForImprovement()) {
  System.out.println(area);
}

/exit
