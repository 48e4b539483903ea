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

  private static MediationOrganisation under(
      MediationOrganisation parent, String local, OrganisationKind kind) {
    return Places.organisation(local, kind, Places.TOWN).parent(parent.id()).build();
  }

  @Test
  @Requirement({"ORG-19", "ORG-34"})
  void groupsOfAWorkshopAndJointRoomsActUnderACommitteesSealAndLabourBodiesUnderTheirOwn() {
    MediationOrganisation enterprise = under(TOWN, "E", OrganisationKind.ENTERPRISE_COMMITTEE);
    MediationOrganisation workshop = under(enterprise, "G", OrganisationKind.MEDIATION_GROUP);
    MediationOrganisation room = under(TOWN, "R", OrganisationKind.JOINT_ROOM);
    MediationOrganisation labour = under(TOWN, "L", OrganisationKind.LABOUR_COMMITTEE);
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
    MediationOrganisation stationed = under(TOWN, "S", OrganisationKind.STATIONED_STUDIO);
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
