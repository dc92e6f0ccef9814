package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.internal.CatalogueRow;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectionFact;

/**
 * What ungraded letters of some frameworks state and under which headings.
 *
 * @param frameworks the frameworks
 * @param facts the facts that a letter states about itself besides its date, to whom it goes and
 *     which authority was inspected
 * @param usual the heading that no letter lacks, as it is printed
 * @param sections the sections
 */
record LetterForm(
    List<Framework> frameworks, Set<InspectionFact> facts, String usual, List<Section> sections) {

  static final List<LetterForm> ALL =
      CatalogueFile.open(LetterForm.class, "letters.json").rows("letters", LetterForm::of);

  /**
   * A section.
   *
   * @param list whether its items are read one by one, and prose apart from them
   * @param improvement the kind of its items, if they are areas for improvement
   * @param finding the kind of its items or paragraphs, if they are findings
   * @param headings its headings in lower case
   * @param openings words with which its headings begin, if they go on in several ways
   */
  record Section(
      boolean list,
      Optional<ImprovementKind> improvement,
      Optional<FindingKind> finding,
      List<String> headings,
      List<String> openings) {

    private static Section of(CatalogueRow row) {
      return new Section(
          row.flag("list"),
          row.optionalConstant("improvement", ImprovementKind.class),
          row.optionalConstant("finding", FindingKind.class),
          row.texts("headings"),
          row.optionalTexts("openings"));
    }

    private boolean has(String heading) {
      return headings.contains(heading) || openings.stream().anyMatch(heading::startsWith);
    }
  }

  private static LetterForm of(CatalogueRow row) {
    return new LetterForm(
        row.texts("frameworks").stream().map(Frameworks::of).toList(),
        row.texts("facts").stream()
            .map(fact -> InspectionFact.valueOf(fact.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        row.text("usual"),
        row.rows("sections", Section::of));
  }

  /** The form of the letters of a framework. */
  static LetterForm of(Framework framework) {
    return ALL.stream()
        .filter(form -> form.frameworks.contains(framework))
        .findFirst()
        .orElseThrow();
  }

  /** The section that a heading opens. */
  Optional<Section> section(String heading) {
    return sections.stream().filter(section -> section.has(heading)).findFirst();
  }
}
