package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each small input with one fault gives what its sheet says. */
class CasesTest {

  private static final String SHEET = "expected.json";

  /**
   * Kinds of fault by which a text may be too damaged for all to be read: every judgement that
   * comes out must be right, and each that is missing must have a diagnostic.
   */
  private static final Set<String> DAMAGED =
      Set.of(
          "Damaged characters",
          "Edition taken from what is missing",
          "PDF drawing order and page breaks");

  @TestFactory
  @DisplayName("what the sheet says comes out, or the case is listed as not yet holding")
  Stream<DynamicTest> asOnTheSheet() throws IOException {
    List<Path> cases = Cases.with(SHEET);
    Cases.note("cases.txt", cases.size());
    Map<String, String> kinds = Cases.kinds();
    assertTrue(kinds.values().containsAll(DAMAGED), () -> "no such kinds: " + DAMAGED);
    return Cases.tests(
        cases,
        folder -> wrong(folder, DAMAGED.contains(kinds.getOrDefault(Cases.name(folder), ""))));
  }

  private static List<String> wrong(Path folder, boolean damaged) {
    List<String> wrong = new ArrayList<>();
    try {
      JsonNode sheet = new ObjectMapper().readTree(Files.readString(folder.resolve(SHEET)));
      for (Path input : Cases.inputs(folder)) {
        wrong.addAll(CaseSheet.wrong(sheet, damaged, Cases.read(input)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wrong;
  }

  @Test
  @DisplayName("each case that is listed as not yet holding is there and is tested")
  void listed() throws IOException {
    Set<String> gone = new TreeSet<>(Cases.notYet().keySet());
    for (String sheet : List.of(SHEET, CasesInWordsTest.SHEET)) {
      Cases.with(sheet).forEach(folder -> gone.remove(Cases.name(folder)));
    }
    assertEquals(Set.of(), gone);
  }
}
