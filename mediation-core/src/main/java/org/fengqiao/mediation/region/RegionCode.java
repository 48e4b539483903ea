package org.fengqiao.mediation.region;

import java.util.List;
import org.fengqiao.mediation.kernel.Partition;
import org.jspecify.annotations.Nullable;

/**
 * The statistical code of a region (统计用区划代码): six digits down to the county, three for the town,
 * three for the village. A region and everything under it share a {@linkplain #subtree() prefix}.
 *
 * @param digits exactly twelve digits, the first not 0
 */
public record RegionCode(String digits) implements Comparable<RegionCode> {

  /** The number of digits. */
  public static final int LENGTH = 12;

  private static final List<RegionLevel> LEVELS = List.of(RegionLevel.values());

  /**
   * Checks the form.
   *
   * @throws MalformedRegionCodeException if it is not twelve digits with the first not 0
   */
  public RegionCode {
    if (!isDigits(digits, LENGTH)) {
      throw new MalformedRegionCodeException(digits);
    }
  }

  /**
   * Returns the code with the given digits.
   *
   * @throws MalformedRegionCodeException if it is not twelve digits with the first not 0
   */
  public static RegionCode of(String digits) {
    return new RegionCode(digits);
  }

  /**
   * Returns the code that begins with the given 2, 4, 6, 9 or 12 digits and goes on with zeros.
   *
   * @throws MalformedRegionCodeException if the prefix has another form
   */
  public static RegionCode ofPrefix(String prefix) {
    if (!isPrefix(prefix)) {
      throw new MalformedRegionCodeException(prefix);
    }
    return new RegionCode(prefix + "0".repeat(LENGTH - prefix.length()));
  }

  /** Returns whether a text has the form of a region code. */
  public static boolean isWellFormed(String text) {
    return isDigits(text, LENGTH);
  }

  /** Returns the partition: the first four digits. */
  public Partition partition() {
    return Partition.of(digits.substring(0, Partition.LENGTH));
  }

  /** Returns the leading digits that a region of the level has of its own: 2, 4, 6, 9 or 12. */
  public String prefix(RegionLevel level) {
    return digits.substring(0, level.prefixLength());
  }

  /**
   * Returns the prefix that this region and everything under it share: the code without the groups
   * of zeros at its end. Its length says how fine the code is, not which level the region has: the
   * code of Jiyuan (济源市, 419001000000) is as fine as a county's, the city acts as a prefecture.
   */
  public String subtree() {
    return digits.substring(0, subtreeLength());
  }

  private int subtreeLength() {
    int significant = LENGTH;
    while (digits.charAt(significant - 1) == '0') {
      significant--;
    }
    for (RegionLevel level : LEVELS) {
      if (level.prefixLength() >= significant) {
        return level.prefixLength();
      }
    }
    return LENGTH;
  }

  /**
   * Returns whether this region lies in the subtree of a prefix; a region lies in its own.
   *
   * @param prefix 2, 4, 6, 9 or 12 digits
   * @throws MalformedRegionCodeException if the prefix has another form
   */
  public boolean isWithin(String prefix) {
    if (!isPrefix(prefix)) {
      throw new MalformedRegionCodeException(prefix);
    }
    return digits.startsWith(prefix);
  }

  /** Returns whether this region lies in the subtree of another one; a region lies in its own. */
  public boolean isWithin(RegionCode other) {
    return digits.regionMatches(0, other.digits, 0, other.subtreeLength());
  }

  private static boolean isPrefix(String text) {
    for (RegionLevel level : LEVELS) {
      if (isDigits(text, level.prefixLength())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigits(String text, int length) {
    boolean wellFormed = text.length() == length && text.charAt(0) != '0';
    for (int i = 0; wellFormed && i < length; i++) {
      char c = text.charAt(i);
      wellFormed = c >= '0' && c <= '9';
    }
    return wellFormed;
  }

  @Override
  public int compareTo(RegionCode other) {
    return digits.compareTo(other.digits);
  }

  /** Written out because registers look up tens of thousands of codes in a first call. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegionCode that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return digits;
  }
}
