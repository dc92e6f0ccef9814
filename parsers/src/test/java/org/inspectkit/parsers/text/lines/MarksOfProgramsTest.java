package org.inspectkit.parsers.text.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.TextLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What programs put between pages and before lines")
class MarksOfProgramsTest {

  private static final String PARAGRAPH =
      "Inspectors met children who live\nwith foster carers.\n\nTheir plans are clear.";

  @ParameterizedTest
  @DisplayName("a mark between pages is not text of the report, and says on which page the text is")
  @ValueSource(
      strings = {
        "--- Page @ ---",
        "[Page @]",
        "Page @:",
        "=== @ ===",
        "## Page @",
        "- PAGE @ OF 9 -"
      })
  void betweenPages(String mark) {
    PagedText text = read(pages(mark, 3));
    assertEquals(plain(3), lines(text));
    assertEquals(
        List.of(1, 1, 1, 2, 2, 2, 3, 3, 3), text.lines().stream().map(TextLine::page).toList());
  }

  @ParameterizedTest
  @DisplayName("a line with a number that a report may have itself stays text")
  @ValueSource(strings = {"@.", "(@)", "Recommendation @:", "Page @", "- @ -"})
  void notOfReport(String line) {
    assertEquals(4 * 3, read(pages(line, 3)).lines().size());
  }

  @Test
  @DisplayName("lines whose numbers do not count the pages stay text")
  void notUncounted() {
    String text = pages("[Page @]", 3).replace("[Page 2]", "[Page 7]");
    assertEquals(4 * 3, read(text).lines().size());
  }

  @Test
  @DisplayName("two marks are too few to be recognised")
  void notTwo() {
    assertEquals(4 * 2, read(pages("[Page @]", 2)).lines().size());
  }

  @Test
  @DisplayName("the sign of a quotation before every line is not text of the report")
  void quoted() {
    String text = pages("", 8).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    assertEquals(plain(8), lines(read(text)));
  }

  @ParameterizedTest
  @DisplayName("the number of the line before every line is not text of the report")
  @ValueSource(strings = {"   @  ", "@\t", "@: ", "@ | "})
  void numbered(String margin) {
    List<String> lines = pages("", 8).lines().toList();
    String text =
        IntStream.range(0, lines.size())
            .mapToObj(i -> margin.replace("@", "" + (i + 1)) + lines.get(i))
            .collect(Collectors.joining("\n"));
    assertEquals(plain(8), lines(read(text)));
  }

  @Test
  @DisplayName("the numbers of paragraphs stay, also where each has one line")
  void paragraphs() {
    List<String> printed =
        IntStream.rangeClosed(1, 30).mapToObj(i -> i + ". Inspectors met children.").toList();
    List<String> read =
        read(String.join("\n", printed)).lines().stream().map(l -> l.text().toString()).toList();
    assertEquals(printed, read);
  }

  @Test
  @DisplayName("what is before the mark of the first page is of that page, if the marks are heads")
  void beforeTheFirstPage() {
    PagedText text = read("Source of the text\n\n" + pages("--- Page @ ---", 3));
    assertEquals(
        List.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 3), text.lines().stream().map(TextLine::page).toList());
  }

  @Test
  @DisplayName("paragraphs of one cell do not run together, whatever their tags are")
  void paragraphsOfCell() {
    String row =
        "<table><tr><td><p>Ann Sample</p></div><div><p>Lead inspector</p></td></tr></table>";
    assertEquals(List.of("+Ann Sample Lead inspector"), lines(read(row)));
  }

  private static String pages(String mark, int pages) {
    return IntStream.rangeClosed(1, pages)
        .mapToObj(i -> mark.replace("@", "" + i) + "\n\n" + PARAGRAPH + "\n\n")
        .collect(Collectors.joining());
  }

  /** The lines as they are without marks, each with a sign if there is a blank line before it. */
  private static List<String> plain(int pages) {
    String page = "+Inspectors met children who live|with foster carers.|+Their plans are clear.|";
    return Arrays.asList(page.repeat(pages).split("\\|"));
  }

  private static List<String> lines(PagedText text) {
    return text.lines().stream().map(MarksOfProgramsTest::print).toList();
  }

  private static String print(TextLine line) {
    return (line.gapBefore() ? "+" : "") + line.text();
  }

  private static PagedText read(String text) {
    return InspectionReports.document(text).text();
  }
}
