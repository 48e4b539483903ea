package org.fengqiao.mediation.campaign.check;

import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;

/** The patterns that findings and facts are worded with; the labels are message patterns. */
enum Phrase implements Coded {
  MESSAGE,
  FURTHER_FACTS,
  FURTHER_FACTS_CUT,
  FACT_SEPARATOR,
  BASIS,
  QUOTED_FACT,
  DAY,
  DAYS,
  ENTRY,
  STARTS,
  ENDS,
  NAMED_ENDS,
  LASTS,
  ANNOUNCED,
  DUE,
  DUE_IN_TWO_READINGS,
  DUE_ON,
  AND_MORE_DAYS,
  PRINTED_DATES,
  NO_DATE,
  NO_START,
  NO_END,
  ANNIVERSARY,
  YEARS,
  REST_DAY,
  WEEKEND,
  NO_NOTICE,
  NO_ROLL,
  DEADLINE,
  NUMBER,
  MODALITY,
  BEGINS,
  BUILDS_ON,
  AT_LEAST,
  AT_MOST,
  EQUAL,
  BETWEEN,
  PERCENT,
  COUNT,
  STAFFING,
  NOT_STATED,
  NOT_DEFINED,
  NO_FREQUENCY,
  NO_WINDOW,
  NO_SENSITIVE_PERIOD,
  NO_NUMBER,
  STRICT_READING,
  LENIENT_READING,
  IN_YEAR,
  LISTED,
  LISTED_OPEN,
  LISTED_IN_YEAR,
  ONLY_FIRST,
  ONLY_SECOND,
  BOTH_DIFFER,
  NO_DUE_NO_RECIPIENT,
  NO_DUE,
  NO_RECIPIENT,
  NO_REPORTER,
  RELIES_ON,
  NOT_DEMANDED,
  NO_REPORT_LINE,
  REPORTERS,
  ADDRESSED,
  SENT_TO,
  LAWFUL_ROUTES,
  ROUTE_ON_CONDITION,
  DEMANDED,
  LAW_SAYS,
  LAW_IMPLIES,
  SIZE_BY_LAW,
  TERM_BY_LAW,
  YEARS_OF_TERM;

  @Override
  public String code() {
    return name().replace('_', '-');
  }

  LocalText text(Object... arguments) {
    return LocalText.from(this, arguments);
  }
}
