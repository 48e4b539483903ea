package org.fengqiao.mediation.service;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * Who may do what beside casework, which has its own matrix. Recording, guiding and closing a lead
 * are the rows T01 to T03 of the reference workflow; the rest is our default. What is not granted
 * is refused.
 */
enum Rights {
  RECORD_LEAD(
      "登记线索",
      "record a lead",
      ImmutableSet.of(
          Role.INFORMATION_OFFICER, Role.MEDIATOR, Role.PRESIDING_MEDIATOR, Role.DIRECTOR)),
  GUIDE_LEAD(
      "引导申请",
      "guide a lead",
      ImmutableSet.of(
          Role.INFORMATION_OFFICER,
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE,
          Role.LIAISON)),
  CLOSE_LEAD(
      "线索销号",
      "close a lead",
      ImmutableSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR, Role.DIRECTOR)),
  /** The entry is the paper of T01 (F01). */
  ENTER_LEDGER(
      "台账登记",
      "enter a lead in the ledger",
      ImmutableSet.of(
          Role.INFORMATION_OFFICER,
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE)),
  KEEP_LEDGER(
      "管理台账",
      "keep the ledger",
      ImmutableSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR, Role.DIRECTOR, Role.JUDICIAL_OFFICE)),
  IMPORT_LEDGER(
      "导入台账",
      "import a ledger",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU)),
  RUN_CAMPAIGN(
      "组织专项活动",
      "run a campaign",
      ImmutableSet.of(Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  RECEIVE_DUTY(
      "登记事项完成",
      "note what was done for a duty",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  RECEIVE_REPORT(
      "签收报告",
      "receive a report",
      ImmutableSet.of(Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  KEEP_ORGANISATIONS(
      "登记调解组织",
      "keep the register of organisations",
      ImmutableSet.of(Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  KEEP_SEATS(
      "登记委员",
      "keep the seats of a committee",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  KEEP_ROSTER(
      "管理调解员名册",
      "keep the roster of mediators",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  CERTIFY_MEDIATORS(
      "颁发调解员证、登记补偿",
      "issue certificates and register compensation",
      ImmutableSet.of(Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  TRAIN_MEDIATORS(
      "登记培训",
      "register training",
      ImmutableSet.of(Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  GRADE_MEDIATORS(
      "办理等级评定",
      "take part in grading",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  AWARD_TITLES("登记表彰", "register titles", ImmutableSet.of(Role.COUNTY_BUREAU, Role.UPPER_BUREAU)),
  READ_REGISTER(
      "查阅组织和人员名册",
      "read the register",
      ImmutableSet.of(Role.DIRECTOR, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU, Role.UPPER_BUREAU));

  private final String zh;
  private final String en;
  private final ImmutableSet<Role> roles;

  Rights(String zh, String en, ImmutableSet<Role> roles) {
    this.zh = zh;
    this.en = en;
    this.roles = roles;
  }

  /** Throws unless the actor's role has the right. */
  void require(Actor actor, String subject) {
    if (!roles.contains(actor.role())) {
      List<Role> allowed = roles.stream().sorted().toList();
      throw new ProblemsException(
          Problems.of(
              Problem.of(
                      ServiceProblem.ROLE_REFUSED,
                      subject,
                      actor.role(),
                      LocalText.of(zh, en),
                      allowed)
                  .because(LegalBasis.ourDefault())));
    }
  }
}
