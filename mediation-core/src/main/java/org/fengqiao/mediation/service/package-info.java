/**
 * Desks: what an actor does with the stores. A desk reads, lets the rule decide, and writes, in one
 * unit of work; it adds no rule of its own but who may use it where no table of a feature says so.
 * Reading order: {@link org.fengqiao.mediation.service.Desks}, {@link
 * org.fengqiao.mediation.service.CaseDesk} with {@link org.fengqiao.mediation.service.CaseCommand},
 * {@link org.fengqiao.mediation.service.LeadDesk}, {@link
 * org.fengqiao.mediation.service.CampaignDesk}, {@link org.fengqiao.mediation.service.DutyDesk},
 * {@link org.fengqiao.mediation.service.OrganisationDesk}, {@link
 * org.fengqiao.mediation.service.StandardDesk}, {@link
 * org.fengqiao.mediation.service.MediatorDesk}, {@link org.fengqiao.mediation.service.GradeDesk}
 * and {@link org.fengqiao.mediation.service.TitleDesk}, which keep the register under {@link
 * org.fengqiao.mediation.service.RegisterRules}, {@link
 * org.fengqiao.mediation.service.RegisterDesk} with {@link
 * org.fengqiao.mediation.service.RegisterView} (questions as of a day: {@link
 * org.fengqiao.mediation.service.OrganisationView}, {@link
 * org.fengqiao.mediation.service.StandardView}, {@link
 * org.fengqiao.mediation.service.MediatorView}), {@link org.fengqiao.mediation.service.RecordDesk}
 * and {@link org.fengqiao.mediation.service.PersonDesk} (personal data). {@link
 * org.fengqiao.mediation.service.CaseImport} is for no actor: a province moves in by it. {@link
 * org.fengqiao.mediation.service.SettableClock} is for tests of hosts. Legal basis: 人民调解法 (2010)
 * art. 5, 10, 13–16, 27; 个人信息保护法 (2021) art. 6.
 */
@NullMarked
package org.fengqiao.mediation.service;

import org.jspecify.annotations.NullMarked;
