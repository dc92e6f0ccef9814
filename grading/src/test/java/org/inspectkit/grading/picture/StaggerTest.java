package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Labels stand over what they name, and in another row where another is in the way. */
class StaggerTest {

  private final Stagger stagger = new Stagger(100, 200);

  @Test
  void aLabelStandsWithItsMiddleOverWhatItNames() {
    assertEquals(new Stagger.Place(0, 140), stagger.place(150, 20));
  }

  @Test
  void atTheEdgesItStaysInside() {
    assertEquals(new Stagger.Place(0, 100), stagger.place(101, 20));
    assertEquals(new Stagger.Place(0, 180), stagger.place(199, 20));
  }

  @Test
  void theNextHasItsRowOnlyWhereTheyWouldTouch() {
    stagger.place(120, 20);
    assertEquals(new Stagger.Place(0, 140), stagger.place(150, 20));
    assertEquals(new Stagger.Place(1, 159), stagger.place(169, 20));
    assertEquals(2, stagger.rows());
    assertEquals(new Stagger.Place(0, 170), stagger.place(180, 20));
  }
}
