/** The domain of InspectKit: inspections of children's services in England as immutable types. */
// The qualified export names a module that is built later.
@SuppressWarnings("module")
module org.inspectkit.core {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  // Jackson makes and reads the records that are the wire form, and makes the catalogue.
  opens org.inspectkit.framework to
      com.fasterxml.jackson.databind;
  opens org.inspectkit.json to
      com.fasterxml.jackson.databind;
  opens org.inspectkit.model to
      com.fasterxml.jackson.databind;
  opens org.inspectkit.scale to
      com.fasterxml.jackson.databind;

  exports org.inspectkit.diagnostic;
  exports org.inspectkit.framework;
  exports org.inspectkit.json;
  exports org.inspectkit.model;
  exports org.inspectkit.scale;
  exports org.inspectkit.source;
  exports org.inspectkit.internal to
      org.inspectkit.grading,
      org.inspectkit.parsers;
}
