package org.inspectkit.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every regular expression is compiled once, in a class of patterns. It runs through a {@code
 * CuedPattern}, on a sentence or a block in which a word of its cue was found; the classes that run
 * one otherwise are listed here with the short text on which they do.
 *
 * <p>What the test sees is which classes run patterns, and not on what: whoever adds a class to the
 * list has to see to it that its text is short or was singled out.
 */
@AnalyzeClasses(
    packages = "org.inspectkit.parsers",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RegexBudgetTest {

  private static final Map<String, Set<String>> RUN_ON =
      Map.of(
          "the text beside a mention, or a block that mentions what is sought",
          Set.of(
              "detect.internal.Fields",
              "detect.internal.Mixture",
              "readers.SifSentences",
              "readers.JtaiReader",
              "readers.cover.AuthorityCandidates",
              "readers.cover.OwnDates",
              "grades.OwnPart"),
          "a sentence on an earlier inspection, which mentions have singled out",
          Set.of(
              "readers.priors.GradeStatements",
              "readers.priors.PriorCatalogue",
              "readers.dates.TimeMention",
              "readers.priors.PriorInspections",
              "readers.priors.PriorPlace",
              "readers.priors.PriorReference",
              "readers.priors.PriorReferences",
              "readers.priors.PriorSentence",
              "readers.priors.Subjects",
              "readers.priors.Words"),
          "a cell of a table, or the head of a column",
          Set.of(
              "grades.GradeForms",
              "grades.TableColumns",
              "grades.TableContents",
              "readers.content.BodyColumn",
              "readers.content.ImprovementTable",
              "readers.content.TableAreas"),
          "a heading",
          Set.of(
              "readers.content.SectionRules",
              "readers.content.SectionTrail",
              "readers.content.Timescales"),
          "an item of a list that its heading has singled out",
          Set.of(
              "readers.content.AddressedBodies",
              "readers.content.ListBlocks",
              "readers.content.PrintedTags"),
          "what a label, a date or another pattern has cut out: a name, a topic or a part of a"
              + " date",
          Set.of(
              "readers.OwnName",
              "readers.StatedTopic",
              "readers.cover.CoverValues",
              "readers.cover.Inspectors",
              "readers.cover.Address",
              "readers.cover.PeopleParts",
              "readers.cover.PersonNames",
              "readers.cover.ServiceProvider",
              "readers.cover.Signed",
              "readers.dates.DateChain",
              "readers.dates.DateRun"),
          "characters before there are mentions: a tag, an entity, the start of a line or a text",
          Set.of(
              "pdf.PrintedLines",
              "text.lines.FurnitureMarker",
              "text.lines.HtmlEntities",
              "text.lines.HtmlTags",
              "text.lines.LineMargins",
              "text.lines.PageMarks",
              "text.lines.TextDecoder"));

  private static final Set<String> RUNNING =
      Set.of("matcher", "split", "splitAsStream", "asPredicate", "asMatchPredicate");

  @ArchTest
  static void patternsRunOnlyWhereTheListSays(JavaClasses classes) {
    Set<String> running = new TreeSet<>();
    for (JavaClass type : classes) {
      boolean runs =
          !HOLD_PATTERNS.test(type)
              && type.getCodeUnitAccessesFromSelf().stream()
                  .map(JavaAccess::getTarget)
                  .anyMatch(
                      target ->
                          target.getOwner().isEquivalentTo(Pattern.class)
                              && RUNNING.contains(target.getName()));
      if (runs) {
        String outer = type.getName().replaceFirst("\\$.*", "");
        running.add(outer.substring("org.inspectkit.parsers.".length()));
      }
    }
    Set<String> listed = new TreeSet<>();
    RUN_ON.values().forEach(listed::addAll);
    Set<String> notListed = new TreeSet<>(running);
    notListed.removeAll(listed);
    assertEquals(Set.of(), notListed, "not listed");
    listed.removeAll(running);
    assertEquals(Set.of(), listed, "listed, and run none");
  }

  private static final DescribedPredicate<JavaClass> HOLD_PATTERNS =
      DescribedPredicate.describe(
          "hold patterns",
          type ->
              type.getSimpleName().endsWith("Patterns")
                  || type.getSimpleName().equals("CuedPattern"));

  @ArchTest
  static final ArchRule PATTERNS_ARE_COMPILED_IN_CLASSES_OF_PATTERNS =
      noClasses()
          .that(DescribedPredicate.not(HOLD_PATTERNS))
          .should()
          .callMethod(Pattern.class, "compile", String.class)
          .orShould()
          .callMethod(Pattern.class, "compile", String.class, int.class)
          .orShould()
          .callMethod(Pattern.class, "matches", String.class, CharSequence.class);

  @ArchTest
  static final ArchRule NO_STRING_IS_TAKEN_FOR_A_PATTERN =
      noClasses()
          .should()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class, int.class);
}
