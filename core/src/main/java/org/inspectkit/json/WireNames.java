package org.inspectkit.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.inspectkit.internal.Quoted;

/** The constants of enums as JSON writes them: {@code LETTER_DATE} is {@code letterDate}. */
final class WireNames {

  private WireNames() {}

  static String of(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(name.isEmpty() ? word : capitalised(word));
    }
    return name.toString();
  }

  static List<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(WireNames::of).toList();
  }

  static <E extends Enum<E>> E constant(Class<E> type, String name, JsonPlace at) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw at.flaw(Quoted.of(name) + " is none of " + String.join(", ", all(type)));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
