package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.Party;

/** Reads what happens about who is in the case. */
final class PartyFold {

  private PartyFold() {}

  static void read(PartyEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof PartyEvent.CapacitySet set) {
      fold.change(set.party(), party -> party.with(set.capacity(), set.representative()));
    } else if (body instanceof PartyEvent.SpokespersonsElected elected) {
      elect(elected, fold);
    } else if (body instanceof PartyEvent.PartyAdded added) {
      add(added.party(), fold);
    } else if (body instanceof PartyEvent.PartySubstituted substituted) {
      Party successor = substituted.successor();
      fold.change(successor.number(), party -> party.succeededBy(successor));
    } else if (body instanceof PartyEvent.CaseLinked linked) {
      facts.links =
          CaseFacts.with(facts.links, new CaseLink(linked.other(), linked.linkKind(), fold.day()));
    }
  }

  private static void elect(PartyEvent.SpokespersonsElected elected, CaseFold fold) {
    CaseFacts facts = fold.facts();
    elected.members().forEach(fold::party);
    List<SpokespersonGroup> others =
        facts.groups.stream()
            .filter(group -> group.members().stream().noneMatch(elected.members()::contains))
            .toList();
    facts.groups =
        CaseFacts.with(
            others,
            new SpokespersonGroup(
                elected.members(), elected.spokespersons(), elected.paper(), fold.day()));
  }

  private static void add(Party party, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (party.number().value() != facts.parties.size() + 1) {
      throw fold.wrong("adds party " + party.number() + ", expected " + (facts.parties.size() + 1));
    }
    facts.parties = facts.parties.with(party.number(), PartyStanding.of(party));
  }
}
