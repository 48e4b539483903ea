package org.fengqiao.mediation.service;

import org.fengqiao.mediation.actor.Actor;

/** The desks of one actor. */
public final class Desks {

  private final Office office;
  private final Units units;
  private final Actor actor;

  /** Creates the desks; hosts get them from {@code Mediation.as(actor)}. */
  public Desks(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** Returns the actor. */
  public Actor actor() {
    return actor;
  }

  /** Returns the desk for cases. */
  public CaseDesk cases() {
    return new CaseDesk(office, units, actor);
  }

  /** Returns the desk for leads and the ledger. */
  public LeadDesk leads() {
    return new LeadDesk(office, units, actor);
  }

  /** Returns the desk for campaigns. */
  public CampaignDesk campaigns() {
    return new CampaignDesk(office, units, actor);
  }

  /** Returns the desk for duties. */
  public DutyDesk duties() {
    return new DutyDesk(office, units, actor);
  }

  /** Returns the desk for the register of organisations. */
  public OrganisationDesk organisations() {
    return new OrganisationDesk(office, units, actor);
  }

  /** Returns the desk for what is filed about organisations and how they are judged. */
  public StandardDesk standards() {
    return new StandardDesk(office, units, actor);
  }

  /** Returns the desk for the register of mediators. */
  public MediatorDesk mediators() {
    return new MediatorDesk(office, units, actor);
  }

  /** Returns the desk for the grades of mediators. */
  public GradeDesk grades() {
    return new GradeDesk(office, units, actor);
  }

  /** Returns the desk for candidates for titles. */
  public TitleDesk titles() {
    return new TitleDesk(office, units, actor);
  }

  /** Returns the desk for questions about the register as of a day. */
  public RegisterDesk register() {
    return new RegisterDesk(office, units, actor);
  }

  /** Returns the desk for personal data and free texts. */
  public RecordDesk records() {
    return new RecordDesk(office, units, actor);
  }

  /** Returns the search for a person. */
  public PersonDesk persons() {
    return new PersonDesk(office, units, actor);
  }
}
