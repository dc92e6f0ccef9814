package org.inspectkit.framework;

import java.util.List;
import java.util.Objects;

/**
 * A rule of a framework by which a low grade of one area limits that of another. It serves to check
 * what was read, and never to fill in a grade that a report does not give.
 *
 * @param areas the ids of the areas that limit; one of them is enough
 * @param grade the id of the grade at which they do
 * @param limited the id of the area that can then have no better grade
 * @param source where the rule is published
 */
public record LimitingRule(List<String> areas, String grade, String limited, String source) {

  public LimitingRule {
    areas = List.copyOf(areas);
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(limited, "limited");
    Objects.requireNonNull(source, "source");
  }
}
