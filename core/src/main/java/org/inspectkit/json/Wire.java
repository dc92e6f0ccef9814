package org.inspectkit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.inspectkit.internal.FromText;
import org.inspectkit.internal.StrictJson;
import org.inspectkit.model.DateSpan;

/**
 * Jackson as this package sets it up: strict in what it reads, the same bytes in what it writes.
 */
final class Wire {

  /** Types whose values are written as texts. */
  private static final Map<Class<?>, JsonDeserializer<?>> TEXTS =
      Map.of(
          LocalDate.class, new FromText<>(Dates::day),
          DateSpan.class, new FromText<>(Dates::span),
          Period.class, new FromText<>(Dates::period));

  static final JsonMapper MAPPER = mapper();

  private static final ObjectWriter ONE_LINE = MAPPER.writer();

  private static final ObjectWriter INDENTED = MAPPER.writer(new Indented());

  private Wire() {}

  static String oneLine(Object document) {
    return text(ONE_LINE, document);
  }

  static String indented(Object document) {
    return text(INDENTED, document) + "\n";
  }

  private static String text(ObjectWriter writer, Object document) {
    try {
      return Escapes.of(writer.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of " + document.getClass() + " has no JSON", e);
    }
  }

  private static JsonMapper mapper() {
    SimpleModule texts = new SimpleModule();
    for (Class<?> type : TEXTS.keySet()) {
      texts.addSerializer(type, ToStringSerializer.instance);
    }
    JsonMapper.Builder builder = StrictJson.builder(TEXTS, WireNames::of).addModule(texts);
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
            override.setInclude(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)));
  }
}
