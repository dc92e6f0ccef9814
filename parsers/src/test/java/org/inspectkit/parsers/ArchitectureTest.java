package org.inspectkit.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/** The PDF library stays in its room, and none of its types reaches a caller. */
@AnalyzeClasses(
    packages = "org.inspectkit.parsers",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PDF_LIBRARY = {"org.apache.pdfbox..", "org.apache.fontbox.."};

  @ArchTest
  static final ArchRule ONLY_ONE_PACKAGE_KNOWS_THE_PDF_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.inspectkit.parsers.pdf")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PDF_LIBRARY);

  @ArchTest
  static final ArchRule NO_MEMBER_THAT_OTHERS_SEE_MENTIONS_THE_PDF_LIBRARY =
      ArchRuleDefinition.members()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(mentionNothingOf("org.apache."));

  /** Also the room itself: what is public in it can be called by every other room. */
  private static ArchCondition<JavaMember> mentionNothingOf(String prefix) {
    return new ArchCondition<>("mention nothing of " + prefix) {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        Set<String> mentioned =
            member.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getName)
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toSet());
        if (member instanceof JavaCodeUnit unit) {
          unit.getThrowsClause().getTypes().stream()
              .map(type -> type.getName())
              .filter(name -> name.startsWith(prefix))
              .forEach(mentioned::add);
        }
        boolean seen =
            member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        if (seen && !mentioned.isEmpty()) {
          events.add(
              SimpleConditionEvent.violated(
                  member, member.getFullName() + " mentions " + mentioned));
        }
      }
    };
  }

  @ArchTest
  static final ArchRule THE_PDF_ROOM_KNOWS_NO_READER =
      noClasses()
          .that()
          .resideInAPackage("org.inspectkit.parsers.pdf")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.inspectkit.parsers.readers..",
              "org.inspectkit.parsers.detect..",
              "org.inspectkit.parsers.document..");
}
