package org.inspectkit.parsers.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.document.Block;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the terms of a document are mentioned, in all of it and in a part. */
class AnnotatedDocumentTest {

  private static final String TEXT = "Lamps and kites.\n\nReview of kites\n\nand boats\n\nKites";

  private static final TermIndex INDEX =
      TermIndex.of(
          List.of(
              Framework.builder()
                  .id("kites")
                  .name("Kites")
                  .years("2027")
                  .documentForm("report")
                  .titles(List.of("kites", "review of kites and boats"))
                  .addEditions(
                      Edition.builder().id("kites-2027").frameworkId("kites").name("Kites").build())
                  .build()));

  private final AnnotatedDocument document =
      AnnotatedDocument.of(InspectionReports.document(TEXT), INDEX);

  /** The titles mentioned, each with the number of the block in which it begins. */
  private static List<String> titles(AnnotatedDocument document) {
    List<String> titles = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      if (mention.term().is(Sense.Title.class)) {
        titles.add(document.blockAt(mention.from()) + " " + mention.term().words());
      }
    }
    return titles;
  }

  @Test
  @DisplayName("a term may go on from a block into the next, and mentions are in the order of ends")
  void acrossBlocks() {
    List<String> all = List.of("0 kites", "1 kites", "1 review of kites and boats", "3 kites");
    assertEquals(4, document.document().blocks().size());
    assertEquals(all, titles(document));
  }

  @Test
  @DisplayName("a part has the mentions that are whole in one of its blocks")
  void part() {
    assertEquals(List.of("0 kites", "2 kites"), titles(document.part(1, 4)));
    assertSame(document, document.part(0, 4));
    assertEquals(List.of(), titles(document.part(2, 2)));
  }

  @Test
  @DisplayName("other blocks have their own mentions, whatever their order")
  void otherBlocks() {
    List<Block> blocks = new ArrayList<>(document.document().blocks());
    Collections.reverse(blocks);
    assertEquals(List.of("0 kites", "2 kites", "3 kites"), titles(document.withBlocks(blocks)));
  }
}
