package org.inspectkit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in the words of the document what Jackson says in those of our classes. */
final class BindingFlaw {

  private static final Map<Class<?>, String> KINDS =
      Map.of(
          String.class, "a text",
          int.class, "a whole number",
          Integer.class, "a whole number",
          long.class, "a whole number",
          boolean.class, "true or false");

  private BindingFlaw() {}

  static InspectionJsonException of(JsonProcessingException flaw, JsonNode root) {
    JsonPlace at = JsonPlace.ROOT;
    JsonNode node = root;
    if (flaw instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        boolean named = step.getFieldName() != null;
        at = named ? at.field(step.getFieldName()) : at.index(step.getIndex());
        node = named ? node.path(step.getFieldName()) : node.path(step.getIndex());
      }
    }
    return at.flaw(problem(flaw, node));
  }

  private static String problem(JsonProcessingException flaw, JsonNode node) {
    if (flaw instanceof UnrecognizedPropertyException unknown) {
      return "is unknown; known are " + known(unknown);
    }
    if (node instanceof MissingNode) {
      return "is missing";
    }
    if (flaw.getCause() instanceof InputCoercionException) {
      return "is a number out of range";
    }
    return flaw instanceof MismatchedInputException mismatch
        ? "is not " + kind(mismatch.getTargetType())
        : "is not what it must be";
  }

  private static String known(UnrecognizedPropertyException unknown) {
    List<String> names = unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
    return String.join(", ", names);
  }

  private static String kind(@Nullable Class<?> type) {
    if (type == null) {
      return "what it must be";
    }
    return Optional.ofNullable(KINDS.get(type))
        .orElse(List.class.isAssignableFrom(type) ? "a list" : "an object");
  }
}
