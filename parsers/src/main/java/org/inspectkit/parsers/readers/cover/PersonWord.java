package org.inspectkit.parsers.readers.cover;

import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * The kinds of words by which names of people are distinguished from roles, offices and addresses.
 * The words are in the file {@code people.json}, in lower case.
 */
enum PersonWord {
  /** Of the roles of those who inspect: a run of them is a role. */
  ROLES,
  /** Between two people. */
  JOINERS,
  /** Those of a role that say how many have it. */
  COUNTS,
  /** Of an office, a body or an address. */
  OFFICES,
  /** With which a line begins that is the rest of an office. */
  RESTS,
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
    String list = name().toLowerCase(Locale.ROOT);
    this.words = Objects.requireNonNull(Lists.ALL.get(list), list);
  }

  boolean is(String word) {
    return has(key(word));
  }

  boolean has(String key) {
    return words.contains(key);
  }

  /** A word folded, without a full stop. */
  static String key(String word) {
    return Printed.without(word.replace('\u2019', '\''), ".").toLowerCase(Locale.ROOT);
  }

  /** The words by the names of their kinds. */
  private static final class Lists extends HashMap<String, Set<String>> {

    static final Lists ALL = CatalogueFile.named("people.json").read(PersonWord.class, Lists.class);
  }
}
