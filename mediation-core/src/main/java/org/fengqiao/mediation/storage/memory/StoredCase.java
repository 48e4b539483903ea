package org.fengqiao.mediation.storage.memory;

import java.util.List;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;

/** A case with what lists and counts ask for. */
record StoredCase(MediationCase mediation, CaseSummary summary, List<DueItem> dueItems) {

  static StoredCase of(MediationCase mediation) {
    return new StoredCase(mediation, mediation.summary(), mediation.dueItems());
  }
}
