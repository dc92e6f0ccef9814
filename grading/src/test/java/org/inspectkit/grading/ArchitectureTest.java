package org.inspectkit.grading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may know of. */
@AnalyzeClasses(
    packages = "org.inspectkit.grading",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule KNOWS_THE_DOMAIN_AND_NO_PARSER =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "de.siegmar.fastcsv..",
              "org.immutables.value",
              "java..",
              "org.inspectkit.diagnostic",
              "org.inspectkit.framework",
              "org.inspectkit.grading..",
              "org.inspectkit.internal",
              "org.inspectkit.model",
              "org.inspectkit.scale",
              "org.inspectkit.source",
              "org.jspecify.annotations",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule NO_PARSER =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.inspectkit.parsers..");

  @ArchTest
  static final ArchRule ONLY_READERS_OF_FILES_AND_ONE_WRITER_KNOW_JACKSON =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("File")
          .and()
          .doNotHaveSimpleName("JsonText")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule ONLY_PICTURE_AND_PAGE_WRITE_MARKUP =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.inspectkit.grading.picture", "org.inspectkit.grading.page")
          .and()
          .doNotHaveSimpleName("Tag")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.inspectkit.grading.internal.Tag");

  @ArchTest
  static final ArchRule NO_WINDOW_AND_NO_FONT =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("org.inspectkit.grading.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule GRADES_KNOW_NOTHING_OF_TIME =
      noClasses()
          .that()
          .resideInAPackage("org.inspectkit.grading")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.inspectkit.grading.timeline",
              "org.inspectkit.grading.priors",
              "org.inspectkit.grading.concerns",
              "org.inspectkit.grading.export",
              "org.inspectkit.grading.picture",
              "org.inspectkit.grading.page");

  @ArchTest
  static final ArchRule WHAT_IS_FOUND_KNOWS_NOTHING_OF_HOW_IT_IS_SHOWN =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.inspectkit.grading.timeline",
              "org.inspectkit.grading.priors",
              "org.inspectkit.grading.concerns")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.inspectkit.grading.export",
              "org.inspectkit.grading.picture",
              "org.inspectkit.grading.page");

  @ArchTest
  static final ArchRule TIMELINES_KNOW_NOTHING_OF_CHECKS =
      noClasses()
          .that()
          .resideInAPackage("org.inspectkit.grading.timeline")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.inspectkit.grading.priors", "org.inspectkit.grading.concerns");

  @ArchTest
  static final ArchRule TABLES_AND_PICTURES_KNOW_NOTHING_OF_THE_PAGE =
      noClasses()
          .that()
          .resideInAnyPackage("org.inspectkit.grading.export", "org.inspectkit.grading.picture")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.inspectkit.grading.page");

  @ArchTest
  static final ArchRule NO_FIELD_CHANGES =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.inspectkit.grading..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NO_ORDER_BY_THE_POSITION_OF_CONSTANTS =
      noClasses().should().callMethod(Enum.class, "ordinal");
}
