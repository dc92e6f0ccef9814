package org.inspectkit.json;

import java.util.List;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** A {@link Statement} in JSON. */
record StatementRecord(String kind, String text, List<SpanRecord> spans) {

  static StatementRecord of(Statement statement) {
    return new StatementRecord(
        WireNames.of(statement.kind()),
        statement.text(),
        statement.spans().stream().map(SpanRecord::of).toList());
  }

  static List<StatementRecord> of(List<Statement> statements) {
    return statements.stream().map(StatementRecord::of).toList();
  }

  Statement toStatement(JsonPlace at) {
    return new Statement(
        WireNames.constant(StatementKind.class, kind, at.field("kind")),
        text,
        at.each("spans", spans, SpanRecord::toSpan));
  }
}
