package org.inspectkit.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Set;
import org.inspectkit.parsers.spi.FrameworkReader;

/** Each package is a room: it knows those before it in the flow of a report, and none after it. */
@AnalyzeClasses(packages = "org.inspectkit", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String TEXT = "org.inspectkit.parsers.text";
  private static final String LINES = TEXT + ".lines";
  private static final String DOCUMENT = "org.inspectkit.parsers.document";
  private static final String TERMS = "org.inspectkit.parsers.terms";
  private static final String GRADES = "org.inspectkit.parsers.grades";
  private static final String READING = "org.inspectkit.parsers.reading";
  private static final String DETECT = "org.inspectkit.parsers.detect";
  private static final String DETECT_AND_ITS_ROOM = DETECT + "..";
  private static final String SPI = "org.inspectkit.parsers.spi";
  private static final String READERS = "org.inspectkit.parsers.readers";
  private static final String READERS_AND_THEIR_ROOMS = READERS + "..";
  private static final String PDF = "org.inspectkit.parsers.pdf";
  private static final String FRONT = "org.inspectkit.parsers";

  private static ArchRule knowsNothingOf(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  @ArchTest
  static final ArchRule TEXT_KNOWS_NO_OTHER_ROOM =
      knowsNothingOf(
          TEXT + "..",
          FRONT,
          DOCUMENT,
          TERMS,
          GRADES,
          READING,
          DETECT_AND_ITS_ROOM,
          SPI,
          READERS_AND_THEIR_ROOMS,
          PDF,
          "org.inspectkit.framework");

  @ArchTest static final ArchRule VALUES_DO_NOT_KNOW_WHAT_MAKES_THEM = knowsNothingOf(TEXT, LINES);

  @ArchTest
  static final ArchRule STRUCTURE_KNOWS_NO_FRAMEWORK =
      knowsNothingOf(
          DOCUMENT,
          FRONT,
          TERMS,
          GRADES,
          READING,
          DETECT_AND_ITS_ROOM,
          SPI,
          READERS_AND_THEIR_ROOMS,
          PDF,
          "org.inspectkit.framework");

  @ArchTest
  static final ArchRule TERMS_KNOW_ONLY_TEXT_AND_STRUCTURE =
      knowsNothingOf(
          TERMS, FRONT, GRADES, READING, DETECT_AND_ITS_ROOM, SPI, READERS_AND_THEIR_ROOMS, PDF);

  @ArchTest
  static final ArchRule GRADES_KNOW_OF_THE_READERS_ONLY_WHAT_A_PASSAGE_NEEDS =
      knowsNothingOf(
          GRADES,
          FRONT,
          READING,
          DETECT_AND_ITS_ROOM,
          SPI,
          READERS,
          READERS + ".content",
          READERS + ".cover",
          READERS + ".dates",
          READERS + ".priors",
          PDF);

  @ArchTest
  static final ArchRule WHAT_A_READER_IS_MADE_OF_KNOWS_NO_READER =
      knowsNothingOf(READING, FRONT, DETECT_AND_ITS_ROOM, READERS, PDF);

  @ArchTest
  static final ArchRule ROOMS_OF_THE_READERS_DO_NOT_KNOW_WHAT_IS_MADE_OF_THEM =
      knowsNothingOf(READERS + ".*..", READING);

  @ArchTest
  static final ArchRule DETECTION_KNOWS_OF_THE_READERS_ONLY_THE_GRAMMAR_OF_DATES =
      knowsNothingOf(
          DETECT_AND_ITS_ROOM,
          FRONT,
          READING,
          SPI,
          READERS,
          READERS + ".passage",
          READERS + ".content",
          READERS + ".cover",
          READERS + ".priors",
          PDF);

  @ArchTest
  static final ArchRule THE_SPI_KNOWS_NO_READER =
      knowsNothingOf(
          SPI, FRONT, GRADES, READING, DETECT_AND_ITS_ROOM, READERS_AND_THEIR_ROOMS, PDF);

  @ArchTest
  static final ArchRule READERS_KNOW_NEITHER_DETECTION_NOR_THE_FRONT_DOOR =
      knowsNothingOf(READERS_AND_THEIR_ROOMS, FRONT, DETECT_AND_ITS_ROOM, PDF);

  @ArchTest
  static final ArchRule THE_FRONT_DOOR_FINDS_READERS_AND_KNOWS_NONE =
      knowsNothingOf(FRONT, READERS_AND_THEIR_ROOMS);

  @ArchTest
  static final ArchRule EACH_ROOM_OF_THE_READERS_KNOWS_ONLY_THOSE_BEFORE_IT =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(READERS_AND_THEIR_ROOMS)
          .layer("passage")
          .definedBy(READERS + ".passage")
          .layer("dates")
          .definedBy(READERS + ".dates")
          .layer("content")
          .definedBy(READERS + ".content")
          .layer("priors")
          .definedBy(READERS + ".priors")
          .layer("cover")
          .definedBy(READERS + ".cover")
          .layer("readers")
          .definedBy(READERS)
          .whereLayer("passage")
          .mayNotAccessAnyLayer()
          .whereLayer("dates")
          .mayOnlyAccessLayers("passage")
          .whereLayer("content")
          .mayOnlyAccessLayers("passage")
          .whereLayer("priors")
          .mayOnlyAccessLayers("passage", "dates")
          .whereLayer("cover")
          .mayOnlyAccessLayers("passage", "dates", "priors");

  @ArchTest
  static final ArchRule THE_DOMAIN_KNOWS_NO_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.inspectkit.parsers..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.inspectkit.parsers..");

  @ArchTest
  static final ArchRule OF_THE_READERS_ONLY_THOSE_THAT_ARE_FOUND_ARE_PUBLIC =
      classes()
          .that()
          .resideInAPackage(READERS)
          .and()
          .arePublic()
          .should()
          .implement(FrameworkReader.class);

  @ArchTest
  static final ArchRule NO_CALLER_SEES_A_TYPE_THAT_IS_NOT_PUBLIC =
      members()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(FRONT, TEXT, DOCUMENT, TERMS, DETECT, READING, SPI)
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(mentionOnlyWhatIsExported());

  private static ArchCondition<JavaMember> mentionOnlyWhatIsExported() {
    return new ArchCondition<>("mention only types that a caller can name") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        boolean seen =
            member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        member.getAllInvolvedRawTypes().stream()
            .filter(type -> seen && isHidden(type))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getFullName() + " mentions " + type.getName())));
      }
    };
  }

  private static boolean isHidden(JavaClass type) {
    boolean ours = type.getPackageName().startsWith("org.inspectkit.parsers");
    boolean exported =
        Set.of(FRONT, TEXT, DOCUMENT, TERMS, DETECT, READING, SPI).contains(type.getPackageName());
    return ours
        && !type.isPrimitive()
        && !(exported && type.getModifiers().contains(JavaModifier.PUBLIC));
  }

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule NOTHING_GOES_BY_THE_ORDER_OF_AN_ENUM =
      noClasses()
          .that()
          .areNotEnums()
          .should()
          .callMethod(Enum.class, "ordinal")
          .orShould()
          .callMethod(Enum.class, "compareTo", Enum.class);

  @ArchTest
  static final ArchRule NOTHING_IS_FETCHED =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net", "java.net..");

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_THE_TIME =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule WORDINGS_ARE_FOLDED_BY_NO_EXTRACTOR_AND_NO_INTERFACE =
      noClasses()
          .that()
          .resideInAnyPackage(SPI, PDF)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.inspectkit.internal");
}
