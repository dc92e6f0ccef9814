package org.inspectkit.framework;

import java.util.List;

/**
 * What judgement areas of different frameworks have in common, such as help and protection.
 *
 * @param id its name in the catalogue, such as {@code help-and-protection}
 * @param name a name for people
 * @param description what it is about, in a sentence
 * @param sources where it is from
 */
public record Theme(String id, String name, String description, List<String> sources) {

  public Theme {
    sources = List.copyOf(sources);
  }

  @Override
  public String toString() {
    return id;
  }
}
