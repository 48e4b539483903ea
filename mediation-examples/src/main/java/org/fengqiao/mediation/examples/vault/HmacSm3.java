package org.fengqiao.mediation.examples.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.mediation.storage.vault.KeyedDigest;

/** HMAC with SM3 (GB/T 32905-2016). */
public final class HmacSm3 implements KeyedDigest {

  private static final String ALGORITHM = "HmacSM3";

  private final Provider provider;

  /**
   * Creates the digest.
   *
   * @param provider has {@code HmacSM3}, as BouncyCastle does
   */
  public HmacSm3(Provider provider) {
    this.provider = provider;
  }

  @Override
  public String name() {
    return "HMAC-SM3";
  }

  @Override
  public byte[] digest(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM, provider);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(provider.getName() + " has no " + name(), e);
    }
  }
}
