package org.fengqiao.mediation.rules;

import java.util.Arrays;
import java.util.List;
import org.fengqiao.mediation.kernel.Coded;

/** The layers of a rule book, from the widest to the narrowest; a narrower one goes before. */
public enum RuleLayer implements Coded {
  /** What statutes decide, and what the library cannot do without. */
  LAW("LAW", 0),
  /** National norms and this library's defaults. */
  NATIONAL("NATIONAL", 0),
  /** A province, autonomous region or municipality. */
  PROVINCE("PROVINCE", 2),
  /** A prefecture or prefecture-level city. */
  PREFECTURE("PREFECTURE", 4),
  /** A county, county-level city or district. */
  COUNTY("COUNTY", 6),
  /** A campaign plan, for its place and period (专项活动方案); only plans have rules of it. */
  CAMPAIGN("CAMPAIGN", 0);

  private final String code;
  private final int digits;

  RuleLayer(String code, int digits) {
    this.code = code;
    this.digits = digits;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the layers a rule file may be of. */
  static List<RuleLayer> ofFiles() {
    return Arrays.stream(values()).filter(layer -> layer != CAMPAIGN).toList();
  }

  /** Returns whether files of this layer are for one region; the others hold everywhere. */
  public boolean isRegional() {
    return digits > 0;
  }

  /** Returns how many digits of its region's code a file of this layer needs at least. */
  int digits() {
    return digits;
  }
}
