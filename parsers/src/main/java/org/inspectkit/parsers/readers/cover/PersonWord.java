package org.inspectkit.parsers.readers.cover;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * The kinds of words by which names of people are distinguished from roles, offices and addresses.
 * The words are in the file {@code people.json}, in lower case.
 */
enum PersonWord {
  /** Of the roles of those who inspect: a run of them is a role. */
  ROLES(Lists::roles),
  /** Between two people. */
  JOINERS(Lists::joiners),
  /** Those of a role that say how many have it. */
  COUNTS(Lists::counts),
  /** Of an office, a body or an address. */
  OFFICES(Lists::offices),
  /** With which a line begins that is the rest of an office. */
  RESTS(Lists::rests),
  /** Those of an office that are surnames as well. */
  SURNAMES(Lists::surnames),
  /** Of the offices of those to whom letters go. */
  OFFICERS(Lists::officers),
  /** Before a name. */
  TITLES(Lists::titles),
  /** After a name. */
  HONOURS(Lists::honours),
  /** In lower case within a name. */
  PARTICLES(Lists::particles),
  /** Before a capital within a surname. */
  PREFIXES(Lists::prefixes),
  /** Opening a sentence and no name. */
  OPENINGS(Lists::openings);

  private final Set<String> words;

  PersonWord(Function<Lists, Set<String>> list) {
    this.words = list.apply(Lists.ALL);
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

  private record Lists(
      Set<String> roles,
      Set<String> joiners,
      Set<String> counts,
      Set<String> offices,
      Set<String> rests,
      Set<String> surnames,
      Set<String> officers,
      Set<String> titles,
      Set<String> honours,
      Set<String> particles,
      Set<String> prefixes,
      Set<String> openings) {

    static final Lists ALL = CatalogueFile.named("people.json").read(PersonWord.class, Lists.class);
  }
}
