package org.inspectkit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in the words of a document what Jackson says in those of our classes. */
public final class BindingFlaw {

  private static final Map<Class<?>, String> KINDS =
      Map.of(
          String.class, "a text",
          int.class, "a whole number",
          Integer.class, "a whole number",
          long.class, "a whole number",
          boolean.class, "true or false");

  private BindingFlaw() {}

  /**
   * What is wrong.
   *
   * @param flaw what Jackson says of a document
   * @param node what is in the place of which it says so
   * @return the problem, without its place
   */
  public static String problem(JsonProcessingException flaw, JsonNode node) {
    if (flaw instanceof UnrecognizedPropertyException unknown) {
      return "is unknown; known are " + known(unknown);
    }
    if (flaw.getCause() instanceof IllegalArgumentException
        || flaw.getCause() instanceof IllegalStateException) {
      return String.valueOf(flaw.getCause().getMessage());
    }
    if (node.isMissingNode()) {
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
        .orElse(Collection.class.isAssignableFrom(type) ? "a list" : "an object");
  }
}
