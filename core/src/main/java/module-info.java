/**
 * The domain of InspectKit: inspections of children's services in England as immutable types.
 *
 * <p>Where this module is among the others:
 *
 * <pre>
 *   a report: PDF, HTML, Markdown, text        a published table of outcomes
 *                  |                                       |
 *                  v                                       v
 *   +---------------------------------------------------------------------+
 *   | org.inspectkit.parsers                                              |
 *   | pages and lines, blocks, mentions of terms, framework, facts        |
 *   +---------------------------------------------------------------------+
 *                  |  Inspection, Diagnostic
 *                  v
 *   +---------------------------------------------------------------------+
 *   | org.inspectkit.core                                                 |      JSON,
 *   | frameworks, areas, scales, authorities: the catalogue               | &lt;--&gt; one document
 *   | inspections, judgements, findings, and where each fact is stated    |      or one a line
 *   +---------------------------------------------------------------------+
 *                  |  inspections of many years and frameworks
 *                  v
 *   +---------------------------------------------------------------------+
 *   | org.inspectkit.grading                                              |
 *   | grades made comparable, timelines, movements, recurring concerns    |
 *   +---------------------------------------------------------------------+
 *        |                  |                  |                 |
 *        v                  v                  v                 v
 *   tables (CSV,        a picture          a page            a text for
 *   JSON Lines)         (SVG)              (HTML)            a terminal
 * </pre>
 *
 * <p>Read the packages in this order:
 *
 * <ol>
 *   <li>{@link org.inspectkit.model}: {@link org.inspectkit.model.Inspection} and all it holds:
 *       judgements, areas for improvement, findings, what it says of earlier inspections.
 *   <li>{@link org.inspectkit.scale}: the scales on which inspectorates grade. A scale knows which
 *       of its ends is the better one from its data alone.
 *   <li>{@link org.inspectkit.framework}: the regimes of inspection, their editions, the areas that
 *       each edition judges and the themes that areas of different frameworks share.
 *   <li>{@link org.inspectkit.source}: where in a document a fact was stated.
 *   <li>{@link org.inspectkit.diagnostic}: what could not be read for certain, and what to do.
 *   <li>{@link org.inspectkit.json}: inspections written to JSON and read back.
 * </ol>
 *
 * <p>All types are immutable values. Two inspections that state the same facts are equal, wherever
 * on the page the facts were found. Each part of the catalogue is read when it is first asked for.
 * Nothing here reads a report (that is the parsers' work), and nothing compares grades of different
 * scales (that is the work of grading).
 */
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
