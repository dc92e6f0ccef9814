package org.inspectkit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * A field or an element a line, with two blanks of indent. Jackson's own printer ends lines as the
 * machine does, and what can be set of it differs between the releases that this library runs with.
 */
final class Indented extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1L;

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  Indented() {
    _arrayIndenter = LINES;
    _objectIndenter = LINES;
  }

  /** One writer may be used by several threads, and a printer counts how deep it is. */
  @Override
  public Indented createInstance() {
    return new Indented();
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator out, int fields) throws IOException {
    _nesting--;
    end(out, fields, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) throws IOException {
    _nesting--;
    end(out, elements, ']');
  }

  /** What has nothing in it stays on its line. */
  private void end(JsonGenerator out, int contents, char bracket) throws IOException {
    if (contents > 0) {
      LINES.writeIndentation(out, _nesting);
    }
    out.writeRaw(bracket);
  }
}
