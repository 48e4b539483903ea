package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.BadOutcome;
import org.fengqiao.mediation.casework.record.Complaint;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.ErasureProposal;
import org.fengqiao.mediation.casework.record.LegalHold;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.casework.record.Supervision;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The tracks that go on beside the mediation and after the archive: requests about personal data,
 * holds, supervision, complaints, look-backs, bad outcomes. Immutable; part of a {@link
 * MediationCase}.
 */
public final class CaseRecords {

  static final CaseRecords NONE = new CaseRecords();

  private ByNumber<Integer, DataRequest> requests = ByNumber.none();
  private ByNumber<PartyNumber, DataStatus> data = ByNumber.none();
  private ByNumber<Integer, LegalHold> holds = ByNumber.none();
  private ByNumber<Integer, ErasureProposal> erasures = ByNumber.none();
  private ByNumber<Integer, Supervision> supervisions = ByNumber.none();
  private ByNumber<Integer, Complaint> complaints = ByNumber.none();
  private ByNumber<Integer, LookBackFile> lookBacks = ByNumber.none();
  private List<BadOutcome> badOutcomes = List.of();

  private CaseRecords() {}

  private CaseRecords(CaseRecords other) {
    requests = other.requests;
    data = other.data;
    holds = other.holds;
    erasures = other.erasures;
    supervisions = other.supervisions;
    complaints = other.complaints;
    lookBacks = other.lookBacks;
    badOutcomes = other.badOutcomes;
  }

  /** Returns the requests about personal data by number. */
  public List<DataRequest> dataRequests() {
    return requests.values();
  }

  /** Returns where the personal data of a party stands. */
  public DataStatus dataOf(PartyNumber party) {
    DataStatus status = data.get(party);
    return status == null ? DataStatus.ACTIVE : status;
  }

  /** Returns the holds by number, the lifted ones included. */
  public List<LegalHold> holds() {
    return holds.values();
  }

  /** Returns whether anything holds the case, so that nothing may be destroyed. */
  public boolean isOnHold() {
    return holds.values().stream().anyMatch(LegalHold::isOn);
  }

  /** Returns the proposals to erase personal data by number. */
  public List<ErasureProposal> erasures() {
    return erasures.values();
  }

  /** Returns what offices asked for by number. */
  public List<Supervision> supervisions() {
    return supervisions.values();
  }

  /** Returns the complaints by number. */
  public List<Complaint> complaints() {
    return complaints.values();
  }

  /** Returns the look-backs by number. */
  public List<LookBackFile> lookBacks() {
    return lookBacks.values();
  }

  /** Returns how the dispute turned bad, in the order it became known. */
  public List<BadOutcome> badOutcomes() {
    return badOutcomes;
  }

  /**
   * Returns whether a look-back is to be opened: the dispute turned into what asks for one
   * (SUP-08), and none was opened on that day or later.
   */
  public boolean isLookBackOffered() {
    return badOutcomes.stream()
        .filter(outcome -> outcome.kind().asksForLookBack())
        .map(BadOutcome::day)
        .anyMatch(day -> lookBacks.values().stream().noneMatch(l -> opened(l, day)));
  }

  private static boolean opened(LookBackFile lookBack, LocalDate since) {
    return !lookBack.openedOn().isBefore(since);
  }

  /** Returns whether one of these tracks still waits for somebody. */
  public boolean isAnythingOpen() {
    return requests.values().stream().anyMatch(DataRequest::isOpen)
        || supervisions.values().stream().anyMatch(Supervision::isOpen)
        || complaints.values().stream().anyMatch(Complaint::isOpen)
        || lookBacks.values().stream().anyMatch(LookBackFile::isOpen);
  }

  Optional<DataRequest> request(int number) {
    return Optional.ofNullable(requests.get(number));
  }

  Optional<LegalHold> hold(int number) {
    return Optional.ofNullable(holds.get(number));
  }

  Optional<ErasureProposal> erasure(int number) {
    return Optional.ofNullable(erasures.get(number));
  }

  Optional<Supervision> supervision(int number) {
    return Optional.ofNullable(supervisions.get(number));
  }

  Optional<Complaint> complaint(int number) {
    return Optional.ofNullable(complaints.get(number));
  }

  Optional<LookBackFile> lookBack(int number) {
    return Optional.ofNullable(lookBacks.get(number));
  }

  CaseRecords with(DataRequest request) {
    CaseRecords more = new CaseRecords(this);
    more.requests = requests.with(request.number(), request);
    return more;
  }

  CaseRecords with(Collection<PartyNumber> parties, DataStatus status) {
    CaseRecords more = new CaseRecords(this);
    for (PartyNumber party : parties) {
      more.data = more.data.with(party, status);
    }
    return more;
  }

  CaseRecords with(LegalHold hold) {
    CaseRecords more = new CaseRecords(this);
    more.holds = holds.with(hold.number(), hold);
    return more;
  }

  CaseRecords with(ErasureProposal proposal) {
    CaseRecords more = new CaseRecords(this);
    more.erasures = erasures.with(proposal.number(), proposal);
    return more;
  }

  CaseRecords with(Supervision supervision) {
    CaseRecords more = new CaseRecords(this);
    more.supervisions = supervisions.with(supervision.number(), supervision);
    return more;
  }

  CaseRecords with(Complaint complaint) {
    CaseRecords more = new CaseRecords(this);
    more.complaints = complaints.with(complaint.number(), complaint);
    return more;
  }

  CaseRecords with(LookBackFile lookBack) {
    CaseRecords more = new CaseRecords(this);
    more.lookBacks = lookBacks.with(lookBack.number(), lookBack);
    return more;
  }

  CaseRecords with(BadOutcome outcome) {
    CaseRecords more = new CaseRecords(this);
    more.badOutcomes = CaseFacts.with(badOutcomes, outcome);
    return more;
  }
}
