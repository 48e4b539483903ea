package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.ErasureProposal;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/**
 * What a decision to erase (T119) leaves of nothing but tokens: the people who are, were or act for
 * the parties concerned and for no party that stays, and the texts about them alone; with the last
 * party everything of the case. The appraisal and the decision stay, as the proof that and why it
 * was destroyed (F57). Who helped one party goes with it, who helped in the talks with the last
 * party.
 *
 * @param persons the people whose data is to be destroyed
 * @param texts the texts to be destroyed
 */
public record ErasedData(Set<PersonRef> persons, Set<TextRef> texts) {

  /** Copies the sets. */
  public ErasedData {
    persons = Set.copyOf(persons);
    texts = Set.copyOf(texts);
  }

  /** Returns the tokens of all of it. */
  public Set<DataToken> tokens() {
    Set<DataToken> tokens = new HashSet<>(persons);
    tokens.addAll(texts);
    return tokens;
  }

  /**
   * For stores: returns which of some tokens a case names and has not erased since. Data is kept as
   * long as there is such a case.
   */
  public static Set<DataToken> namedIn(MediationCase it, Set<? extends DataToken> asked) {
    Set<DataToken> named = new LinkedHashSet<>();
    for (CaseEvent event : it.events()) {
      CaseTokens.of(event.body()).all().stream().filter(asked::contains).forEach(named::add);
      if (!named.isEmpty() && isApproval(event)) {
        named.removeAll(destroyed(it, event));
      }
    }
    return named;
  }

  /** Returns what each approved decision of a case destroyed, by the number of its event. */
  public static SortedMap<Integer, Set<DataToken>> decided(MediationCase it) {
    return decidedAfter(it, 0);
  }

  /** For stores: returns what the decisions after a version destroyed, by the number of theirs. */
  public static SortedMap<Integer, Set<DataToken>> decidedAfter(MediationCase it, int version) {
    SortedMap<Integer, Set<DataToken>> decided = new TreeMap<>();
    for (CaseEvent event : it.events().subList(version, it.version())) {
      if (isApproval(event)) {
        decided.put(event.sequence(), destroyed(it, event));
      }
    }
    return decided;
  }

  private static boolean isApproval(CaseEvent event) {
    return approved(event.body()).findAny().isPresent();
  }

  private static Set<DataToken> destroyed(MediationCase it, CaseEvent decision) {
    MediationCase then = MediationCase.replay(it.events().subList(0, decision.sequence()));
    return of(then, List.of(decision)).tokens();
  }

  /**
   * Returns whether something came in about an erased party since the last decision, which only a
   * further one destroys: with the last party everything does.
   */
  static boolean isMoreOf(MediationCase it, PartyNumber party) {
    Set<PartyNumber> erased = erased(it);
    boolean all = erased.size() == it.parties().size();
    List<CaseEvent> events = it.events();
    int last = events.size();
    while (last > 0 && !isApproval(events.get(last - 1))) {
      last--;
    }
    Set<DataToken> more = new HashSet<>();
    for (CaseEvent event : last == 0 ? List.<CaseEvent>of() : events.subList(last, events.size())) {
      if (all || CaseView.isAbout(it, event.body(), party, erased)) {
        more.addAll(CaseTokens.of(event.body()).all());
      }
    }
    more.removeAll(proof(it));
    return !more.isEmpty();
  }

  /**
   * Returns what is to be destroyed after some events.
   *
   * @param after the case after them
   * @param events the events of one step
   */
  public static ErasedData of(MediationCase after, List<CaseEvent> events) {
    Set<PartyNumber> parties =
        events.stream()
            .map(CaseEvent::body)
            .flatMap(ErasedData::approved)
            .flatMap(proposal -> after.records().erasure(proposal).stream())
            .map(ErasureProposal::parties)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    if (parties.isEmpty()) {
      return new ErasedData(Set.of(), Set.of());
    }
    Set<TextRef> proof = proof(after);
    boolean all = after.parties().stream().allMatch(each -> isErased(after, each.number()));
    Set<PersonRef> persons = new HashSet<>();
    Set<TextRef> texts = new HashSet<>();
    if (all) {
      for (CaseEvent event : after.events()) {
        CaseTokens tokens = CaseTokens.of(event.body());
        persons.addAll(tokens.persons());
        texts.addAll(tokens.texts());
      }
    } else {
      parties.forEach(party -> persons.addAll(persons(after, party)));
      after.parties().stream()
          .map(PartyStanding::number)
          .filter(party -> !isErased(after, party))
          .forEach(party -> persons.removeAll(persons(after, party)));
      after.helpers().forEach(invited -> persons.remove(invited.person()));
      texts.addAll(CaseView.textsAboutOnly(after, erased(after)));
    }
    texts.removeAll(proof);
    return new ErasedData(persons, texts);
  }

