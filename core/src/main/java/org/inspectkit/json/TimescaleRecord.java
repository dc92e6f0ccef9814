package org.inspectkit.json;

import java.util.Optional;
import org.inspectkit.model.Timescale;

/** A {@link Timescale} in JSON. */
record TimescaleRecord(String printed, Optional<String> period) {

  static TimescaleRecord of(Timescale timescale) {
    return new TimescaleRecord(timescale.printed(), timescale.period().map(Dates::text));
  }

  Timescale toTimescale(JsonPlace at) {
    return new Timescale(printed, at.maybe("period", period, Dates::period));
  }
}
