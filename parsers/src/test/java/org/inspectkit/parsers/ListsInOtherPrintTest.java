package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.PageOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** However a text is printed, its areas for improvement are the same, or a diagnostic says why. */
class ListsInOtherPrintTest {

  private static final String NO_BLANK_LINES = "no blank lines";
  private static final int MOST_PLACES = 12;
  private static final String DASHES = "(?<=[\\w ])[\u2013\u2014]";
  private static final String APOSTROPHES = "(?<=\\w)['\u2019](?=\\w)";

  /** In these, only blank lines show that a bullet has its text, or a text its end, further on. */
  private static final Set<String> NEED_BLANK_LINES =
      Set.of(
          "bullets-before-a-cut-text-and-a-heading.txt",
          "private-bullets-ligatures-soft-hyphens.txt");

  private static final Map<String, UnaryOperator<String>> PRINTS = new TreeMap<>();

  static {
    PRINTS.put("hyphens for dashes", text -> text.replaceAll(DASHES, "-"));
    PRINTS.put("long dashes", text -> text.replaceAll(DASHES, "\u2014"));
    PRINTS.put("blanks for dashes", text -> text.replaceAll(DASHES, " "));
    PRINTS.put("no dashes", text -> text.replaceAll(DASHES, ""));
    PRINTS.put("no apostrophes", text -> text.replaceAll(APOSTROPHES, ""));
    PRINTS.put("straight apostrophes", text -> text.replaceAll(APOSTROPHES, "'"));
    PRINTS.put("small letters", text -> text.toLowerCase(Locale.UK));
    PRINTS.put("capitals", text -> text.toUpperCase(Locale.UK));
    PRINTS.put("more blank lines", text -> text.replaceAll("\n(?=[ \t]*\n)", "\n\n\n"));
    PRINTS.put("single blank lines", text -> text.replaceAll("\n(?:[ \t]*\n)+", "\n\n"));
    PRINTS.put(NO_BLANK_LINES, text -> text.replaceAll("\n(?:[ \t]*\n)+", "\n"));
    PRINTS.put("blanks at the ends of lines", text -> text.replaceAll("\n", "  \n"));
    PRINTS.put("another line end", text -> text.replaceAll("\n", "\r\n"));
  }

  private record Reading(List<String> areas, Set<String> diagnostics) {

    static Reading of(ParsedReport report) {
      List<String> areas =
          report.inspection().stream()
              .flatMap(i -> i.areasForImprovement().stream())
              .map(AreaForImprovement::text)
              .toList();
      Set<String> diagnostics =
          report.diagnostics().stream()
              .map(d -> d.code().id())
              .filter(code -> report.inspection().isEmpty() || isOfLists(code))
              .collect(Collectors.toCollection(TreeSet::new));
      return new Reading(areas, diagnostics);
    }

    private static boolean isOfLists(String code) {
      return Stream.of("items", "list", "section", "left-out-of-list", "bodies", "case-lost")
          .anyMatch(code::startsWith);
    }
  }

  /**
   * What is wrong with a copy: it has other areas, and no diagnostic that the sound one has not.
   */
  private static List<String> faults(Path file, Reading sound, String print, String copy) {
    Reading read = Reading.of(Texts.read(copy));
    Set<String> said = new TreeSet<>(read.diagnostics());
    said.removeAll(sound.diagnostics());
    boolean same = read.areas().size() == sound.areas().size();
    return same || !said.isEmpty()
        ? List.of()
        : List.of(
            file.getParent().getFileName()
                + "/"
                + file.getFileName()
                + ", "
                + print
                + ": "
                + sound.areas().size()
                + " became "
                + read.areas().size());
  }

  @Test
  @DisplayName("dashes, apostrophes, case and blank lines do not change their number in silence")
  void prints() {
    List<String> faults = new ArrayList<>();
    for (Path file : Texts.all()) {
      String text = Texts.of(file);
      Reading sound = Reading.of(Texts.read(file));
      PRINTS.forEach(
          (name, print) -> {
            if (!name.equals(NO_BLANK_LINES)
                || !NEED_BLANK_LINES.contains(file.getFileName().toString())) {
              faults.addAll(faults(file, sound, name, print.apply(text)));
            }
          });
    }
    assertEquals(List.of(), faults, () -> "\n" + String.join("\n", faults));
  }

  @Test
  @DisplayName("the pages of a sound report are in order")
  void pagesInOrder() {
    for (Path file : Texts.all()) {
      List<TextLine> lines = InspectionReports.document(Texts.of(file)).text().lines();
      assertEquals(List.of(), List.copyOf(PageOrder.of(lines).misfits()), file::toString);
    }
  }

  @Test
  @DisplayName("nor does a page that ends between two of them, or within one")
  void pageBreaks() {
    List<String> faults = new ArrayList<>();
    for (Path file : Texts.all()) {
      String text = Texts.of(file);
      Reading sound = Reading.of(Texts.read(file));
      if (!sound.areas().isEmpty()) {
        for (String copy : broken(text)) {
          faults.addAll(faults(file, sound, "a page break", copy));
        }
      }
    }
    assertEquals(List.of(), faults, () -> "\n" + String.join("\n", faults));
  }

  /** Copies of which each has a page that ends with one of the lines, evenly spread. */
  private static List<String> broken(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    List<String> copies = new ArrayList<>();
    int step = 1 + lines.size() / MOST_PLACES;
    for (int at = step / 2; at < lines.size(); at += step) {
      List<String> copy = new ArrayList<>(lines);
      copy.add(at, "\n\f");
      copies.add(String.join("\n", copy));
    }
    return copies;
  }
}
