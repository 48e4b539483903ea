package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionCode;

/** What a plan says before its chapters: who tells whom what to do where, and why (CAMP-01). */
public sealed interface PlanHead {

  /**
   * The title, where the text has one.
   *
   * @param text the title
   * @param citations where it stands
   */
  record Title(LocalText text, List<Citation> citations) implements PlanHead, Cited {

    /** Checks the citations. */
    public Title {
      citations = Citations.copy("the title", citations);
    }
  }

  /**
   * Who issues the plan; an office, never a person.
   *
   * @param organisation its kind
   * @param name its name
   * @param citations where it is named; empty where no signature is printed
   */
  record Issuer(OrganisationKind organisation, LocalText name, List<Citation> citations)
      implements PlanHead {

    /** Copies the citations. */
    public Issuer {
      citations = List.copyOf(citations);
    }
  }

  /**
   * Where the plan holds.
   *
   * @param name the name in the plan
   * @param code the code, where the name is not redacted
   */
  record Place(LocalText name, Optional<RegionCode> code) implements PlanHead {}

  /**
   * Whom the plan addresses.
   *
   * @param organisation the kind of organisation
   * @param name the name in the plan
   * @param citations where it stands
   */
  record Addressee(OrganisationKind organisation, LocalText name, List<Citation> citations)
      implements PlanHead, Cited {

    /** Checks the citations. */
    public Addressee {
      citations = Citations.copy("an addressee", citations);
    }
  }

  /**
   * A plan of a higher level that this one carries out (CAMP-02).
   *
   * @param name the name in the text
   * @param plan the id of its plan file, where there is one
   * @param citations where it stands
   */
  record Parent(LocalText name, Optional<String> plan, List<Citation> citations)
      implements PlanHead, Cited {

    /** Checks the citations. */
    public Parent {
      citations = Citations.copy("a parent", citations);
    }
  }

  /**
   * Why the plan is issued.
   *
   * @param text the occasion or purpose
   * @param citations where it stands
   */
  record Purpose(LocalText text, List<Citation> citations) implements PlanHead, Cited {

    /** Checks the citations. */
    public Purpose {
      citations = Citations.copy("a purpose", citations);
    }
  }

  /**
   * Something in the text that tells which year it was written for, such as an anniversary.
   *
   * @param event what the text refers to
   * @param eventYear the year it happened, known from outside the text
   * @param yearsLater how many years later the plan says it stands
   * @param basis where {@code eventYear} is known from
   * @param citations where the text says it
   */
  record YearEvidence(
      LocalText event, int eventYear, int yearsLater, String basis, List<Citation> citations)
      implements PlanHead, Cited {

    /** Checks the citations. */
    public YearEvidence {
      citations = Citations.copy("year evidence", citations);
    }

    /** Returns the year the text was written for. */
    public int year() {
      return eventYear + yearsLater;
    }
  }
}
