package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.DisputeExtent;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** What a key has one rule for each of, named by {@code for}. */
enum RuleSubject {
  /** There is one rule only. */
  NONE,
  /** One rule for each type of dispute. */
  DISPUTE_TYPE,
  /** One rule for all types, and one for each type that has its own. */
  ANY_OR_TYPE,
  /** One rule for each kind of organisation. */
  ORGANISATION_KIND,
  /** One rule for each of the four nets. */
  NET,
  /** One rule for each source of cases. */
  SOURCE,
  /** One rule for each retention class. */
  RETENTION_CLASS,
  /** One rule for each complexity of disputes. */
  COMPLEXITY,
  /** One rule for each extent of disputes. */
  EXTENT,
  /** Rules with names of their own, so that every layer may add some. */
  NAME;

  private static final Pattern OWN_NAME = Pattern.compile("[A-Z0-9_-]{1,40}");

  /** Returns the reader of what stands after {@code for}; empty if nothing does. */
  Optional<ValueReader<String>> reader(CodeTable disputeTypes) {
    return switch (this) {
      case NONE -> Optional.empty();
      case DISPUTE_TYPE, ANY_OR_TYPE -> Optional.of(Values.code(disputeTypes, LocalDate.MAX));
      case ORGANISATION_KIND -> Optional.of(coded(Values.code(OrganisationKind.class)));
      case NET -> Optional.of(coded(Values.code(Net.class)));
      case SOURCE -> Optional.of(coded(Values.code(CaseSource.class)));
      case RETENTION_CLASS -> Optional.of(coded(Values.code(RetentionClass.class)));
      case COMPLEXITY -> Optional.of(coded(Values.code(Complexity.class)));
      case EXTENT -> Optional.of(coded(Values.code(DisputeExtent.class)));
      case NAME -> Optional.of(ownName());
    };
  }

  /** Reads a name a place gives to something of its own. */
  static ValueReader<String> ownName() {
    return Values.matching(
        OWN_NAME, LocalText.of("1 至 40 个大写字母、数字、_ 和 -", "1 to 40 capitals, digits, _ and -"));
  }

  /** Returns whether {@code for} must be there. */
  boolean isNeeded() {
    return this != NONE && this != ANY_OR_TYPE;
  }

  private static <C extends Coded> ValueReader<String> coded(ValueReader<C> code) {
    return (node, reader) -> code.read(node, reader).map(Coded::code);
  }
}
