package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * The letter by which another organ sends a dispute (来函).
 *
 * @param form how
 * @param sender who sent it; the result is owed to it
 * @param papers the letter with its papers
 * @param channel by which channel a court sent it
 * @param stage at which stage a court sent it
 * @param consents the parties whose consent is enclosed
 * @param receiptSigned whether its receipt was signed, which starts the period of a court's letter
 */
public record ReferralLetter(
    ReferralForm form,
    OrganisationId sender,
    TextRef papers,
    Optional<CourtChannel> channel,
    Optional<CourtStage> stage,
    List<PartyNumber> consents,
    boolean receiptSigned) {

  /** Copies the list. */
  public ReferralLetter {
    consents = List.copyOf(consents);
  }

  /** Returns whether a court sent it after docketing, so that its suit is pending there. */
  public boolean isDocketed() {
    return form == ReferralForm.ENTRUSTED
        || (isOfCourt() && stage.filter(at -> at != CourtStage.BEFORE_DOCKETING).isPresent());
  }

  /** Returns whether a court sent it. */
  public boolean isOfCourt() {
    return form != ReferralForm.OTHER_ORGAN;
  }
}
