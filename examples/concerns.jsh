// Which concerns come back in an authority from inspection to inspection, and by which words?
//
//   mvn -q -ntp compile
//   jshell --class-path "$(cat examples/target/classpath.txt)" examples/concerns.jsh
//
// For reports of your own, add -R-Dreports=FOLDER before the script. Without it, the reports are invented.

import org.inspectkit.grading.concerns.*;
import org.inspectkit.parsers.*;

// The library that reads PDFs would tell of each font it has to replace.
var pdfLog = java.util.logging.Logger.getLogger("org.apache");
pdfLog.setLevel(java.util.logging.Level.OFF);

var folder = Path.of(System.getProperty("reports", "examples/src/main/resources/org/inspectkit/examples/samples"));
var lexicon = ConcernLexicon.standard();
var rows = new ArrayList<ImprovementRow>();

void take(ParsedReport report) {
  report.inspection().ifPresentOrElse(
      inspection -> rows.addAll(ImprovementRow.of(inspection, lexicon)),
      () -> System.out.println(report.name() + ": " + report.diagnostics()));
}

// Two reports are read at a time, and no more are held than are being read; of each, only its rows are kept.
if (Files.isDirectory(folder)) {
  try (var reports = InspectionReports.parseAll(folder, 2)) {
    reports.forEach(report -> take(report));
  }
} else {
  System.out.println("There is no folder " + folder);
}

// A mention says that the words are there, not how serious the matter is: read the texts.
for (var recurrence : Recurrence.of(rows)) {
  if (recurrence.comesBack()) {
    System.out.println(recurrence.authority() + ": " + recurrence.concern().name());
    for (var row : recurrence.rows()) {
      System.out.println("  " + row.date().get() + "  " + row.inspection().framework().id() + ": \"" + String.join(" ", recurrence.words(row)) + "\"");
    }
  }
}

// The same as tidy rows, one an area for improvement, for whatever you count or search with:
//   rows.forEach(System.out::println)
System.out.println(rows.size() + " areas for improvement");

// Take the next line out to go on by hand.
/exit
