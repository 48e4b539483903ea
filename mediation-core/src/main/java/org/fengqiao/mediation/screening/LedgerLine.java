package org.fengqiao.mediation.screening;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/** A row of a ledger file that was read without an error. */
@Value.Immutable
@MediationStyle
public abstract class LedgerLine {

  /** 130 bits: two numbers never meet by chance. */
  private static final int DIGEST_LENGTH = 26;

  LedgerLine() {}

  /** Returns the number of the row in the file. */
  public abstract int row();

  /** Returns the number in the ledger. */
  public abstract String number();

  /** Returns the day the matter was found. */
  public abstract LocalDate foundOn();

  /** Returns where the matter is. */
  public abstract RegionCode region();

  /** Returns the code of the type of dispute, or what stood there if the table does not know it. */
  public abstract String disputeType();

  /** Returns what it is about. */
  public abstract ConfidentialText summary();

  /** Returns how it became known. */
  public abstract LeadOrigin source();

  /** Returns how grave it is. */
  public abstract LeadGravity gravity();

  /** Returns how many are concerned, where stated. */
  public abstract OptionalInt parties();

  /** Returns the amount in dispute, where stated. */
  public abstract Optional<Fen> amount();

  /** Returns the last day for disposing of it, where stated. */
  public abstract Optional<LocalDate> timeLimit();

  /** Returns what is to be done, where stated. */
  public abstract Optional<ConfidentialText> measures();

  /** Returns the cells of columns this library does not know, by heading; never shown. */
  @Value.Redacted
  public abstract Map<String, String> others();

  /**
   * Returns the id of the lead: the same for the same partition and ledger number, so that
   * importing a file again finds what it stored before.
   */
  public final LeadId leadId() {
    return leadId(region().partition(), number());
  }

  /** Returns the id of the lead that a ledger number of a partition stands for. */
  public static LeadId leadId(Partition partition, String number) {
    byte[] digest =
        Hashing.sha256()
            .hashString("ledger/" + partition.digits() + "/" + number, StandardCharsets.UTF_8)
            .asBytes();
    String local = BaseEncoding.base32().omitPadding().encode(digest).substring(0, DIGEST_LENGTH);
    return LeadId.of(AggregateId.join(partition, local));
  }

  /**
   * Returns the lead of this row, as it is to be recorded.
   *
   * @param receiver the organisation that keeps the ledger; it receives and holds the lead
   * @param description the token under which {@link #summary()} was stored; no case may name it
   */
  public final Lead toLead(OrganisationId receiver, TextRef description) {
    return Lead.builder()
        .id(leadId())
        .region(region())
        .foundOn(foundOn())
        .origin(source())
        .firstReceiver(receiver)
        .holder(receiver)
        .disputeType(disputeType())
        .gravity(gravity())
        .description(description)
        .parties(parties())
        .amount(amount())
        .build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LedgerLine}. */
  public static final class Builder extends ImmutableLedgerLine.Builder {
    Builder() {}
  }
}
