package org.inspectkit.grading;

import static org.inspectkit.grading.Correspondence.BROADER;
import static org.inspectkit.grading.Correspondence.EQUIVALENT;
import static org.inspectkit.grading.Correspondence.IDENTICAL;
import static org.inspectkit.grading.Correspondence.NARROWER;
import static org.inspectkit.grading.Correspondence.NONE;
import static org.inspectkit.grading.Correspondence.SAME_RANK;
import static org.inspectkit.grading.Correspondence.weakest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A chain is no stronger than its weakest link. */
class CorrespondenceTest {

  @Test
  void theWeakerCounts() {
    assertEquals(EQUIVALENT, weakest(IDENTICAL, EQUIVALENT));
    assertEquals(SAME_RANK, weakest(SAME_RANK, EQUIVALENT));
    assertEquals(NARROWER, weakest(SAME_RANK, NARROWER));
    assertEquals(NONE, weakest(IDENTICAL, NONE));
  }

  @Test
  void aPartOfWhatCoversMoreLeadsNowhere() {
    assertEquals(NONE, weakest(NARROWER, BROADER));
    assertFalse(NARROWER.isAtLeast(BROADER));
    assertFalse(BROADER.isAtLeast(NARROWER));
  }

  @Test
  void fromTheOtherSide() {
    assertEquals(BROADER, NARROWER.reversed());
    assertEquals(NARROWER, BROADER.reversed());
    assertEquals(SAME_RANK, SAME_RANK.reversed());
  }

  @Property
  void aChainIsNoStrongerThanAnyOfItsLinks(
      @ForAll Correspondence a, @ForAll Correspondence b, @ForAll Correspondence c) {
    assertTrue(a.isAtLeast(weakest(a, b)));
    assertTrue(b.isAtLeast(weakest(a, b)));
    assertEquals(weakest(a, b), weakest(b, a));
    assertEquals(a, weakest(a, a));
    assertEquals(weakest(weakest(a, b), c), weakest(a, weakest(b, c)));
    assertEquals(weakest(a, b).reversed(), weakest(a.reversed(), b.reversed()));
  }

  @Property
  void onlyRankAndCloserIsOneToOne(@ForAll Correspondence any) {
    boolean lossy = any == NARROWER || any == BROADER || any == NONE;
    assertEquals(!lossy, any.oneToOne());
  }
}
