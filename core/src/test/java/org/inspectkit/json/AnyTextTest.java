package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.model.Inspection;

/** Any text in any field, also a very long one, is refused or comes back, and does no harm. */
class AnyTextTest {

  private static final int LONG = 1 << 20;

  private static final List<String> PLACES =
      Trees.places(Trees.full()).stream()
          .filter(place -> Trees.full().at(place).isTextual())
          .map(JsonPointer::toString)
          .toList();

  private final InspectionJson json = InspectionJson.standard();

  @Property(tries = 500)
  void ofFewCharacters(@ForAll("texts") String text, @ForAll("places") String place) {
    check(text, place);
  }

  @Property(tries = 20)
  void ofAMegabyte(@ForAll("texts") String text, @ForAll("places") String place) {
    check((text + "x").repeat(LONG / (text.length() + 1)), place);
  }

  private void check(String text, String place) {
    JsonNode root = Trees.fullWith(place, TextNode.valueOf(text));
    Inspection read;
    try {
      read = json.read(root.toString());
    } catch (InspectionJsonException e) {
      assertFalse(e.problem().codePoints().anyMatch(AnyTextTest::isHidden), e.problem());
      return;
    }
    String written = json.write(read);
    assertFalse(written.codePoints().filter(c -> c != '\n').anyMatch(AnyTextTest::isHidden), place);
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    assertEquals(read, json.read(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(PLACES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.of("\u202Edoog", "\u200B=1", "\uD800", "\uDFFFa", "\u0000\u001B[31m\u009B"),
        Arbitraries.of("\u2028\u2029\u0085", "\uDB40\uDC41", "\"\\", "\uFEFF+1", "\u00AD"));
  }
}
