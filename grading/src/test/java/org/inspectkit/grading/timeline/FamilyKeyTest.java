package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.AuthorityFamily;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** Inspections that are on one timeline have one key, by which a cluster may group them. */
class FamilyKeyTest {

  private static Inspection of(String printed) {
    return Inspection.builder()
        .from(Reports.luton2012())
        .authority(Optional.of(new InspectedAuthority(printed, Optional.empty())))
        .build();
  }

  private static int timelines(Inspection one, Inspection other) {
    return InspectionTimeline.of(List.of(one, other), GradeReconciler.standard())
        .authorities()
        .size();
  }

  @Test
  void spellingsOfAnUnknownNameAreOneTimelineAndOneKey() {
    Inspection one = of("Rockport Borough Council");
    Inspection other = of(" ROCKPORT  Borough\tCouncil ");
    assertEquals(1, timelines(one, other));
    assertEquals(AuthorityFamily.keyOf(one), AuthorityFamily.keyOf(other));
  }

  @Test
  void twoUnknownNamesAreTwoTimelinesAndTwoKeys() {
    Inspection one = of("Rockport Borough Council");
    Inspection other = of("Rockport Council");
    assertEquals(2, timelines(one, other));
    assertNotEquals(AuthorityFamily.keyOf(one), AuthorityFamily.keyOf(other));
  }
}
