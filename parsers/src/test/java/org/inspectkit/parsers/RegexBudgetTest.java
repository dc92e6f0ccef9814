package org.inspectkit.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/**
 * Every regular expression is compiled once, in a class of patterns that says on what they run. A
 * sentence or a block is searched by one only through a {@code CuedPattern}, where a word of its
 * cue was found.
 */
@AnalyzeClasses(
    packages = "org.inspectkit.parsers",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RegexBudgetTest {

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
