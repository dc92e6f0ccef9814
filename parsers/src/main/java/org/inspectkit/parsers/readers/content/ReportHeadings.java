package org.inspectkit.parsers.readers.content;

import java.util.Optional;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/** What the headings of a framework's reports announce. */
public interface ReportHeadings {

  /**
   * What a heading announces.
   *
   * @param key the heading, folded and without the number or mark at its end
   * @return what stands under it; empty if it is none of the known ones
   */
  Optional<ReportPart> part(String key);

  /**
   * The strand that a heading opens.
   *
   * @param key the heading, folded and without the number or mark at its end
   * @return the strand's id; empty if the heading opens none
   */
  Optional<String> strand(String key);

  /**
   * The name of a judgement area with which a heading begins, without what stands before it.
   *
   * @param key the heading, folded and without the number or mark at its end
   * @return the rest of the heading
   */
  String areaName(String key);

  /** What the lists of areas for improvement may contain besides their items. */
  ListForm lists();

  /** Whether a block is the first of the imprint, behind which nothing is about the inspection. */
  static boolean isImprint(Block block) {
    SpannedText text = block.text();
    return Printed.startsWith(
            text, "the office for standards in education, children's services and skills")
        || Printed.startsWith(text, "if you would like a copy of this document")
        || Printed.startsWith(text, "any complaints about the inspection or the report");
  }
}
