package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** Makes statements from the text in which they stand. */
final class Told {

  private Told() {}

  static Statement as(StatementKind kind, SpannedText text) {
    return new Statement(kind, text.toString(), text.spans());
  }

  static List<Statement> listed(SpannedText text) {
    return List.of(as(StatementKind.LIST, text));
  }

  static List<Statement> narrated(SpannedText text) {
    return List.of(as(StatementKind.NARRATIVE, text));
  }
}
