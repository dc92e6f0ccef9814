package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one report: a line of the file that a run writes. The report itself is not kept.
 *
 * @param file its path under the folder
 * @param values the values by field
 * @param diagnostics the codes of its diagnostics, each once
 * @param crash the exception that ended the reading; null if there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"file", "values", "diagnostics", "crash"})
record Reading(
    String file, Map<String, String> values, List<String> diagnostics, @Nullable String crash) {

  Reading {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    diagnostics = diagnostics.stream().distinct().sorted().toList();
  }

  boolean crashed() {
    return crash != null;
  }
}
