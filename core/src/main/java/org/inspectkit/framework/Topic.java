package org.inspectkit.framework;

import java.util.List;
import java.util.Objects;
import org.inspectkit.internal.Wording;

/**
 * One of the topics that inspections of a framework look at in turn, such as children who live with
 * domestic abuse. Reports print a topic in words of their own.
 *
 * @param id a name such as {@code domestic-abuse}
 * @param name what it is called
 * @param years when inspections looked at it, in words
 * @param wordings phrases of which a printed topic contains one if it is this one
 * @param sources where its facts are from
 */
public record Topic(
    String id, String name, String years, List<String> wordings, List<String> sources) {

  /** Makes one, with copies of what could change. */
  public Topic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(years, "years");
    wordings = List.copyOf(wordings);
    sources = List.copyOf(sources);
  }

  /**
   * Whether a printed topic names this one. Case and punctuation do not matter.
   *
   * @param printed the words of a report
   * @return true if one of the wordings is in them, word by word
   */
  public boolean isIn(String printed) {
    String words = " " + Wording.words(printed) + " ";
    return wordings.stream()
        .anyMatch(wording -> words.contains(" " + Wording.words(wording) + " "));
  }

  @Override
  public String toString() {
    return id + " (" + name + ")";
  }
}
