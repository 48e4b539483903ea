package org.fengqiao.mediation.campaign;

import java.util.Optional;
import org.fengqiao.mediation.calendar.Duty;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;

/**
 * One thing an organisation owes once under a campaign (REP-01): what, who, to whom, by when and
 * why.
 *
 * @param id the id; the same whenever the duties of the campaign are computed again
 * @param campaign the campaign
 * @param kind what it is
 * @param item the id of the plan's item
 * @param who the organisation that owes it
 * @param duty the days it is about and when it is due
 * @param sensitive whether it belongs to a sensitive period
 * @param recipient to whom, where the plan says so
 * @param document the code of the paper it ends in
 * @param name what people read
 * @param citation the words of the plan
 */
public record CampaignDuty(
    DutyId id,
    CampaignId campaign,
    DutyKind kind,
    String item,
    OrganisationId who,
    Duty duty,
    boolean sensitive,
    Optional<DutyRecipient> recipient,
    Optional<String> document,
    LocalText name,
    Citation citation) {

  /** The greatest number of characters of an item, a document code and a section. */
  public static final int MAX_ITEM_LENGTH = 200;

  /** The greatest number of characters, in each language, of the name and of the recipient's. */
  public static final int MAX_NAME_LENGTH = 2000;

  /** The greatest number of characters of the arithmetic of the deadline. */
  public static final int MAX_ARITHMETIC_LENGTH = 500;

  /** Checks the lengths of the texts. */
  public CampaignDuty {
    StorableTexts texts =
        StorableTexts.of(id.text())
            .check("item", item, MAX_ITEM_LENGTH)
            .check("document", document, MAX_ITEM_LENGTH)
            .check("name", name, MAX_NAME_LENGTH)
            .check("section", citation.section(), MAX_ITEM_LENGTH)
            .check("quote", citation.quote(), 2 * Citation.MAX_QUOTE_LENGTH)
            .check("arithmetic", duty.deadline().arithmetic(), MAX_ARITHMETIC_LENGTH);
    recipient.ifPresent(to -> texts.check("recipient", to.name(), MAX_NAME_LENGTH));
    texts.orThrow();
  }
}
