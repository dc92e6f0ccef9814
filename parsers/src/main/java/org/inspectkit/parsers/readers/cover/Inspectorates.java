package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;

/** Reads which inspectorates took part, by the names that reports print. */
public final class Inspectorates {

  private static final Map<String, Pattern> NAMES = names();

  private Inspectorates() {}

  private static Map<String, Pattern> names() {
    Map<String, Pattern> names = new LinkedHashMap<>();
    names.put(
        "Ofsted",
        Pattern.compile(
            "(?i)\\bofsted\\b|\\bOffice for Standards in Education\\b|Majesty['\u2019]s Inspector"));
    names.put("CSCI", Pattern.compile("\\bCSCI\\b|\\bCommission for Social Care Inspection\\b"));
    names.put("CQC", Pattern.compile("\\bCQC\\b|\\bCare Quality Commission\\b"));
    names.put(
        "HMIC",
        Pattern.compile(
            "\\bHMIC\\b|\\b(?:HMI|Inspectorate of) Constabulary\\b(?!,? (?:and Fire|& Fire|Fire|\\())"));
    names.put("HMICFRS", Pattern.compile("\\bHMICFRS\\b|\\bConstabulary,? (?:and |& )?Fire\\b"));
    names.put(
        "HMI Probation", Pattern.compile("\\bHMI Probation\\b|\\bInspectorate of Probation\\b"));
    return names;
  }

  /** The inspectorates of a framework that the given parts of its report name, in that order. */
  public static List<String> read(List<Block> blocks, List<String> ofFramework) {
    List<String> found = new ArrayList<>();
    for (String name : ofFramework) {
      Pattern pattern =
          NAMES.getOrDefault(name, Pattern.compile("\\b" + Pattern.quote(name) + "\\b"));
      if (blocks.stream().anyMatch(block -> pattern.matcher(block.text()).find())) {
        found.add(name);
      }
    }
    return found;
  }
}
