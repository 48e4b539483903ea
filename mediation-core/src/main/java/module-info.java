/** People's mediation: the domain, its rules and the storage interface. */
module org.fengqiao.mediation {
  requires com.google.common;
  requires org.slf4j;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.fengqiao.mediation;
  exports org.fengqiao.mediation.actor;
  exports org.fengqiao.mediation.calendar;
  exports org.fengqiao.mediation.campaign;
  exports org.fengqiao.mediation.campaign.check;
  exports org.fengqiao.mediation.casework;
  exports org.fengqiao.mediation.casework.record;
  exports org.fengqiao.mediation.casework.enforce;
  exports org.fengqiao.mediation.casework.followup;
  exports org.fengqiao.mediation.casework.handover;
  exports org.fengqiao.mediation.casework.precheck;
  exports org.fengqiao.mediation.casework.risk;
  exports org.fengqiao.mediation.committee;
  exports org.fengqiao.mediation.committee.coverage;
  exports org.fengqiao.mediation.committee.filing;
  exports org.fengqiao.mediation.committee.standard;
  exports org.fengqiao.mediation.indicator;
  exports org.fengqiao.mediation.kernel;
  exports org.fengqiao.mediation.mediator;
  exports org.fengqiao.mediation.mediator.training;
  exports org.fengqiao.mediation.mediator.grading;
  exports org.fengqiao.mediation.mediator.title;
  exports org.fengqiao.mediation.party;
  exports org.fengqiao.mediation.region;
  exports org.fengqiao.mediation.rules;
  exports org.fengqiao.mediation.screening;
  exports org.fengqiao.mediation.service;
  exports org.fengqiao.mediation.source;
  exports org.fengqiao.mediation.storage;
  exports org.fengqiao.mediation.storage.memory;
  exports org.fengqiao.mediation.storage.vault;
}
