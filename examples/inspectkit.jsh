// To question reports by hand. From the root of a clone:
//
//   mvn -q -ntp compile
//   jshell --class-path "examples/target/classes:$(cat examples/target/classpath.txt)" --startup DEFAULT --startup examples/inspectkit.jsh
//
// Then, one line each:
//
//   var all = read("reports")                                     // a folder of yours; "samples" reads the invented reports
//   show(all.latest(), "authority", "date", "overall_effectiveness")
//   show(all.asAt("2025-03-31").latest(), "authority", "date", "overall_effectiveness")
//   show(all.judgements().rows($str("movement").eq("declined")).select(), "authority", "date", "theme")
//   show(all.judgements().group("band").agg($col("band").first(), count().as("judgements")))
//   show(all.improvements().rows($str("text").contains("caseload")).select(), "authority", "date", "text")
//   show(all.judgements().pivot().cols("band").rows("framework").vals("page", count()))
//   print(all, "Luton")
import java.time.*;
import org.dflib.*;
import org.inspectkit.examples.Corpus;
import org.inspectkit.framework.*;
import org.inspectkit.grading.*;
import org.inspectkit.grading.export.*;
import org.inspectkit.grading.timeline.*;
import org.inspectkit.model.*;
import org.inspectkit.parsers.*;
import org.inspectkit.scale.*;
import static org.dflib.Exp.*;

// The library that reads PDFs would report each font it has to replace.
var pdfLog = java.util.logging.Logger.getLogger("org.apache");
pdfLog.setLevel(java.util.logging.Level.OFF);

Corpus read(String folder) {
  return Corpus.read(folder.equals("samples") ? "examples/src/main/resources/org/inspectkit/examples/samples" : folder);
}
void show(DataFrame table, String... columns) {
  Corpus.print(table, columns);
}
void print(Corpus corpus, String authority) {
  System.out.println(TimelineTable.of(corpus.of(authority)).print());
}
