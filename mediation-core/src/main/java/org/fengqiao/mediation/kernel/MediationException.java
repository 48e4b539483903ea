package org.fengqiao.mediation.kernel;

/**
 * The root of everything this library throws on purpose. Subclasses carry typed fields; the message
 * says what went wrong, for which id, what was expected and found, and what to do next, and never
 * shows personal data.
 */
public abstract class MediationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message for developers. */
  protected MediationException(String message) {
    super(message);
  }

  /** Creates an exception with a message for developers and the failure behind it. */
  protected MediationException(String message, Throwable cause) {
    super(message, cause);
  }
}
