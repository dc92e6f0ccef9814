package org.inspectkit.grading.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.Map;

/** Plain values as JSON, in the order they are in. The only class here that knows Jackson. */
final class JsonText {

  /** A day is written as {@code 2012-03-05}. */
  private static final SimpleModule DAYS =
      new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance);

  private static final ObjectWriter LINE = new ObjectMapper().registerModule(DAYS).writer();
  private static final ObjectWriter INDENTED = LINE.with(printer());

  private JsonText() {}

  static String line(Map<String, Object> values) {
    return written(LINE, values);
  }

  static String indented(Map<String, Object> values) {
    return written(INDENTED, values) + "\n";
  }

  private static String written(ObjectWriter writer, Map<String, Object> values) {
    try {
      return writer.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON can be made of " + values, e);
    }
  }

  /** The line feed is that of every machine, not of this one. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