  /**
   * Returns what is only kept and secured in a case (T118): everybody who is, was or stood for the
   * parties that are restricted, unless a party needs them whose data is in use, and the texts
   * about those parties that name nobody else.
   */
  public static ErasedData onlyKept(MediationCase after) {
    List<PartyNumber> parties =
        after.parties().stream()
            .map(PartyStanding::number)
            .filter(party -> after.records().dataOf(party) == DataStatus.RESTRICTED)
            .toList();
    if (parties.isEmpty()) {
      return new ErasedData(Set.of(), Set.of());
    }
    Set<PersonRef> persons = new HashSet<>();
    parties.forEach(party -> persons.addAll(persons(after, party)));
    after.parties().stream()
        .map(PartyStanding::number)
        .filter(party -> after.records().dataOf(party) == DataStatus.ACTIVE)
        .forEach(party -> persons.removeAll(persons(after, party)));
    after.helpers().forEach(invited -> persons.remove(invited.person()));
    return new ErasedData(persons, CaseView.restrictedTexts(after));
  }

  /**
   * Returns the parties with whose data that of a person stands and falls in a case: those the
   * person is, was or stood for, and every party for whoever was invited to help in the talks.
   */
  public static Set<PartyNumber> parties(MediationCase it, PersonRef person) {
    boolean invited = it.helpers().stream().anyMatch(each -> each.person().equals(person));
    return it.parties().stream()
        .map(PartyStanding::number)
        .filter(party -> invited || persons(it, party).contains(person))
        .collect(Collectors.toSet());
  }

  /** Returns whether the data of everybody in a case who goes by a token is only kept there. */
  public static boolean isRestricted(MediationCase it, PersonRef person) {
    boolean invited = it.helpers().stream().anyMatch(each -> each.person().equals(person));
    return !invited
        && it.parties().stream()
            .filter(standing -> persons(it, standing.number()).contains(person))
            .allMatch(standing -> it.records().dataOf(standing.number()) != DataStatus.ACTIVE);
  }

  /** Returns whether a case names a token for what is only kept there, and for nothing else. */
  public static boolean isOnlyKept(MediationCase it, DataToken token) {
    return token instanceof PersonRef person
        ? !parties(it, person).isEmpty() && isRestricted(it, person)
        : token instanceof TextRef text && CaseView.restrictedTexts(it).contains(text);
  }

  /** Returns whether the data of everybody in a case who goes by a token is erased there. */
  public static boolean isErased(MediationCase it, PersonRef person) {
    return parties(it, person).stream().allMatch(party -> isErased(it, party));
  }

  /** Returns whether a text was erased in a case, which naming it again does not undo. */
  public static boolean isErased(MediationCase it, TextRef text) {
    return decided(it).values().stream().anyMatch(tokens -> tokens.contains(text));
  }

  private static boolean isErased(MediationCase it, PartyNumber party) {
    return it.records().dataOf(party) == DataStatus.ERASED;
  }

  private static Set<PartyNumber> erased(MediationCase it) {
    return it.parties().stream()
        .map(PartyStanding::number)
        .filter(party -> isErased(it, party))
        .collect(Collectors.toSet());
  }

  private static Stream<Integer> approved(CaseEventBody body) {
    return body instanceof RecordEvent.ErasureDecided decided && decided.approved()
        ? Stream.of(decided.proposal())
        : Stream.empty();
  }

  /** Everybody who was or is the party or stood or stands for it, as any event has it. */
  private static Set<PersonRef> persons(MediationCase it, PartyNumber number) {
    PartyStanding standing = it.party(number).orElseThrow();
    Set<PersonRef> persons = new HashSet<>();
    persons.add(standing.party().person());
    standing.predecessors().forEach(before -> persons.add(before.person()));
    standing.representative().ifPresent(each -> persons.add(each.person()));
    standing.agents().forEach(agent -> persons.add(agent.person()));
    it.events().stream()
        .map(CaseEvent::body)
        .filter(body -> !(body instanceof SessionEvent.HelperInvited))
        .map(CaseTokens::of)
        .filter(tokens -> tokens.parties().equals(Set.of(number)))
        .forEach(tokens -> persons.addAll(tokens.persons()));
    return persons;
  }

  private static Set<TextRef> proof(MediationCase it) {
    Set<TextRef> proof = new HashSet<>();
    it.events().stream()
        .map(CaseEvent::body)
        .filter(
            body ->
                body instanceof RecordEvent.ErasureProposed
                    || body instanceof RecordEvent.ErasureDecided)
        .forEach(body -> proof.addAll(CaseTokens.of(body).texts()));
    return proof;
  }
}
