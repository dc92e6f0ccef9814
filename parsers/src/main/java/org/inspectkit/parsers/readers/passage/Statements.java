package org.inspectkit.parsers.readers.passage;

import java.util.List;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

public final class Statements {

  private Statements() {}

  public static Statement as(StatementKind kind, SpannedText text) {
    return new Statement(kind, text.toString(), text.spans());
  }

  public static List<Statement> listed(SpannedText text) {
    return List.of(as(StatementKind.LIST, text));
  }

  public static List<Statement> narrated(SpannedText text) {
    return List.of(as(StatementKind.NARRATIVE, text));
  }
}
