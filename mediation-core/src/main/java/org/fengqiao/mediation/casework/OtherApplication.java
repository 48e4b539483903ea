package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * The application of the other side, which keeps a case going that its applicants withdraw from
 * (T21).
 *
 * @param applicants who applies
 * @param application the application they signed (F04); the note of an oral one does not do, since
 *     those who withdraw hand it in
 */
public record OtherApplication(List<PartyNumber> applicants, TextRef application) {

  /** Copies the list. */
  public OtherApplication {
    applicants = List.copyOf(applicants);
  }
}
