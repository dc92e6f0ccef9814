package org.inspectkit.parsers.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.inspectkit.source.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WronglyDecodedTest {

  private static String read(String text) {
    return TextExtractor.read(text).lines().stream()
        .map(line -> line.text().toString())
        .collect(joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "childrenâ€™s services,children’s services",
    "6 â€“ 7 February,6 – 7 February",
    "of â€˜worryâ€™ here,of ‘worry’ here",
    "a â€œplanâ€\u009D,a “plan”",
    "more â€¦,more …",
    "â€¢ one,• one",
    "â—¼ one,◼ one",
    "ï‚· one,\uF0B7 one",
    "Â£200 and 3Â½,£200 and 3½",
    "SiobhÃ¡n and RenÃ©,Siobhán and René",
    "the ï¬\u0081rst,the first",
    "SiÃ´n at TÅ·,Siôn at Tŷ",
    "2Â\u00A0June,2 June",
    "â\u0080\u0099s,’s",
    "ï»¿Ofsted,Ofsted"
  })
  @DisplayName("a character whose bytes were taken for several is read as itself")
  void mended(String stored, String printed) {
    assertEquals(printed, read(stored));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "château and pâté",
        "ÂNGELA",
        "SÃO PAULO",
        "Â phob plentyn",
        "naïve",
        "10 € and 5 ™",
        "â€",
        "Â",
        "Ã",
        "âœ",
        "Ångström",
        "â‚"
      })
  @DisplayName("what a language may write stays")
  void kept(String text) {
    assertEquals(text, read(text));
  }

  @Test
  @DisplayName("the mended character has its place, and the rest is markup")
  void places() {
    PagedText text = TextExtractor.read("ab â€™c");
    SpannedText line = text.lines().get(0).text();
    List<SourceSpan> spans = line.subSequence(3, 5).spans();
    assertEquals(List.of(3, 6), spans.stream().map(SourceSpan::offset).toList());
    assertEquals("€™", text.markup().get(0).toString());
  }
}
