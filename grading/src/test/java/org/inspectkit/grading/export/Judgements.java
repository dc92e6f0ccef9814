package org.inspectkit.grading.export;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.scale.GradeScale;

/** The table of judgements alone. */
final class Judgements {

  private static final Table<JudgementRow> NONE = InspectionTables.of(List.of()).judgements();

  private Judgements() {}

  static Table<JudgementRow> of(InspectionTimeline timeline) {
    return InspectionTables.of(timeline).judgements();
  }

  static Table<JudgementRow> of(
      Collection<AuthorityTimeline> timelines, GradeScale scale, GradeReconciler reconciler) {
    return InspectionTables.of(timelines, scale, reconciler).judgements();
  }

  static List<String> columns() {
    return NONE.columns();
  }

  static String schema() {
    return NONE.schema();
  }

  static List<Map<String, Object>> readCsv(Reader in) throws IOException {
    return NONE.readCsv(in);
  }
}
