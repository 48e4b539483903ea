package org.fengqiao.mediation.committee;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The roll of invited mediation organisations that a court or another sender keeps (特邀调解组织名册).
 *
 * @param listed who stands on it, each with the codes of the dispute types it is listed for; an
 *     organisation without any is listed for all
 */
public record ReferralRoll(Map<OrganisationId, Set<String>> listed) {

  /** The greatest number of organisations on a roll. */
  public static final int MAX_LISTED = 500;

  /** The greatest number of dispute types of one of them. */
  public static final int MAX_TYPES = 20;

  /** Copies it, in order, and checks the numbers. */
  public ReferralRoll {
    if (listed.size() > MAX_LISTED
        || listed.values().stream().anyMatch(types -> types.size() > MAX_TYPES)) {
      throw new IllegalArgumentException(
          "a roll lists at most "
              + MAX_LISTED
              + " organisations, each for at most "
              + MAX_TYPES
              + " dispute types");
    }
    SortedMap<OrganisationId, Set<String>> sorted = new TreeMap<>();
    listed.forEach(
        (id, types) -> {
          SortedSet<String> codes = new TreeSet<>(types);
          codes.forEach(ReferralRoll::check);
          sorted.put(id, Collections.unmodifiableSortedSet(codes));
        });
    listed = Collections.unmodifiableSortedMap(sorted);
  }

  private static void check(String code) {
    if (code.isEmpty()
        || code.length() > Coded.MAX_LENGTH
        || code.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "a dispute type of a roll has 1 to "
              + Coded.MAX_LENGTH
              + " characters without blanks, unlike '"
              + code
              + "'");
    }
  }

  /** Returns whether an organisation stands on it. */
  public boolean lists(OrganisationId organisation) {
    return listed.containsKey(organisation);
  }

  /** Returns whether an organisation stands on it for a type of dispute. */
  public boolean lists(OrganisationId organisation, String disputeType) {
    Set<String> types = listed.get(organisation);
    return types != null && (types.isEmpty() || types.contains(disputeType));
  }
}
