package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.model.Inspector;

/** An {@link Inspector} in JSON. */
record InspectorRecord(String name, Optional<String> role, boolean lead) {

  static InspectorRecord of(Inspector inspector) {
    return new InspectorRecord(inspector.name(), inspector.role(), inspector.lead());
  }

  Inspector toInspector(JsonPlace at) {
    return new Inspector(name, role, lead);
  }
}
