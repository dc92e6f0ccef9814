package org.inspectkit.parsers.readers.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.internal.Folding;
import org.junit.jupiter.api.DisplayName;

/** Headings are compared as a slow and plain definition says. */
class HeadingsTest {

  private static final Pattern END = Pattern.compile("[?:.]{0,2}\\d{0,2}[?:.]{0,2}$");
  private static final Pattern MARK = Pattern.compile("[:?]$");
  private static final Pattern NOTE = Pattern.compile("(?<=[\\p{L}?:.])\\d{1,2}$");
  private static final Pattern NUMBER = Pattern.compile("^\\d(?:\\.\\d)?\\.? ");

  /** Single blanks, none around a slash, and no full stop at the end. */
  private static String folded(String printed) {
    String single = Folding.fold(printed).replaceAll(" +", " ").replaceAll(" ?/ ?", "/").strip();
    return single.endsWith(".") ? single.substring(0, single.length() - 1).strip() : single;
  }

  private static String slowKey(String printed) {
    return END.matcher(folded(printed)).replaceFirst("").strip();
  }

  @Provide
  Arbitrary<String> printed() {
    return Arbitraries.strings().withChars("aB1 2.:?/-\u2019\u2013\u00A0\t").ofMaxLength(12);
  }

  @Property
  @DisplayName("A key is the folded heading without marks and a number at its end")
  void key(@ForAll("printed") String printed) {
    assertEquals(slowKey(printed), Headings.key(printed));
  }

  @Property
  @DisplayName("The number of a row is no part of the key of its label")
  void unnumbered(@ForAll("printed") String printed) {
    assertEquals(
        NUMBER.matcher(slowKey(printed)).replaceFirst(""), Headings.unnumberedKey(printed));
  }

  @Property
  @DisplayName("The number of a footnote is no part of a heading")
  void withoutNote(@ForAll("printed") String printed) {
    String title = NOTE.matcher(printed).replaceFirst("");
    assertEquals(MARK.matcher(title).replaceFirst("").strip(), Headings.title(printed));
  }
}
