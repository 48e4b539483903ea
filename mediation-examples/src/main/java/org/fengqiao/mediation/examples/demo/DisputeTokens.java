package org.fengqiao.mediation.examples.demo;

import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.screening.LedgerLine;

/**
 * The tokens of everything that belongs to one row of the ledger. They follow from the row, so that
 * a second run finds what the first one stored; a platform takes random ones. They begin with the
 * day, because a database writes keys in order faster than keys without one.
 *
 * @param prefix what all tokens of the row begin with
 */
record DisputeTokens(String prefix) {

  private static final int LEAD_CHARACTERS = 18;

  static DisputeTokens of(LedgerLine line) {
    String lead = line.leadId().text().substring(Partition.LENGTH + 1);
    return new DisputeTokens(
        line.leadId().partition()
            + "-"
            + line.foundOn().toString().replace("-", "")
            + "-"
            + lead.substring(0, LEAD_CHARACTERS));
  }

  PersonRef person(int number) {
    return PersonRef.of(prefix + "-P" + number);
  }

  TextRef matter() {
    return text("MATTER");
  }

  TextRef facts() {
    return text("FACTS");
  }

  TextRef minutes() {
    return text("MINUTES");
  }

  TextRef agreement() {
    return text("AGREEMENT");
  }

  TextRef promise() {
    return text("PROMISE");
  }

  TextRef visit(int party) {
    return text("VISIT" + party);
  }

  private TextRef text(String what) {
    return TextRef.of(prefix + "-" + what);
  }
}
