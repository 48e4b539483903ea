package org.fengqiao.mediation.party;

import java.util.Optional;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.immutables.value.Value;

/**
 * What is kept about one party: only what the handling needs (个人信息保护法 2021 art. 6). Lies in the
 * store of personal data, never in an event. {@link #toString()} shows nothing of it.
 */
@Value.Immutable
@MediationStyle
public abstract class PersonalData {

  /** The greatest number of characters of a name. */
  public static final int MAX_NAME_LENGTH = 200;

  /** The greatest number of characters of an id number or a telephone number. */
  public static final int MAX_NUMBER_LENGTH = 64;

  /** The greatest number of characters of an address. */
  public static final int MAX_ADDRESS_LENGTH = 500;

  PersonalData() {}

  /** Returns the name of the person or organisation. */
  public abstract String name();

  /** Returns the id number or the uniform social credit code. */
  public abstract Optional<String> idNumber();

  /** Returns the telephone number. */
  public abstract Optional<String> phone();

  /** Returns the address. */
  public abstract Optional<String> address();

  /** Returns its class, and why it may be kept; {@link DataTerms#IDENTITY} by default. */
  @Value.Default
  public DataTerms terms() {
    return DataTerms.IDENTITY;
  }

  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    StorableTexts.of("PersonalData")
        .check("name", name(), MAX_NAME_LENGTH)
        .check("idNumber", idNumber(), MAX_NUMBER_LENGTH)
        .check("phone", phone(), MAX_NUMBER_LENGTH)
        .check("address", address(), MAX_ADDRESS_LENGTH)
        .orThrow();
  }

  /** Returns the data with every value masked. */
  public final PersonalData masked() {
    return builder()
        .name(Masking.name(name()))
        .idNumber(idNumber().map(Masking::idNumber))
        .phone(phone().map(Masking::phone))
        .address(address().map(Masking::address))
        .terms(terms())
        .build();
  }

  /** Returns which values are there, and none of them. */
  @Override
  public final String toString() {
    return "PersonalData[name"
        + (idNumber().isPresent() ? ", idNumber" : "")
        + (phone().isPresent() ? ", phone" : "")
        + (address().isPresent() ? ", address" : "")
        + "]";
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PersonalData}. */
  public static final class Builder extends ImmutablePersonalData.Builder {
    Builder() {}
  }
}
