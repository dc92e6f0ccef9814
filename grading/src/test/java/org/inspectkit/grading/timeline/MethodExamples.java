package org.inspectkit.grading.timeline;

import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.scale.GradeScales;

/** The examples of METHOD.md, each as the library gives it. */
public final class MethodExamples {

  private static final GradeReconciler BY = GradeReconciler.standard();

  private MethodExamples() {}

  /** What is on the page. */
  public static List<String> all() {
    return List.of(
        BY.explain(GradeScales.OFSTED_2012.find("Good").orElseThrow()),
        BY.explain(GradeScales.OFSTED_REPORT_CARD.best()),
        reason(
            Themes.HELP_AND_PROTECTION,
            report("slac", "2010-10-11", "safeguarding/overall-effectiveness=Adequate"),
            report("sif", "2017-03-06", "help-and-protection=Requires improvement")),
        reason(
            Themes.HEALTH,
            report("apa-2007", "2007-11-01", "being-healthy=3"),
            report("slac", "2012-03-05", "looked-after/being-healthy=Inadequate")),
        reason(
            Themes.CHILDREN_IN_CARE,
            report("ilacs-2018", "2019-07-08", "children-in-care-and-care-leavers=Good"),
            report("ilacs-2023", "2023-07-08", "children-in-care=Outstanding")),
        reason(
            Themes.LEADERSHIP,
            report("ilacs-2018", "2019-07-08", "impact-of-leaders=Good"),
            report("ilacs-2023", "2023-07-08", "impact-of-leaders=Outstanding")),
        reason(
            Themes.CARE_LEAVERS,
            report("ilacs-2018", "2019-07-08", "children-in-care-and-care-leavers=Good"),
            report("ilacs-2023", "2023-07-08", "care-leavers=Inadequate")),
        handover());
  }

  private static String reason(Theme theme, Inspection then, Inspection now) {
    return InspectionTimeline.of(List.of(then, now), BY)
        .of("kent")
        .movements(theme)
        .get(0)
        .reason();
  }

  private static Inspection report(String edition, String day, String judgement) {
    return Reports.report("kent", edition, day, judgement);
  }

  private static String handover() {
    List<Inspection> inspections =
        List.of(
            Reports.report(
                "bedfordshire-county-council", "apa-2006", "2006-11-01", "capacity-to-improve=3"),
            Reports.report(
                "central-bedfordshire",
                "slac",
                "2012-02-20",
                "safeguarding/capacity-for-improvement=Good"));
    return InspectionTimeline.of(inspections, BY)
        .handovers(
            LocalAuthorities.find("central-bedfordshire").orElseThrow(), Themes.CAPACITY_TO_IMPROVE)
        .get(0)
        .reason();
  }
}
