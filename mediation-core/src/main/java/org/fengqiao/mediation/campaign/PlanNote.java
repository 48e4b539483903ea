package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/** What is kept with a plan and shown, but never enforced or computed. */
public sealed interface PlanNote extends PlanItem {

  /** The kinds of rule of accountability. */
  enum AccountabilityKind implements Coded {
    /** What opens it. */
    TRIGGER("TRIGGER"),
    /** What is looked at. */
    CHECK("CHECK"),
    /** What follows. */
    CONSEQUENCE("CONSEQUENCE");

    private final String code;

    AccountabilityKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** The kinds of ledger. */
  enum LedgerKind implements Coded {
    /** The ledger of every dispute found (工作台账). */
    WORK("WORK"),
    /** The ledger of grave risks (专门台账). */
    SPECIAL("SPECIAL");

    private final String code;

    LedgerKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * A rule of accountability (SUP-08 to SUP-14).
   *
   * @param id the id
   * @param kind what it is
   * @param text what it says
   * @param citations where the plan says it
   */
  record Accountability(
      String id, AccountabilityKind kind, LocalText text, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Accountability {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * A risk level (RISK-01).
   *
   * @param id the id
   * @param code the code, such as {@code RED}
   * @param name the name in the plan
   * @param criterion what puts a dispute on it
   * @param citations where the plan says it
   */
  record RiskLevel(
      String id, String code, LocalText name, LocalText criterion, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public RiskLevel {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * A ledger the plan asks for (SCR-15, SCR-16).
   *
   * @param id the id
   * @param name the name in the plan
   * @param kind which ledger
   * @param fields what each entry fixes
   * @param citations where the plan says it
   */
  record Ledger(
      String id, LocalText name, LedgerKind kind, List<LocalText> fields, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Ledger {
      fields = List.copyOf(fields);
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * An information system the plan names.
   *
   * @param id the id
   * @param name the name in the plan
   * @param use what for
   * @param citations where the plan says it
   */
  record InformationSystem(String id, LocalText name, LocalText use, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public InformationSystem {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * A mechanism the plan names.
   *
   * @param id the id
   * @param name the name in the plan
   * @param explained whether the plan explains it
   * @param citations where the plan says it
   */
  record Mechanism(String id, LocalText name, boolean explained, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Mechanism {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * Money or premises.
   *
   * @param id the id
   * @param text what it says
   * @param modality how firmly
   * @param citations where the plan says it
   */
  record Funding(String id, LocalText text, Modality modality, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Funding {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * Commendation of organisations and mediators.
   *
   * @param id the id
   * @param text what it says
   * @param citations where the plan says it
   */
  record Commendation(String id, LocalText text, List<Citation> citations) implements PlanNote {

    /** Checks the citations. */
    public Commendation {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * Publicity.
   *
   * @param id the id
   * @param text what it says
   * @param media through which media
   * @param citations where the plan says it
   */
  record Publicity(String id, LocalText text, List<LocalText> media, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Publicity {
      media = List.copyOf(media);
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * An office and its part (CAMP-13); never a person.
   *
   * @param id the id
   * @param office the office
   * @param role its part
   * @param citations where the plan says it
   */
  record Responsibility(String id, LocalText office, LocalText role, List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public Responsibility {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * A requirement on how to work.
   *
   * @param id the id
   * @param text what it says
   * @param citations where the plan says it
   */
  record Requirement(String id, LocalText text, List<Citation> citations) implements PlanNote {

    /** Checks the citations. */
    public Requirement {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * Policy text.
   *
   * @param id the id
   * @param text what it says
   * @param citations where the plan says it
   */
  record Policy(String id, LocalText text, List<Citation> citations) implements PlanNote {

    /** Checks the citations. */
    public Policy {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * Another campaign the plan links to or contains (CAMP-20, CAMP-21).
   *
   * @param id the id
   * @param name the name in the plan
   * @param cadence how often it is held
   * @param start when it begins
   * @param end when it ends
   * @param citations where the plan says it
   */
  record LinkedCampaign(
      String id,
      LocalText name,
      Optional<Cadence> cadence,
      Optional<PlanDate> start,
      Optional<PlanDate> end,
      List<Citation> citations)
      implements PlanNote {

    /** Checks the citations. */
    public LinkedCampaign {
      citations = Citations.copy(id, citations);
    }
  }

  /**
   * A part of the plan's own structure that tasks refer to (CAMP-31).
   *
   * @param id the id
   * @param name the name in the plan
   * @param citations where the plan says it
   */
  record Structure(String id, LocalText name, List<Citation> citations) implements PlanNote {

    /** Checks the citations. */
    public Structure {
      citations = Citations.copy(id, citations);
    }
  }
}
