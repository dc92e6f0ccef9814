package org.inspectkit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.inspectkit.internal.BindingFlaw;

/**
 * Turns text into the record of a document, or says where the text is none. It goes by way of a
 * tree, so that the schema version is looked at before anything of another version can be unknown.
 */
final class DocumentReader {

  static final int VERSION = 1;

  private static final String VERSION_FIELD = "schemaVersion";

  /** The least number that there can be in a field, as the schema says. */
  private static final Map<String, Long> LEAST =
      Map.of(
          "page", 1L, "line", 1L, "offset", 0L, "length", 0L, "size", 0L, "pages", 0L, "count", 0L);

  private DocumentReader() {}

  static InspectionDocument one(String text) {
    return read(text, InspectionDocument.class, "inspection", "inspections", "readAll");
  }

  static InspectionsDocument several(String text) {
    return read(text, InspectionsDocument.class, "inspections", "inspection", "read");
  }

  /** Whether all of it is within the limits, of any version and content. */
  static void checkSyntax(String text) {
    try (JsonParser parser = Wire.MAPPER.createParser(text)) {
      try {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      } catch (JsonProcessingException e) {
        throw syntax(e, parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(
      String text, Class<T> type, String content, String other, String otherMethod) {
    JsonNode root = tree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    checkVersion(root);
    if (!root.has(content) && root.has(other)) {
      throw JsonPlace.ROOT
          .field(content)
          .flaw("is missing; '" + other + "' is there, which " + otherMethod + " reads");
    }
    checkValues(root, JsonPlace.ROOT);
    try {
      return Wire.MAPPER.treeToValue(root, type);
    } catch (JsonProcessingException e) {
      throw flaw(e, root);
    }
  }

  private static InspectionJsonException flaw(JsonProcessingException flaw, JsonNode root) {
    JsonPlace at = JsonPlace.ROOT;
    JsonNode node = root;
    if (flaw instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        boolean named = step.getFieldName() != null;
        at = named ? at.field(step.getFieldName()) : at.index(step.getIndex());
        node = named ? node.path(step.getFieldName()) : node.path(step.getIndex());
      }
    }
    return at.flaw(BindingFlaw.problem(flaw, node));
  }

  private static JsonNode tree(String text) {
    try (JsonParser parser = Wire.MAPPER.createParser(text)) {
      try {
        JsonNode root = Wire.MAPPER.reader().readTree(parser);
        if (root == null || root.isMissingNode()) {
          throw JsonPlace.ROOT.flaw("the document is empty");
        }
        return root;
      } catch (MismatchedInputException e) {
        // A tree takes anything, so nothing can fail to match but what comes after it.
        throw JsonPlace.ROOT.flaw("text after the end of the document");
      } catch (JsonProcessingException e) {
        throw syntax(e, parser);
      }
    } catch (IOException e) {
      // A text in memory has no input to fail.
      throw new UncheckedIOException(e);
    }
  }

  private static InspectionJsonException syntax(JsonProcessingException e, JsonParser parser) {
    String kind = e instanceof StreamConstraintsException ? "beyond the limits: " : "not JSON: ";
    String message = kind + e.getOriginalMessage().lines().findFirst().orElse("");
    return place(parser.getParsingContext())
        .flaw(
            message
                + " (line "
                + parser.currentLocation().getLineNr()
                + ", column "
                + parser.currentLocation().getColumnNr()
                + ")");
  }

  private static JsonPlace place(JsonStreamContext context) {
    JsonStreamContext parent = context.getParent();
    JsonPlace at = parent == null ? JsonPlace.ROOT : place(parent);
    if (context.inArray()) {
      return at.index(context.getCurrentIndex());
    }
    return context.hasCurrentName() ? at.field(context.getCurrentName()) : at;
  }

  private static void checkVersion(JsonNode root) {
    JsonPlace at = JsonPlace.ROOT.field(VERSION_FIELD);
    if (!root.isObject()) {
      throw JsonPlace.ROOT.flaw("is not an object");
    }
    JsonNode version = root.path(VERSION_FIELD);
    if (version.isMissingNode()) {
      throw at.flaw("is missing");
    }
    if (!version.isIntegralNumber()) {
      throw at.flaw("is not a whole number");
    }
    if (!version.canConvertToInt() || version.intValue() != VERSION) {
      throw at.flaw(
          "version " + version + " is not read; version " + VERSION + " is the only one that is");
    }
  }

  /** Nothing in a document may be null, as what is not there is left out, or out of its range. */
  private static void checkValues(JsonNode node, JsonPlace at) {
    if (node.isNull()) {
      throw at.flaw("is null; what is not there is left out");
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonPlace here = at.field(field.getKey());
      long least = LEAST.getOrDefault(field.getKey(), Long.MIN_VALUE);
      if (field.getValue().canConvertToLong() && field.getValue().longValue() < least) {
        throw here.flaw(field.getValue() + " is less than " + least);
      }
      checkValues(field.getValue(), here);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        checkValues(node.get(i), at.index(i));
      }
    }
  }
}
