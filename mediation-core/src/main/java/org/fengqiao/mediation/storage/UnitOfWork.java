package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Partition;

/**
 * The stores of one unit of work. Ids of another partition are refused before anything is written;
 * lists and counts go by the present holder, whichever partition an aggregate was created in.
 *
 * <p>A failed call ends the unit: every further call throws {@link UnitOfWorkEndedException}, and
 * nothing is kept, whatever the work does with the exception. The stores are of no use outside the
 * work they were given to.
 */
public interface UnitOfWork {

  /** Returns the partition of this unit. */
  Partition partition();

  /** Returns the cases and their journals. */
  CaseStore cases();

  /**
   * Returns the leads and the ledger.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#OFFICE_RECORDS}
   */
  LeadStore leads();

  /**
   * Returns the committees and other organisations.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#OFFICE_RECORDS}
   */
  OrganisationStore organisations();

  /**
   * Returns the mediators.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#OFFICE_RECORDS}
   */
  MediatorStore mediators();

  /**
   * Returns the campaigns.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#OFFICE_RECORDS}
   */
  CampaignStore campaigns();

  /**
   * Returns the duties and what was received for them.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#OFFICE_RECORDS}
   */
  DutyStore duties();

  /** Returns the running numbers of the committees. */
  NumberStore numbers();

  /** Returns whether there is {@link #personalData()}: {@link Capability#PERSONAL_DATA}. */
  boolean keepsPersonalData();

  /**
   * Returns the personal data and free texts.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#PERSONAL_DATA}
   */
  PersonalDataStore personalData();

  /**
   * Returns the feed of the partition's events.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#FEED}
   */
  EventFeed feed();

  /**
   * Returns the chains of the partition's cases.
   *
   * @throws UnsupportedByAdapterException without {@link Capability#CHAIN}
   */
  ChainStore chain();
}
