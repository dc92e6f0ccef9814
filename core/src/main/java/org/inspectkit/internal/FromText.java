package org.inspectkit.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.function.Function;

/**
 * Reads a value that is written as a text: a day, an id.
 *
 * @param <T> the type of value
 */
public final class FromText<T> extends JsonDeserializer<T> {

  private final Function<String, T> reading;

  /**
   * Makes one.
   *
   * @param reading gives the value of a text, or throws an {@link IllegalArgumentException} that
   *     says what is wrong with it
   */
  public FromText(Function<String, T> reading) {
    this.reading = reading;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(String.class, "not a text");
    }
    try {
      return reading.apply(parser.getText());
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(parser, e.getMessage(), e);
    }
  }
}
