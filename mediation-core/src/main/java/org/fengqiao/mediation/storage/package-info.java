/**
 * What the library asks of a store, and nothing about how. Reading order: {@link
 * org.fengqiao.mediation.storage.Storage} and {@link org.fengqiao.mediation.storage.UnitOfWork};
 * the stores {@link org.fengqiao.mediation.storage.CaseStore}, {@link
 * org.fengqiao.mediation.storage.LeadStore}, {@link
 * org.fengqiao.mediation.storage.OrganisationStore}, {@link
 * org.fengqiao.mediation.storage.MediatorStore}, {@link
 * org.fengqiao.mediation.storage.CampaignStore}, {@link org.fengqiao.mediation.storage.DutyStore},
 * {@link org.fengqiao.mediation.storage.NumberStore} and {@link
 * org.fengqiao.mediation.storage.PersonalDataStore} with their queries; {@link
 * org.fengqiao.mediation.storage.DataKeeping}, {@link org.fengqiao.mediation.storage.EventFeed} and
 * {@link org.fengqiao.mediation.storage.ChainStore}; {@link
 * org.fengqiao.mediation.storage.RegisteredOrganisation} and {@link
 * org.fengqiao.mediation.storage.RegisteredMediator}, which the register is kept in; {@link
 * org.fengqiao.mediation.storage.Page}; {@link org.fengqiao.mediation.storage.CaseExport}; the
 * failures under {@link org.fengqiao.mediation.storage.StorageException}. {@link
 * org.fengqiao.mediation.storage.UnitGate}, {@link org.fengqiao.mediation.storage.UnitGuard} and
 * {@link org.fengqiao.mediation.storage.CaseTally} help whoever writes an adapter; the contract
 * tests in the tests jar tell when it is right.
 *
 * <p>Ids carry their partition and never move. Scope, lists and counts go by who answers for
 * something today. Instants are UTC and cut to microseconds; days and months are civil. Legal
 * basis: 人民调解法 (2010) art. 27 (files of mediation); 个人信息保护法 (2021) art. 6, 51, 54.
 */
@NullMarked
package org.fengqiao.mediation.storage;

import org.jspecify.annotations.NullMarked;
