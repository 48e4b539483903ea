package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.CaseId;

/**
 * The link of the last event of a case, to be kept where whoever can write the store cannot. It
 * tells nothing about the case.
 *
 * @param caseId the case
 * @param version the number of its last event, from 1
 * @param link the name of the digest, a colon and the link in hexadecimal digits
 */
public record ChainHead(CaseId caseId, int version, String link) {

  /** The most characters of a link. */
  public static final int MAX_LINK_LENGTH =
      ChainDigest.MAX_NAME_LENGTH + 1 + 2 * ChainDigest.MAX_BYTES;
}
