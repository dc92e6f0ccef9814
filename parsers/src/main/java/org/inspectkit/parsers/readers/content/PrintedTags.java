package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.framework.NationalFramework;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads the outcomes and enablers that are in brackets at the end of an area for improvement:
 * "(outcome 4, national framework)", "(Enabler two)", "(outcomes 1 and 3)".
 */
final class PrintedTags {

  private PrintedTags() {}

  /** The tags that a text names; what only looks like one is reported. */
  static List<FrameworkTag> of(SpannedText text, DiagnosticSink notes) {
    int open = text.length() - 1;
    while (open >= 0 && text.charAt(open) != '(') {
      open--;
    }
    if (open < 0) {
      return List.of();
    }
    Matcher brackets = ListPatterns.BRACKETS.matcher(text.from(open).folded());
    if (!brackets.matches()) {
      return List.of();
    }
    String printed = brackets.group("tags");
    List<FrameworkTag> tags = tags(printed);
    if (tags.isEmpty() && printed.contains("national framework")) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.FRAMEWORK_TAG_UNKNOWN).with("printed", printed), text);
    }
    return tags;
  }

  private static List<FrameworkTag> tags(String printed) {
    List<FrameworkTag> tags = new ArrayList<>();
    Matcher named = ListPatterns.NAMED.matcher(printed);
    while (named.find()) {
      Matcher number =
          ListPatterns.NUMBER.matcher(Optional.ofNullable(named.group("numbers")).orElse(""));
      while (number.find()) {
        NationalFramework.find(named.group("kind") + "-" + Timescales.number(number.group()))
            .ifPresent(tags::add);
      }
    }
    NationalFramework.all().stream()
        .filter(tag -> printed.contains(tag.name().toLowerCase(Locale.UK)))
        .filter(tag -> !tags.contains(tag))
        .forEach(tags::add);
    return tags;
  }
}
