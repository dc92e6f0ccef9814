package org.inspectkit.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint by which documents are known. */
public final class Sha256 {

  private Sha256() {}

  /**
   * The fingerprint of a document.
   *
   * @param bytes its bytes
   * @return the SHA-256 of them in lower-case hexadecimal
   */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
