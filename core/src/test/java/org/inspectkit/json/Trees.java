package org.inspectkit.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Changes documents, with a Jackson that knows nothing of the one under test. */
final class Trees {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private static final JsonNode FULL =
      tree(InspectionJson.standard().writeLine(FullInspection.FULL));

  private Trees() {}

  /** The full document, for the caller to change. */
  static JsonNode full() {
    return FULL.deepCopy();
  }

  static JsonNode tree(String json) {
    try {
      return PLAIN.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The full document with one value put, or replaced, in one place. */
  static JsonNode fullWith(String pointer, JsonNode value) {
    JsonNode root = full();
    put(root, JsonPointer.compile(pointer), value);
    return root;
  }

  /** The full document without one value. */
  static JsonNode fullWithout(String pointer) {
    JsonNode root = full();
    remove(root, JsonPointer.compile(pointer));
    return root;
  }

  static void put(JsonNode root, JsonPointer place, JsonNode value) {
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else if (parent instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      if (index < array.size()) {
        array.set(index, value);
      } else {
        array.add(value);
      }
    } else {
      throw new IllegalArgumentException(place + " is not there");
    }
  }

  static void remove(JsonNode root, JsonPointer place) {
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    } else if (parent instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    }
  }

  /** Where anything is in a document, but for the document itself. */
  static List<JsonPointer> places(JsonNode root) {
    List<JsonPointer> places = new ArrayList<>();
    collect(root, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    for (var field : node.properties()) {
      JsonPointer here = at.appendProperty(field.getKey());
      places.add(here);
      collect(field.getValue(), here, places);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      JsonPointer here = at.appendIndex(i);
      places.add(here);
      collect(node.get(i), here, places);
    }
  }
}
