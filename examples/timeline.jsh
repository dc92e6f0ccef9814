// From a folder of reports to a table for each authority. From the root of a clone:
//
//   mvn -q -ntp compile
//   jshell --class-path "$(cat examples/target/classpath.txt)" examples/timeline.jsh
//
// For reports of your own, add -R-Dreports=FOLDER before the script. Without it, the reports are invented.

import org.inspectkit.framework.*;
import org.inspectkit.grading.*;
import org.inspectkit.grading.export.*;
import org.inspectkit.grading.timeline.*;
import org.inspectkit.model.*;
import org.inspectkit.parsers.*;

// The library that reads PDFs would tell of each font it has to replace.
var pdfLog = java.util.logging.Logger.getLogger("org.apache");
pdfLog.setLevel(java.util.logging.Level.OFF);

var folder = Path.of(System.getProperty("reports", "examples/src/main/resources/org/inspectkit/examples/samples"));
var inspections = new ArrayList<Inspection>();

// One report is in memory at a time. What could not be read for certain is told, never guessed.
try (var reports = InspectionReports.parseAll(folder)) {
  reports.forEach(report -> {
    report.diagnostics().forEach(diagnostic -> System.out.println(report.name() + ": " + diagnostic));
    report.inspection().ifPresent(inspections::add);
  });
}

var timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
var themes = List.of(Themes.OVERALL_EFFECTIVENESS, Themes.HELP_AND_PROTECTION);

for (var authority : timeline.authorities()) {
  System.out.println(TimelineTable.of(timeline.of(authority), themes).print());
}

// The same as tidy rows, one an entry, for whatever you count or draw with:
//   TimelineRow.of(timeline).forEach(row -> System.out.println(row.asMap()))
System.out.println(TimelineRow.of(timeline).size() + " rows of " + TimelineRow.header().size() + " columns");

// Take the next line out to go on by hand.
/exit
