package org.inspectkit.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.inspectkit.internal.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something is. It goes along with every value that is mapped, so that whatever
 * turns out to be wrong can be named.
 */
record JsonPlace(@Nullable JsonPlace parent, String step) {

  static final JsonPlace ROOT = new JsonPlace(null, "$");

  JsonPlace field(String name) {
    return new JsonPlace(this, isPlain(name) ? "." + name : "['" + Quoted.escaped(name) + "']");
  }

  JsonPlace index(int index) {
    return new JsonPlace(this, "[" + index + "]");
  }

  /** The whole path. It is put together only when there is something to say. */
  String path() {
    Deque<String> steps = new ArrayDeque<>();
    for (JsonPlace place = this; place != null; place = place.parent) {
      steps.push(place.step);
    }
    return String.join("", steps);
  }

  /** Maps the elements of the list in a field, each with its own place. */
  <R, T> List<T> each(String field, List<R> elements, BiFunction<R, JsonPlace, T> mapping) {
    JsonPlace list = field(field);
    List<T> mapped = new ArrayList<>(elements.size());
    for (R element : elements) {
      mapped.add(mapping.apply(element, list.index(mapped.size())));
    }
    return mapped;
  }

  /** Maps the value of a field that may be left out. */
  <R, T> Optional<T> maybe(String field, Optional<R> value, BiFunction<R, JsonPlace, T> mapping) {
    return value.map(present -> mapping.apply(present, field(field)));
  }

  /** Looks up what an id means. */
  <T> T lookUp(String id, Function<String, Optional<T>> catalogue, String what) {
    return catalogue.apply(id).orElseThrow(() -> flaw("there is no " + what + " " + Quoted.of(id)));
  }

  InspectionJsonException flaw(String problem) {
    return new InspectionJsonException(path(), problem);
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c < 128 && isWordCharacter((char) c));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
