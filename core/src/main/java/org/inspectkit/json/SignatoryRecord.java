package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.model.Signatory;

/** A {@link Signatory} in JSON. */
record SignatoryRecord(String name, Optional<String> office) {

  static SignatoryRecord of(Signatory signatory) {
    return new SignatoryRecord(signatory.name(), signatory.office());
  }

  Signatory toSignatory(JsonPlace at) {
    return new Signatory(name, office);
  }
}
