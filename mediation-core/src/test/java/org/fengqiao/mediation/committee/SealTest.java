package org.fengqiao.mediation.committee;

import static org.fengqiao.mediation.committee.CountyRegister.BUREAU;
import static org.fengqiao.mediation.committee.CountyRegister.DAY;
import static org.fengqiao.mediation.committee.CountyRegister.TOWN;
import static org.fengqiao.mediation.committee.CountyRegister.VILLAGE;
import static org.fengqiao.mediation.committee.CountyRegister.codes;
import static org.fengqiao.mediation.committee.CountyRegister.county;
import static org.fengqiao.mediation.committee.CountyRegister.entries;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.api.Test;

/** Under whose seal groups, rooms and studios act. */
class SealTest {

  @Test
  @Requirement({"ORG-19", "ORG-34"})
  void groupsOfAWorkshopAndJointRoomsActUnderACommitteesSealAndLabourBodiesUnderTheirOwn() {
    MediationOrganisation enterprise =
        Places.organisation("E", OrganisationKind.ENTERPRISE_COMMITTEE, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation workshop =
        Places.organisation("G", OrganisationKind.MEDIATION_GROUP, Places.TOWN)
            .parent(enterprise.id())
            .build();
    MediationOrganisation room =
        Places.organisation("R", OrganisationKind.JOINT_ROOM, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation labour =
        Places.organisation("L", OrganisationKind.LABOUR_COMMITTEE, Places.TOWN)
            .parent(TOWN.id())
            .build();
    OrganisationRegistry registry =
        OrganisationRegistry.of(
            entries(BUREAU, TOWN, enterprise, workshop, room, labour),
            List.of(),
            Hierarchy.national());
    assertEquals(Optional.of(enterprise), registry.sealOf(workshop.id(), DAY));
    assertEquals(Optional.of(TOWN), registry.sealOf(room.id(), DAY));
    assertEquals(Optional.of(labour), registry.sealOf(labour.id(), DAY));
    assertTrue(registry.warnings().isEmpty());
  }

  @Test
  @Requirement({"ORG-31", "ORG-33", "ORG-39", "ORG-40"})
  void groupsAndStudiosActUnderTheSealOfTheirCommittee() {
    MediationOrganisation stationed =
        Places.organisation("S", OrganisationKind.STATIONED_STUDIO, Places.TOWN)
            .parent(TOWN.id())
            .build();
    MediationOrganisation personal =
        Places.organisation("P", OrganisationKind.PERSONAL_STUDIO, Places.VILLAGE).build();
    OrganisationEntry ofVillage =
        OrganisationEntry.founded(
            personal, OrganisationDetails.builder().committee(VILLAGE.id()).build());
    OrganisationRegistry registry =
        county().with(List.of(OrganisationEntry.founded(stationed), ofVillage), List.of());
    assertEquals(Optional.of(TOWN), registry.sealOf(stationed.id(), DAY));
    assertEquals(Optional.of(VILLAGE), registry.sealOf(personal.id(), DAY));
    assertEquals(Optional.of(TOWN), registry.sealOf(TOWN.id(), DAY));
    assertTrue(registry.warnings().isEmpty());
    OrganisationRegistry lone =
        OrganisationRegistry.of(entries(personal), List.of(), Hierarchy.national());
    assertEquals(List.of(CommitteeProblem.NO_COMMITTEE_BEHIND), codes(lone.warnings()));
    assertTrue(lone.sealOf(personal.id(), DAY).isEmpty());
  }
}
