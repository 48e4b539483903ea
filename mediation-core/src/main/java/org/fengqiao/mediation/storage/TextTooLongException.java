package org.fengqiao.mediation.storage;

/** Something is longer than the store has room for. Nothing was kept. */
public final class TextTooLongException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final int found;
  private final int most;

  /**
   * Creates the exception.
   *
   * @param what what is too long
   * @param found its characters
   * @param most the most there is room for
   */
  public TextTooLongException(String what, int found, int most) {
    super(
        what
            + " takes "
            + found
            + " characters, there is room for "
            + most
            + "; make several of it, or leave out what is listed in it");
    this.found = found;
    this.most = most;
  }

  /** Returns how many characters it has. */
  public int found() {
    return found;
  }

  /** Returns how many there is room for. */
  public int most() {
    return most;
  }
}
