package org.fengqiao.mediation.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Education;

/** The value of a rule about the register of organisations and mediators. */
public sealed interface RegisterValue extends RuleValue {

  /**
   * Who can be engaged as a mediator.
   *
   * @param education the least education of full-time mediators, where one is set
   * @param knowledge whether full-time mediators need knowledge of a field or experience
   * @param attested the codes of what has to be attested, sorted
   */
  record Eligible(Optional<Education> education, boolean knowledge, List<String> attested)
      implements RegisterValue {

    /** Sorts the codes. */
    public Eligible {
      attested = attested.stream().distinct().sorted().toList();
    }

    /** Returns whether whoever can be engaged under this can be under the other, too. */
    boolean asksForAsMuchAs(Eligible other) {
      boolean educated =
          other.education.isEmpty()
              || (education.isPresent() && education.get().compareTo(other.education.get()) >= 0);
      return educated && (knowledge || !other.knowledge) && attested.containsAll(other.attested);
    }

    @Override
    public String text() {
      return education.map(least -> least.code() + " ").orElse("")
          + (knowledge ? "knowledge " : "")
          + attested;
    }
  }

  /**
   * The tiers of a net.
   *
   * @param kinds the kinds that stand at each tier, the highest first
   */
  record Tiers(List<Set<OrganisationKind>> kinds) implements RegisterValue {

    /** Copies the tiers. */
    public Tiers {
      kinds = kinds.stream().map(Set::copyOf).toList();
    }

    @Override
    public String text() {
      return kinds.stream().map(RegisterValue::codes).collect(Collectors.joining(" > "));
    }
  }

  /**
   * Which units are to have which organisations.
   *
   * @param rule all but its name and basis, which are those of the rule in the book
   */
  record Cover(CoverageRule rule) implements RegisterValue {
    @Override
    public String text() {
      return String.join(
          " / ",
          codes(rule.units()),
          rule.net().map(Coded::code).orElse("-"),
          rule.categories().stream().sorted().toList().toString(),
          number(rule.fromEmployees()),
          codes(rule.by()),
          codes(rule.forMembers()),
          number(rule.ownFromEmployees()),
          rule.goal().code(),
          rule.leastRate().map(Ratio::toString).orElse("-"),
          rule.modality().code(),
          rule.dueOn().map(Object::toString).orElse("-"));
    }

    private static String number(OptionalInt number) {
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }
  }

  /**
   * What a kind of organisation consists of.
   *
   * @param whole the kind
   * @param part the kind, or group of kinds, of those it guides
   * @param least how many of them there are at least, one or more
   */
  record Parts(OrganisationKind whole, OrganisationKind part, long least) implements RegisterValue {
    @Override
    public String text() {
      return whole.code() + ": " + least + " of " + part.code();
    }
  }

  /**
   * Who files what with whom.
   *
   * @param about the kinds, or groups of kinds, of organisation
   * @param what what has to be filed
   * @param by who files
   * @param with who receives it
   * @param within the period; empty for promptly
   */
  record Filing(
      Set<OrganisationKind> about,
      Set<FilingKind> what,
      OrganisationKind by,
      OrganisationKind with,
      Optional<Period> within)
      implements RegisterValue {

    /** Copies the sets. */
    public Filing {
      about = Set.copyOf(about);
      what = Set.copyOf(what);
    }

    @Override
    public String text() {
      return String.join(
          " / ",
          codes(about),
          codes(what),
          by.code(),
          with.code(),
          within.map(time -> time.length() + " " + time.unit().code()).orElse("-"));
    }
  }

  /**
   * A number of people of another engagement than full-time.
   *
   * @param kind the kind, or group of kinds, of organisation
   * @param counted the code of the engagement
   * @param staff the numbers
   */
  record StaffOf(OrganisationKind kind, String counted, RuleValue.Staff staff)
      implements RegisterValue {
    @Override
    public String text() {
      return kind.code() + " " + counted + " " + staff.text();
    }
  }

  private static String codes(Collection<? extends Coded> values) {
    return values.stream().map(Coded::code).sorted().toList().toString();
  }
}
