package org.inspectkit.parsers;

import java.util.function.Supplier;

/** The parser with default limits, made when it is first asked for. */
final class StandardParser {

  /** Keeps a failure, too: thrown here, it would leave a class that cannot be used. */
  static final Supplier<ReportParser> PARSER = built();

  private StandardParser() {}

  private static Supplier<ReportParser> built() {
    try {
      ReportParser parser = ReportParser.builder().build();
      return () -> parser;
    } catch (IllegalStateException e) {
      return () -> {
        throw new IllegalStateException(e.getMessage(), e);
      };
    }
  }
}
