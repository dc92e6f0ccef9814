package org.inspectkit.framework;

import java.util.List;

/**
 * An outcome, an enabler or a principle of the national framework for children's social care, which
 * reports since 2025 name in brackets after an area for improvement.
 *
 * @param id its name in the catalogue, such as {@code outcome-4}
 * @param kind what it is
 * @param number its number among those of its kind, from 1
 * @param name its name, as the framework prints it
 * @param sources where it is from
 */
public record FrameworkTag(String id, Kind kind, int number, String name, List<String> sources) {

  /** What a tag is. */
  public enum Kind {
    /** What children and families should reach. */
    OUTCOME,
    /** What makes good practice possible. */
    ENABLER,
    /** What underlies all practice. */
    PRINCIPLE
  }

  public FrameworkTag {
    sources = List.copyOf(sources);
  }

  @Override
  public String toString() {
    return id;
  }
}
