// From a folder of reports to a table and a picture. From the root of a clone:
//
//   mvn -q -ntp compile
//   jshell --class-path "$(cat examples/target/classpath.txt)" examples/timeline.jsh
//
// For reports of your own, add -R-Dreports=FOLDER before the script. Without it, the reports are invented.
import org.inspectkit.grading.*;
import org.inspectkit.grading.export.*;
import org.inspectkit.grading.picture.*;
import org.inspectkit.grading.timeline.*;
import org.inspectkit.parsers.*;

var folder = Path.of(System.getProperty("reports", "examples/src/main/resources/org/inspectkit/examples/samples"));
if (!Files.isDirectory(folder)) System.out.println("There is no folder " + folder);
var reports = Files.isDirectory(folder) ? InspectionReports.parseAll(folder) : Stream.<ParsedReport>empty();
var inspections = reports.peek(r -> r.diagnostics().forEach(d -> System.out.println(r.name() + ": " + d))).flatMap(r -> r.inspection().stream()).toList();
var timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
timeline.authorities().forEach(a -> System.out.println(TimelineTable.of(timeline.of(a)).print()));
System.out.println(TimelineTable.key());
System.out.println(Files.writeString(Path.of("examples/target/timeline.svg"), TimelinePicture.of(timeline).svg()));
/exit
