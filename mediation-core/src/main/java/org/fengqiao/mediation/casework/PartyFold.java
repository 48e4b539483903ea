package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/** Reads what happens about who is in the case. */
final class PartyFold {

  private PartyFold() {}

  static void read(PartyEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof PartyEvent.CapacitySet set) {
      List<PartyNumber> same = numbersOf(fold.party(set.party()).party().person(), facts);
      same.forEach(n -> fold.change(n, p -> p.with(set.capacity(), set.representative())));
    } else if (body instanceof PartyEvent.SpokespersonsElected elected) {
      elect(elected, fold);
    } else if (body instanceof PartyEvent.PartyAdded added) {
      add(added.party(), fold);
    } else if (body instanceof PartyEvent.PartySubstituted substituted) {
      Party successor = substituted.successor();
      List<PartyStanding> same = CaseLists.each(numbersOf(successor.person(), facts), fold::party);
      fold.change(successor.number(), party -> party.succeededBy(successor));
      for (PartyStanding known : same) {
        known
            .capacity()
            .ifPresent(
                found ->
                    fold.change(
                        successor.number(), party -> party.with(found, known.representative())));
      }
    } else if (body instanceof PartyEvent.PaperSigned paper) {
      paper.signers().forEach(signer -> fold.party(signer.party()));
    } else if (body instanceof PartyEvent.CaseLinked linked) {
      facts.links =
          CaseFacts.with(facts.links, new CaseLink(linked.other(), linked.linkKind(), fold.day()));
    }
  }

  /** Whoever succeeds another party of the side stands under two numbers, able or unable as one. */
  private static List<PartyNumber> numbersOf(PersonRef person, CaseFacts facts) {
    return Attempt.numbers(
        CaseLists.those(
            List.copyOf(facts.parties.values()), party -> party.party().person().equals(person)));
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
