package org.inspectkit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.inspectkit.internal.StrictJson;

/**
 * Jackson as this package sets it up: strict in what it reads, the same bytes in what it writes.
 */
final class Wire {

  static final JsonMapper MAPPER = mapper();

  private static final ObjectWriter ONE_LINE = MAPPER.writer();

  private static final ObjectWriter INDENTED = MAPPER.writer(printer());

  private Wire() {}

  static String oneLine(Object document) {
    return text(ONE_LINE, document);
  }

  static String indented(Object document) {
    return text(INDENTED, document) + "\n";
  }

  private static String text(ObjectWriter writer, Object document) {
    try {
      return Surrogates.escapeLone(writer.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of " + document.getClass() + " has no JSON", e);
    }
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = StrictJson.builder(Map.of(), WireNames::of);
    // What is absent is left out; what is there is written, also a text of no characters.
    builder.defaultPropertyInclusion(
        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
    leaveOutWhenEmpty(builder, List.class);
    leaveOutWhenEmpty(builder, Map.class);
    return builder.build();
  }

  private static void leaveOutWhenEmpty(JsonMapper.Builder builder, Class<?> type) {
    builder.withConfigOverride(
        type,
        override ->
            override
                .setInclude(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
  }

  private static DefaultPrettyPrinter printer() {
    // The default ends lines as the machine does.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withArrayIndenter(lines)
        .withObjectIndenter(lines);
  }
}
