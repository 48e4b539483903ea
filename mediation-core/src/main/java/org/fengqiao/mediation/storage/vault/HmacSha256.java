package org.fengqiao.mediation.storage.vault;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256, from the JDK. */
public final class HmacSha256 implements KeyedDigest {

  private static final String ALGORITHM = "HmacSHA256";

  /** Creates the digest. */
  public HmacSha256() {}

  @Override
  public String name() {
    return "HMAC-SHA256";
  }

  @Override
  public byte[] digest(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK has no " + name(), e);
    }
  }
}
