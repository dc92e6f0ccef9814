package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/** The patterns of letters about visits: on a sentence that says what inspectors looked at. */
final class VisitPatterns {

  /** How such a sentence begins. */
  static final CuedPattern LOOKED_AT =
      CuedPattern.folded(
          "^(?:inspectors|(?:this|the) (?:focused |monitoring )?visit|they)"
              + " (?:looked at|focused on|reviewed|considered|evaluated) "
              + "(?:the )?(?:local authority's |council's )?",
          Cue.LOOKED_AT);

  /** Words before the topic, in what follows. */
  static final Pattern ARRANGEMENTS =
      Pattern.compile(
          "(?i)^(?:arrangements|quality of [\\w, -]{3,60}?|effectiveness of [\\w, -]{3,60}?|"
              + "progress made (?:in relation to|in the areas? of|in)) for |"
              + "^progress made (?:in relation to |in the areas? of |in )");

  private VisitPatterns() {}
}
