package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.inspectkit.model.Inspection;

/** What is printed between two pages changes no grade, no date and no number of areas. */
class FurniturePropertiesTest {

  /** Not before a heading: one that begins several pages is a running header. */
  private static final String PARAGRAPH_END = "(?<=[.])\\n\\n(?=[A-Z][^\\n]{60})";

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void pageBreaksBetweenParagraphs(@ForAll("files") Path file, @ForAll long seed) {
    same(file, broken(Texts.of(file), new Random(seed), "\n\n%d\n\f"), seed);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void runningHeadersBetweenParagraphs(@ForAll("files") Path file, @ForAll long seed) {
    same(
        file, broken(Texts.of(file), new Random(seed), "\n\n%d\n\fAbout the inspection\n\n"), seed);
  }

  /** Bullets that are printed apart from their texts are lost with the page that they are on. */
  @Provide
  Arbitrary<Path> files() {
    return Arbitraries.of(
        Texts.all().stream()
            .filter(file -> Texts.of(file).indexOf('\f') < 0)
            .filter(file -> !file.getFileName().toString().startsWith("bullets-before"))
            .toList());
  }

  /** Ends of paragraphs become ends of pages, which are numbered. */
  private static String broken(String text, Random random, String end) {
    StringBuilder broken = new StringBuilder();
    int page = 1;
    for (String paragraph : text.split(PARAGRAPH_END, -1)) {
      if (broken.length() > 0) {
        boolean ends = random.nextInt(3) == 0;
        broken.append(ends ? String.format(end, page) : "\n\n");
        page += ends ? 1 : 0;
      }
      broken.append(paragraph);
    }
    return broken.toString();
  }

  private static void same(Path file, String broken, long seed) {
    ParsedReport was = Texts.read(file);
    ParsedReport is = Texts.read(broken);
    String what = file.getFileName() + ", seed " + seed;
    assertEquals(Texts.grades(was), Texts.grades(is), what);
    assertEquals(facts(was), facts(is), what);
  }

  private static List<String> facts(ParsedReport report) {
    return report.inspection().stream().map(FurniturePropertiesTest::facts).toList();
  }

  private static String facts(Inspection i) {
    return i.periods()
        + " "
        + i.published()
        + " "
        + i.letterDate()
        + " "
        + i.areasForImprovement().size();
  }
}
