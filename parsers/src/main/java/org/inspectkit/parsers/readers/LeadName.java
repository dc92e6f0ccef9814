package org.inspectkit.parsers.readers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.Inspector;

/**
 * Reads the one who led from the value behind the label, with the office printed behind the name.
 */
final class LeadName {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)[, \u2013-]{1,3}\\(?(?<office>HMI|(?:her|his) majesty['\u2019]s inspector|"
              + "Ofsted inspector|senior HMI)\\)?[.,]?$");

  private LeadName() {}

  static Optional<Inspector> read(String printed) {
    Matcher office = OFFICE.matcher(printed);
    boolean found = office.find();
    String name = (found ? printed.substring(0, office.start()) : printed).strip();
    boolean several = name.contains(" and ") || name.contains(";");
    if (name.isEmpty() || several || !PersonNames.isName(name)) {
      return Optional.empty();
    }
    Optional<String> role = found ? Optional.of(office.group("office")) : Optional.empty();
    return Optional.of(new Inspector(name, role, true));
  }
}
