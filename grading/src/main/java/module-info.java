/**
 * Makes grades of different scales comparable where a source says how, and lays them out in time.
 */
module org.inspectkit.grading {
  requires transitive org.inspectkit.core;
  requires com.fasterxml.jackson.databind;
  requires com.j2html;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports org.inspectkit.grading;
  exports org.inspectkit.grading.concerns;
  exports org.inspectkit.grading.export;
  exports org.inspectkit.grading.page;
  exports org.inspectkit.grading.picture;
  exports org.inspectkit.grading.priors;
  exports org.inspectkit.grading.timeline;
}
