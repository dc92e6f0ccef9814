package org.inspectkit.json;

import java.time.LocalDate;
import org.inspectkit.model.InspectionPeriod;

/** An {@link InspectionPeriod} in JSON. */
record PeriodRecord(String start, String end) {

  static PeriodRecord of(InspectionPeriod period) {
    return new PeriodRecord(Dates.text(period.start()), Dates.text(period.end()));
  }

  InspectionPeriod toPeriod(JsonPlace at) {
    LocalDate first = Dates.day(start, at.field("start"));
    LocalDate last = Dates.day(end, at.field("end"));
    if (last.isBefore(first)) {
      throw at.field("end").flaw(last + " is before the start " + first);
    }
    return new InspectionPeriod(first, last);
  }
}
