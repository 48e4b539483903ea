package org.fengqiao.mediation.storage;

import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.party.DataTerms;

/**
 * How a datum is kept, without the datum.
 *
 * @param status whether it is used, only kept and secured, or gone
 * @param terms its class, and why it may be kept; stays when the datum is gone
 * @param certificate the proof of the destruction; present when it is gone
 */
public record KeptData(
    DataStatus status, DataTerms terms, Optional<ErasureCertificate> certificate) {}
