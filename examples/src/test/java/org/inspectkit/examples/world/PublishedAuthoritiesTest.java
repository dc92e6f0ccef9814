package org.inspectkit.examples.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The register's authorities beside those of Ofsted's list of outcomes as at 31 March 2025, which
 * has their codes, names and regions. It has no reference numbers.
 */
class PublishedAuthoritiesTest {

  /** A row of the list, whichever sheet it is from. */
  private record Listed(String code, String name, String region) {}

  private static final Set<Listed> LISTED = new LinkedHashSet<>();

  @BeforeAll
  static void readTheList() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path list = root.resolve("research/ofsted-la-inspection-outcomes-2025-03-31.ods");
    assumeTrue(
        Files.exists(list),
        "no list of outcomes: name the folder that has it with -Dinspectkit.reports=FOLDER");
    new SpreadSheet(list.toFile()).getSheets().forEach(PublishedAuthoritiesTest::addRows);
  }

  private static void addRows(Sheet sheet) {
    List<List<String>> rows =
        Arrays.stream(sheet.getDataRange().getValues())
            .map(row -> Arrays.stream(row).map(cell -> Objects.toString(cell, "")).toList())
            .toList();
    int head =
        IntStream.range(0, rows.size())
            .filter(n -> rows.get(n).contains("Local authority area code"))
            .findFirst()
            .orElse(rows.size());
    for (List<String> row : rows.subList(Math.min(head + 1, rows.size()), rows.size())) {
      List<String> heads = rows.get(head);
      int region = Math.max(heads.indexOf("Ofsted region"), heads.indexOf("Region"));
      String code = row.get(heads.indexOf("Local authority area code"));
      if (!code.isEmpty()) {
        String name = row.get(heads.indexOf("Local authority name"));
        LISTED.add(new Listed(code, name, row.get(region)));
      }
    }
  }

  private static LocalAuthority found(Listed listed) {
    return LocalAuthorities.find(listed.code())
        .orElseThrow(() -> new AssertionError("not in the register: " + listed));
  }

  @Test
  void eachIsInTheRegisterByItsCodeWithItsNameAndItsRegion() {
    assertTrue(LISTED.size() > 150, "too few to show anything: " + LISTED.size());
    Set<String> others = new TreeSet<>();
    for (Listed listed : LISTED) {
      LocalAuthority authority = found(listed);
      if (!listed.equals(
          new Listed(listed.code(), authority.name(), authority.region().orElse("")))) {
        others.add(listed + " is " + authority.name() + ", " + authority.region());
      }
    }
    assertEquals(Set.of(), others);
  }

  @Test
  void eachThatIsThereTodayIsInTheListAndHasANumberOfItsOwn() {
    Set<String> listed =
        LISTED.stream().map(one -> found(one).id()).collect(Collectors.toCollection(TreeSet::new));
    TreeMap<String, String> numbers = new TreeMap<>();
    for (LocalAuthority authority : LocalAuthorities.all()) {
      if (!authority.abolished()) {
        assertTrue(listed.contains(authority.id()), authority.id());
        String other = numbers.put(authority.urn().orElseThrow(), authority.id());
        assertEquals(null, other, authority.id());
      }
    }
  }
}
