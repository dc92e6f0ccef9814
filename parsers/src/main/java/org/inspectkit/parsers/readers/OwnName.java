package org.inspectkit.parsers.readers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * Says whether a sentence may speak of the authority that its report is about. A name that the
 * register knows must be that authority's; one that it does not know, such as a trust's, may be for
 * it as long as it is a name and nothing else.
 */
final class OwnName {

  private final Optional<InspectedAuthority> own;

  /** An authority that was abolished may have left its name to another. */
  private final Optional<LocalDate> day;

  OwnName(Inspection inspection) {
    this.own = inspection.authority();
    this.day = inspection.periods().stream().map(InspectionPeriod::start).findFirst();
  }

  boolean mayBe(String printed) {
    Optional<LocalAuthority> whole = whole(printed);
    return whole.isPresent()
        ? isOwn(whole.get())
        : FormulaPatterns.NAME.matcher(printed).matches()
            && mentioned(printed).stream().allMatch(this::isOwn);
  }

  /** Whether a name is one of the authority that was inspected. */
  boolean is(String printed) {
    return whole(printed).filter(named -> own.isPresent() && isOwn(named)).isPresent();
  }

  /** Whether a name is that of another authority which the register knows. */
  boolean isAnother(String printed) {
    return whole(printed).filter(named -> !isOwn(named)).isPresent();
  }

  private boolean isOwn(LocalAuthority named) {
    return own.isEmpty() || own.get().entry().equals(Optional.of(named));
  }

  private Optional<LocalAuthority> whole(String printed) {
    return day.flatMap(d -> LocalAuthorities.recognise(printed, d))
        .or(() -> LocalAuthorities.recognise(printed));
  }

  private List<LocalAuthority> mentioned(String printed) {
    return day.map(d -> LocalAuthorities.mentionedIn(printed, d))
        .orElseGet(() -> LocalAuthorities.mentionedIn(printed));
  }
}
