package org.inspectkit.parsers.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.CatalogueFile;

/**
 * What the columns of a table of outcomes are. A column is named by its heading, or by how its
 * heading begins.
 *
 * <pre>{@code
 * TableMapping mapping =
 *     TableMapping.read(
 *         """
 *         {
 *           "name": "A list of stars",
 *           "framework": "annual-rating",
 *           "authority": ["Code", "Council"],
 *           "publishedOn": "2010-12-09",
 *           "areas": [{"column": "Rating", "areas": ["childrens-services-rating"]}]
 *         }
 *         """);
 * }</pre>
 *
 * @param name what the table is, and whose
 * @param framework the framework of the inspections
 * @param edition the id of their edition; without it, that of their first day
 * @param authority the columns of the authority: its code (GSS) or id, and its name last
 * @param start the column of the first day
 * @param end the column of the last day; without it, each inspection is of one day
 * @param published the column of the day of publication
 * @param publishedOn the day of publication of all rows, where no column has it
 * @param dates how days are written if not as 2010-12-09, such as {@code dd/MM/uuuu}
 * @param areas the columns with the grades
 * @param only the values that a column must have, by column: other rows are passed over
 */
public record TableMapping(
    String name,
    Framework framework,
    Optional<String> edition,
    List<String> authority,
    Optional<String> start,
    Optional<String> end,
    Optional<String> published,
    Optional<LocalDate> publishedOn,
    Optional<String> dates,
    List<AreaColumn> areas,
    Map<String, List<String>> only) {

  private static final String ILACS_HISTORY = "ofsted-ilacs-history.json";

  /**
   * A column with grades.
   *
   * @param column its heading
   * @param areas the ids of the areas that it is about: the first that the edition has
   */
  public record AreaColumn(String column, List<String> areas) {

    /** Copies the ids. */
    public AreaColumn {
      areas = List.copyOf(areas);
    }

    /** The area of an edition. */
    Optional<JudgementArea> in(Edition edition) {
      return areas.stream().flatMap(id -> edition.area(id).stream()).findFirst();
    }
  }

  /**
   * Checks that the columns make inspections.
   *
   * @throws IllegalArgumentException if no column names the authority or has grades, the framework
   *     has no such edition, none of its editions has such an area, or dates cannot be written so
   */
  public TableMapping {
    authority = List.copyOf(authority);
    areas = List.copyOf(areas);
    only = Map.copyOf(only);
    if (authority.isEmpty() || areas.isEmpty()) {
      throw new IllegalArgumentException(name + ": a column of authorities and one of grades");
    }
    if (edition.isPresent() && framework.edition(edition.get()).isEmpty()) {
      throw new IllegalArgumentException(framework.id() + " has no edition " + edition.get());
    }
    for (AreaColumn column : areas) {
      if (framework.editions().stream().allMatch(e -> column.in(e).isEmpty())) {
        throw new IllegalArgumentException(framework.id() + " judges none of " + column.areas());
      }
    }
    dates.ifPresent(TableMapping::format);
  }

  /**
   * The sheet of Ofsted's list of outcomes that has every inspection under ILACS since 2018, and
   * the file of it as CSV.
   *
   * @return the mapping
   */
  public static TableMapping ilacsHistory() {
    return file(ILACS_HISTORY).read(TableMapping.class, TableMapping.class);
  }

  /**
   * Reads a mapping that is written as JSON; its keys are the names of the parts of this record.
   *
   * @param json the text of a mapping
   * @return the mapping
   * @throws IllegalArgumentException if it is flawed
   */
  public static TableMapping read(String json) {
    try {
      return file("mapping").read(json, TableMapping.class);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * Reads a file with a mapping.
   *
   * @param file the file, in UTF-8
   * @return the mapping
   * @throws IOException if it cannot be read, or what it contains is flawed
   */
  public static TableMapping read(Path file) throws IOException {
    try {
      return read(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static CatalogueFile file(String name) {
    return CatalogueFile.named(name).reference(Framework.class, Frameworks::of);
  }

  /** All columns that a table must have. */
  List<String> columns() {
    return Stream.of(
            authority.stream(),
            start.stream(),
            end.stream(),
            published.stream(),
            areas.stream().map(AreaColumn::column),
            only.keySet().stream())
        .flatMap(columns -> columns)
        .toList();
  }

  /** Whether an edition has an area for each column of grades. */
  boolean fits(Edition edition) {
    return areas.stream().allMatch(column -> column.in(edition).isPresent());
  }

  /** Strict, so that the 31st of February is not a day. */
  private static DateTimeFormatter format(String dates) {
    return DateTimeFormatter.ofPattern(dates, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day that a text is, written as the mapping says or as 2010-12-09; empty if it is none. */
  Optional<LocalDate> day(String text) {
    return dates
        .flatMap(written -> day(text, format(written)))
        .or(() -> day(text, DateTimeFormatter.ISO_LOCAL_DATE));
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return name + " (" + framework.id() + ")";
  }
}
