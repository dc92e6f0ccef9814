package org.inspectkit.parsers.readers.cover;

import java.util.Locale;
import java.util.Set;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * The words by which names of people are distinguished from roles, offices and addresses, all in
 * lower case.
 *
 * @param roles words of the roles of those who inspect: a run of them is a role
 * @param offices words of an office, a body or an address
 * @param surnames those of them that are surnames as well
 * @param officers words of the offices of those to whom letters go
 * @param titles words before a name
 * @param honours words after a name
 * @param particles words in lower case within a name
 * @param openings words that open a sentence and no name
 */
record PeopleWords(
    Set<String> roles,
    Set<String> offices,
    Set<String> surnames,
    Set<String> officers,
    Set<String> titles,
    Set<String> honours,
    Set<String> particles,
    Set<String> openings) {

  static final PeopleWords ALL =
      CatalogueFile.named("people.json").read(PeopleWords.class, PeopleWords.class);

  /** A word as the sets hold it: folded, without a full stop. */
  static String key(String word) {
    return Printed.without(word.replace('\u2019', '\''), ".").toLowerCase(Locale.ROOT);
  }
}
