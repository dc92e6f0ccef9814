package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.inspectkit.model.Inspection;

/** Whatever is read, it is an inspection or an {@link InspectionJsonException}. */
class FuzzTest {

  private static final String FULL = InspectionJson.standard().writeLine(FullInspection.FULL);

  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "null",
          "true",
          "-",
          "1e999",
          "-0",
          "1.0",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "\\uD800",
          "//",
          "NaN",
          "99999999999999999999",
          "\"\"");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.0",
          "1e400",
          "-2147483649",
          "9223372036854775808",
          "\"\"",
          "\"slac\"",
          "\"graded\"",
          "\"+999999999-12-31\"",
          "\"P2147483647Y\"",
          "[]",
          "{}",
          "[[]]",
          "{\"\":{}}",
          "[null]",
          "{\"@class\":\"java.lang.Object\"}",
          "\"2012-02-30\"");

  private final InspectionJson json = InspectionJson.standard();

  @Property(tries = 1500)
  void brokenText(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int times) {
    StringBuilder text = new StringBuilder(FULL);
    for (int i = 0; i < times; i++) {
      breakText(text, random);
    }
    check(text.toString());
  }

  @Property(tries = 1500)
  void brokenTree(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int times) {
    JsonNode root = Trees.full();
    for (int i = 0; i < times; i++) {
      breakTree(root, random);
    }
    check(root.toString());
  }

  @Property(tries = 1000)
  void brokenBytes(@ForAll Random random) throws IOException {
    byte[] bytes = FULL.getBytes(StandardCharsets.UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    try {
      json.read(new ByteArrayInputStream(bytes));
    } catch (InspectionJsonException e) {
      assertTrue(e.path().startsWith("$"), e.path());
    }
  }

  @Property(tries = 1000)
  void anyText(@ForAll("texts") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(30),
        Arbitraries.of(SCRAPS).list().ofMaxSize(12).map(scraps -> String.join("", scraps)),
        Arbitraries.of(VALUES));
  }

  private void check(String text) {
    try {
      Inspection read = json.read(text);
      assertEquals(read, json.read(json.write(read)));
    } catch (InspectionJsonException e) {
      assertTrue(e.path().startsWith("$"), e.path());
    }
    try {
      json.readAll(text);
    } catch (InspectionJsonException e) {
      assertTrue(e.path().startsWith("$"), e.path());
    }
  }

  private static void breakText(StringBuilder text, Random random) {
    int start = random.nextInt(text.length());
    int end = Math.min(text.length(), start + random.nextInt(20));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(start, end == start ? end + 1 : end).append(' ');
      case 1 -> text.insert(start, pick(SCRAPS, random));
      case 2 -> text.replace(start, end, pick(SCRAPS, random));
      default -> text.insert(start, text.substring(start, end));
    }
  }

  private static void breakTree(JsonNode root, Random random) {
    List<JsonPointer> places = Trees.places(root);
    if (places.isEmpty()) {
      return;
    }
    JsonPointer place = pick(places, random);
    switch (random.nextInt(4)) {
      case 0 -> Trees.remove(root, place);
      case 1 -> Trees.put(root, place, Trees.tree(pick(VALUES, random)));
      default -> Trees.put(root, place, root.at(pick(places, random)).deepCopy());
    }
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
