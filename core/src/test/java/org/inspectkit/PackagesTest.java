package org.inspectkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each package of the module can be read with those alone that it needs. */
@AnalyzeClasses(packages = "org.inspectkit", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule NO_PACKAGE_NEEDS_ONE_THAT_NEEDS_IT =
      slices().matching("org.inspectkit.(*)..").should().beFreeOfCycles();
}
