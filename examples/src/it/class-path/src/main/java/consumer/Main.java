package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.page.TimelinePage;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;

/** Uses a bit of every part: a report in; JSON, rows and a page out. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Inspection inspection = InspectionReports.parse(Path.of(arguments[0])).orElseThrow();
    InspectionJson json = InspectionJson.standard();
    String written = json.write(inspection);
    if (!json.read(written).equals(inspection)) {
      throw new AssertionError("something was lost on the way through JSON");
    }
    var timeline = InspectionTimeline.of(List.of(inspection), GradeReconciler.standard());
    System.out.println(inspection);
    System.out.println(written.length() + " characters of JSON, " + written.hashCode());
    System.out.println(InspectionTables.of(timeline).judgements().rows().size() + " rows");
    System.out.println(TimelinePage.of(timeline).html().length() + " characters of HTML");
    System.out.println("version: " + version());
    System.out.println("named module: " + Main.class.getModule().isNamed());
  }

  /** What the manifest of the jar says. */
  private static String version() {
    String version = InspectionReports.class.getPackage().getImplementationVersion();
    if (version == null) {
      throw new AssertionError("the jar does not say its version");
    }
    return version;
  }
}
