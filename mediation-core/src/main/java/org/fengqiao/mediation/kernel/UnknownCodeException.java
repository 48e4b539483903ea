package org.fengqiao.mediation.kernel;

import java.util.List;

/** A code was read that its set does not contain. */
public final class UnknownCodeException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final String set;
  private final String code;
  private final List<String> validCodes;

  /** Creates the exception for a code that the named set does not contain. */
  public UnknownCodeException(String set, String code, List<String> validCodes) {
    super("unknown " + set + " code '" + code + "'; use one of " + validCodes);
    this.set = set;
    this.code = code;
    this.validCodes = List.copyOf(validCodes);
  }

  /** Returns the name of the set. */
  public String set() {
    return set;
  }

  /** Returns the code that was read. */
  public String code() {
    return code;
  }

  /** Returns the codes that would have been valid, in the order of the set. */
  public List<String> validCodes() {
    return validCodes;
  }
}
