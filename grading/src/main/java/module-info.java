/**
 * Makes grades of different scales comparable where a source says how, and lays them out in time.
 */
module org.inspectkit.grading {
  requires transitive org.inspectkit.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.inspectkit.grading;
  exports org.inspectkit.grading.concerns;
  exports org.inspectkit.grading.export;
  exports org.inspectkit.grading.timeline;
}
