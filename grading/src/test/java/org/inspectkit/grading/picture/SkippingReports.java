package org.inspectkit.grading.picture;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;

/** Good in 2016 and in 2023; the later report says that it was inadequate in 2019. */
public final class SkippingReports {

  private static final String AREA = "overall-effectiveness";

  private SkippingReports() {}

  public static AuthorityTimeline kent() {
    List<Inspection> reports = List.of(of2016(), of2023());
    return InspectionTimeline.of(reports, GradeReconciler.standard()).of("kent");
  }

  public static Inspection of2016() {
    return Reports.report("kent", "sif", "2016-11-21", AREA + "=Good");
  }

  public static Inspection of2023() {
    Framework ilacs = Frameworks.of("ilacs");
    JudgementArea overall = ilacs.editions().get(0).area(AREA).orElseThrow();
    PriorGrade inadequate =
        new PriorGrade(
            "inadequate",
            Optional.empty(),
            Optional.of(overall),
            overall.scale().flatMap(scale -> scale.find("Inadequate")));
    return Inspection.builder()
        .from(Reports.report("kent", "ilacs-2023", "2023-01-30", AREA + "=Good"))
        .addPriorInspections(
            PriorInspection.builder()
                .text("it was found inadequate in 2019")
                .framework(ilacs)
                .date(DateSpan.of(Year.of(2019)))
                .addGrades(inadequate)
                .build())
        .build();
  }

  /** Ratings on many scales, as of an authority whose reports are kept from the first one. */
  public static List<Inspection> overManyScales() {
    Stream<Inspection> graded =
        Stream.of(
                "csci-stars 2002-11-20 stars=3 stars",
                "csci-stars 2003-11-20 stars=2 stars",
                "csci-stars 2004-11-18 stars=1 star",
                "cpa-2005 2005-12-15 children-and-young-people=4",
                "apa-2006 2006-11-01 childrens-services=3",
                "apa-2007 2007-11-26 overall-effectiveness=4",
                "annual-rating 2009-12-09 childrens-services-rating=Performs well",
                "annual-rating 2010-12-09 childrens-services-rating=Performs poorly",
                "slac 2012-03-05 looked-after/overall-effectiveness=Adequate",
                "sif 2016-11-21 overall-effectiveness=Good",
                "ilacs-2018 2021-03-01 overall-effectiveness=Requires improvement to be good")
            .map(line -> line.split(" ", 3))
            .map(parts -> Reports.report("kent", parts[0], parts[1], parts[2]));
    return Stream.concat(graded, Stream.of(of2023())).toList();
  }
}
