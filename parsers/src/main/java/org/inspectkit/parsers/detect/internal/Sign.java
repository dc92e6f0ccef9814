package org.inspectkit.parsers.detect.internal;

import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Sense;

/**
 * A mention that speaks for a framework or for the form of a document.
 *
 * @param kind what it shows
 * @param mention the mention
 * @param first the number of the block in which it starts
 * @param last the number of the block in which it ends
 */
record Sign(Kind kind, Mention mention, int first, int last) {

  /** What a sign shows. */
  enum Kind {
    /** A title in short blocks. */
    TITLE,
    /** Words by which a report says under which framework it was written. */
    REMIT,
    /** A remit that says in a sentence what the inspection or the document is. */
    STATEMENT,
    /** A year in a short block. */
    YEAR,
    /** The days of the inspection as a field of a cover. */
    DATES,
    /** Who led the inspection, as a field of a cover. */
    LEAD,
    /** A grade at the end of a short block. */
    GRADE,
    SALUTATION,
    CLOSING,
    /** The name of an inspectorate or an office in it. */
    INSPECTORATE,
    /** A short block that calls the document minutes, a plan or news. */
    OTHER_DOCUMENT,
    /** An office in a council. */
    COUNCIL_OFFICE
  }

  /** A title may be set in several blocks, but in no more than this. */
  static final int MOST_BLOCKS_OF_TITLE = 3;

  String words() {
    return mention.term().words();
  }

  /** Whether another sign is so near that both may be one title. */
  boolean isBeside(Sign other) {
    return Math.max(last, other.last) - Math.min(first, other.first) < MOST_BLOCKS_OF_TITLE;
  }

  /** Whether several frameworks have this title. */
  boolean isShared() {
    return mention.term().senses(Sense.Title.class).count() > 1;
  }

  boolean speaksFor(Framework framework) {
    Sense sought = kind == Kind.TITLE ? new Sense.Title(framework) : new Sense.Remit(framework);
    return mention.term().senses().contains(sought);
  }
}
