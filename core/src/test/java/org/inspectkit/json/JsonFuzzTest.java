package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.inspectkit.model.Inspection;

/** Any bytes, as JSON. */
class JsonFuzzTest {

  @FuzzTest(maxDuration = "30m")
  void json(byte[] bytes) throws IOException {
    InspectionJson json = InspectionJson.standard();
    Inspection read;
    try {
      read = json.read(new ByteArrayInputStream(bytes));
    } catch (InspectionJsonException e) {
      return;
    }
    assertEquals(read, json.read(json.write(read)));
  }
}
