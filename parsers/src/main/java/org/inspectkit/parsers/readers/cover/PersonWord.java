package org.inspectkit.parsers.readers.cover;

import java.util.Locale;
import java.util.Set;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * The kinds of words by which names of people are distinguished from roles, offices and addresses.
 * The words are in the file {@code people.json}, in lower case.
 */
enum PersonWord {
  /** Of the roles of those who inspect: a run of them is a role. */
  ROLES,
  /** Of an office, a body or an address. */
  OFFICES,
  /** Those of an office that are surnames as well. */
  SURNAMES,
  /** Of the offices of those to whom letters go. */
  OFFICERS,
  /** Before a name. */
  TITLES,
  /** After a name. */
  HONOURS,
  /** In lower case within a name. */
  PARTICLES,
  /** Opening a sentence and no name. */
  OPENINGS;

  private final Set<String> words;

  PersonWord() {
    this.words = Set.copyOf(File.ROW.texts(name().toLowerCase(Locale.ROOT)));
  }

  /** Whether a word, as it is printed, is one of these. */
  boolean is(String word) {
    return words.contains(key(word));
  }

  /** A word folded, without a full stop. */
  static String key(String word) {
    return Printed.without(word.replace('\u2019', '\''), ".").toLowerCase(Locale.ROOT);
  }

  private static final class File {
    static final CatalogueRow ROW = CatalogueFile.open(PersonWord.class, "people.json");
  }
}
