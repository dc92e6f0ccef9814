package org.inspectkit.json;

import java.time.LocalDate;
import org.inspectkit.model.InspectionPeriod;

/** An {@link InspectionPeriod} in JSON. */
record PeriodRecord(LocalDate start, LocalDate end) {

  static PeriodRecord of(InspectionPeriod period) {
    return new PeriodRecord(period.start(), period.end());
  }

  InspectionPeriod toPeriod(JsonPlace at) {
    if (end.isBefore(start)) {
      throw at.field("end").flaw(end + " is before the start " + start);
    }
    return new InspectionPeriod(start, end);
  }
}
