package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.internal.Wording;

/** Every form in which reports print the name of a council. */
class AuthorityNamesTest {

  private static final AuthorityCatalogue CATALOGUE = AuthorityCatalogue.load();

  /** A name of an authority in some form, and a day on which the authority existed. */
  record Printed(LocalAuthority authority, String name, String form) {
    LocalDate day() {
      return authority.existsTo().orElse(LocalDate.of(2026, 1, 1));
    }

    @Override
    public String toString() {
      return form;
    }
  }

  @Property(tries = 5000)
  @Label("a name in any form is its authority's, or that of nobody if two have it")
  void everyForm(@ForAll("printed") Printed printed) {
    Optional<LocalAuthority> found = LocalAuthorities.recognise(printed.form(), printed.day());
    if (isOfficialElsewhere(printed)) {
      assertTrue(found.isEmpty() || found.get().existedOn(printed.day()), printed::toString);
    } else {
      assertEquals(Optional.of(printed.authority()), found, printed::toString);
    }
  }

  @Property(tries = 2000)
  @Label("without a day, a form is never that of an authority that has no such name")
  void neverAnother(@ForAll("printed") Printed printed) {
    LocalAuthorities.recognise(printed.form())
        .ifPresent(
            found ->
                assertTrue(
                    found.equals(printed.authority())
                        || names(found).stream().anyMatch(n -> contains(printed.form(), n)),
                    printed::toString));
  }

  @Property(tries = 2000)
  @Label("a name with a word too many is nobody's")
  void wordsTooMany(
      @ForAll("printed") Printed printed, @ForAll("words") String before, @ForAll boolean after) {
    String text = after ? printed.form() + " " + before : before + " " + printed.form();
    assertEquals(Optional.empty(), LocalAuthorities.recognise(text, printed.day()), text);
  }

  private static boolean contains(String form, String name) {
    return (" " + plain(form) + " ").contains(" " + plain(name) + " ");
  }

  private static String plain(String text) {
    return Wording.words(text);
  }

  /** "Dorset County Council" is the official name of the council that was before Dorset's. */
  private static boolean isOfficialElsewhere(Printed printed) {
    return CATALOGUE.authorities().stream()
        .filter(other -> !other.equals(printed.authority()))
        .anyMatch(other -> contains(printed.form(), other.name()) && !ownIsLonger(printed, other));
  }

  private static boolean ownIsLonger(Printed printed, LocalAuthority other) {
    return plain(printed.name()).length() > plain(other.name()).length();
  }

  private static List<String> names(LocalAuthority authority) {
    return Stream.concat(Stream.of(authority.name()), authority.aliases().stream()).toList();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "is inadequate", "Overall effectiveness", "Inspection date", "Good", "Report on", "2019");
  }

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<LocalAuthority> authorities = Arbitraries.of(CATALOGUE.authorities());
    return authorities.flatMap(
        authority ->
            Arbitraries.of(names(authority))
                .flatMap(name -> forms(name).map(form -> new Printed(authority, name, form))));
  }

  private static Arbitrary<String> forms(String name) {
    Arbitrary<String> before = Arbitraries.of(CATALOGUE.prefixes()).injectNull(0.5);
    Arbitrary<String> after = Arbitraries.of(CATALOGUE.suffixes()).injectNull(0.5);
    return Combinators.combine(before, after, typography())
        .as(
            (prefix, suffix, way) ->
                way.apply(
                    Stream.of(prefix, name, suffix)
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "))));
  }

  private static Arbitrary<UnaryOperator<String>> typography() {
    return Arbitraries.of(
        List.<UnaryOperator<String>>of(
            text -> text,
            text -> text.toUpperCase(Locale.UK),
            text -> text.toLowerCase(Locale.UK),
            text -> text.replace(" and ", " & "),
            text -> text.replace("-", " "),
            text -> text.replace(" upon ", "-upon-"),
            text -> " " + text.replace(" ", "\u00a0") + ":"));
  }
}
