package org.inspectkit.json;

import java.util.List;
import org.inspectkit.model.Addressee;

/** An {@link Addressee} in JSON. */
record AddresseeRecord(String name, List<String> lines) {

  static AddresseeRecord of(Addressee addressee) {
    return new AddresseeRecord(addressee.name(), addressee.lines());
  }

  Addressee toAddressee(JsonPlace at) {
    return new Addressee(name, lines);
  }
}
