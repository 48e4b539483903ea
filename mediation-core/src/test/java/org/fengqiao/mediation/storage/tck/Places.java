package org.fengqiao.mediation.storage.tck;

import java.util.List;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * Invented places: two towns of one county, the next county, the next prefectures, a province. The
 * four partitions are such that an adapter which splits by the partition can give each a shard: the
 * digits themselves and their {@link String#hashCode()} differ modulo 4.
 */
final class Places {

  static final Partition PARTITION = Partition.of("9901");
  static final Partition NEXT_PARTITION = Partition.of("9902");

  static final RegionCode VILLAGE = RegionCode.of("990101101201");
  static final RegionCode NEXT_VILLAGE = RegionCode.of("990101101202");
  static final RegionCode NEXT_TOWN = RegionCode.of("990101102201");
  static final RegionCode NEXT_COUNTY = RegionCode.of("990102101201");
  static final RegionCode NEXT_PREFECTURE = RegionCode.of("990201101201");
  static final RegionCode THIRD_PREFECTURE = RegionCode.of("990301101201");
  static final RegionCode NEXT_PROVINCE = RegionCode.of("980101101201");

  /** One region for each way of being a neighbour of the first. */
  static final List<RegionCode> ALL =
      List.of(
          VILLAGE,
          NEXT_VILLAGE,
          NEXT_TOWN,
          NEXT_COUNTY,
          NEXT_PREFECTURE,
          NEXT_PROVINCE,
          THIRD_PREFECTURE);

  private Places() {}

  static Scope.Subtrees subtree(RegionCode region, RegionLevel level) {
    return new Scope.Subtrees(List.of(RegionSubtree.of(region, level)));
  }

  static Scope.Grid grid(RegionCode region, RegionLevel level) {
    return new Scope.Grid(List.of(RegionSubtree.of(region, level)));
  }

  /** Everything in the province of the first village. */
  static Scope everything() {
    return subtree(VILLAGE, RegionLevel.PROVINCE);
  }

  static OrganisationId committee(RegionCode region) {
    return OrganisationId.of(AggregateId.join(region.partition(), "TW" + region.digits()));
  }

  static MediatorId mediator(RegionCode region) {
    return MediatorId.of(AggregateId.join(region.partition(), "TY" + region.digits()));
  }

  static PersonRef person(Partition partition, String name) {
    return PersonRef.of(AggregateId.join(partition, "P" + name));
  }

  static TextRef text(Partition partition, String name) {
    return TextRef.of(AggregateId.join(partition, "T" + name));
  }

  static CaseId caseId(RegionCode region, int number) {
    return CaseId.of(
        AggregateId.join(
            region.partition(), "C" + region.digits() + "-" + "%06d".formatted(number)));
  }
}
