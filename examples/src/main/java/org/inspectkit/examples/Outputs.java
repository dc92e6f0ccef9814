package org.inspectkit.examples;

import java.io.IOException;

/** Where a command writes to. */
@FunctionalInterface
interface Outputs {

  /**
   * Makes sure that it can be written to, before the time that reading takes is spent.
   *
   * @throws IOException if it cannot
   */
  void check() throws IOException;
}
