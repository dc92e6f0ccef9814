/**
 * Makes grades of different scales comparable where a source says how, and lays them out in time.
 *
 * <p>Start at {@link org.inspectkit.grading.GradeReconciler} for grades, and at {@link
 * org.inspectkit.grading.timeline.InspectionTimeline} for inspections. The package {@link
 * org.inspectkit.grading} says how comparing works and what is never done.
 */
module org.inspectkit.grading {
  requires transitive org.inspectkit.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  // The core module reads the data files that are beside the classes of these packages.
  opens org.inspectkit.grading to
      com.fasterxml.jackson.databind,
      org.inspectkit.core;
  opens org.inspectkit.grading.concerns to
      com.fasterxml.jackson.databind,
      org.inspectkit.core;

  exports org.inspectkit.grading;
  exports org.inspectkit.grading.concerns;
  exports org.inspectkit.grading.export;
  exports org.inspectkit.grading.page;
  exports org.inspectkit.grading.picture;
  exports org.inspectkit.grading.priors;
  exports org.inspectkit.grading.timeline;
}
