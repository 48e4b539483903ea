-- Fengqiao Mediation, schema 1, PostgreSQL 14 and later.
-- Every key begins with the partition, or with a token, which begins with its partition: tokens are
-- looked for in lists, and H2 uses a list on the first column of an index only. holder_* say who
-- answers for a case today; place_* where the dispute is. The prefixes of 2, 4, 6 and 9 digits make
-- each scope an equality. Months are yyyymm; instants are in UTC, without a zone.
-- Ids and codes are ordered by their bytes, whatever the locale of the database.

create table med_schema (
  part varchar(4) collate "C" not null,
  version integer not null,
  primary key (part, version)
);

insert into med_schema (part, version) values ('0000', 1);

create table med_case (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  version integer not null,
  counts_until_month integer not null,
  state varchar(40) collate "C" not null,
  state_since date not null,
  source varchar(40) collate "C" not null,
  dispute_type varchar(40) collate "C" not null,
  holder_id varchar(45) collate "C" not null,
  holder_region varchar(12) collate "C" not null,
  holder_p2 varchar(2) collate "C" not null,
  holder_p4 varchar(4) collate "C" not null,
  holder_p6 varchar(6) collate "C" not null,
  holder_p9 varchar(9) collate "C" not null,
  place_region varchar(12) collate "C" not null,
  place_p2 varchar(2) collate "C" not null,
  place_p4 varchar(4) collate "C" not null,
  place_p6 varchar(6) collate "C" not null,
  place_p9 varchar(9) collate "C" not null,
  receiver_actor varchar(64) collate "C" not null,
  receiver_org varchar(45) collate "C",
  risk_level varchar(40) collate "C",
  complexity varchar(40) collate "C" not null,
  outcome varchar(40) collate "C",
  end_reason varchar(40) collate "C",
  agreement_form varchar(40) collate "C",
  last_recorded_at timestamp(6) not null,
  registered_on date not null,
  registered_month integer not null,
  accepted_on date,
  accepted_month integer,
  ended_on date,
  ended_month integer,
  ended_outcome varchar(40) collate "C",
  agreed_on date,
  agreed_month integer,
  agreed_form varchar(40) collate "C",
  closed_on date,
  closed_month integer,
  archived_on date,
  archived_month integer,
  chain_link varchar(169) collate "C" not null,
  primary key (part, case_id)
) with (fillfactor = 80);

create index med_case_p2 on med_case (holder_p2, registered_on, case_id);
create index med_case_p4 on med_case (holder_p4, registered_on, case_id);
create index med_case_p6 on med_case (holder_p6, registered_on, case_id);
create index med_case_p9 on med_case (holder_p9, registered_on, case_id);
create index med_case_holder on med_case (holder_id, registered_on, case_id);
create index med_case_id on med_case (case_id);
create index med_case_place_p2 on med_case (place_p2, registered_on, case_id);
create index med_case_place_p4 on med_case (place_p4, registered_on, case_id);
create index med_case_place_p6 on med_case (place_p6, registered_on, case_id);
create index med_case_place_p9 on med_case (place_p9, registered_on, case_id);
create index med_case_registered_p6 on med_case (holder_p6, registered_month, holder_p9, source, counts_until_month);
create index med_case_accepted_p6 on med_case (holder_p6, accepted_month, holder_p9, counts_until_month);
create index med_case_ended_p6 on med_case (holder_p6, ended_month, holder_p9, ended_outcome, counts_until_month);
create index med_case_agreed_p6 on med_case (holder_p6, agreed_month, holder_p9, agreed_form, counts_until_month);
create index med_case_closed_p6 on med_case (holder_p6, closed_month, holder_p9, counts_until_month);
create index med_case_archived_p6 on med_case (holder_p6, archived_month, holder_p9, counts_until_month);
create index med_case_registered_p2 on med_case (holder_p2, registered_month, holder_p6, source, counts_until_month);
create index med_case_accepted_p2 on med_case (holder_p2, accepted_month, holder_p6, counts_until_month);
create index med_case_ended_p2 on med_case (holder_p2, ended_month, holder_p6, ended_outcome, counts_until_month);
create index med_case_agreed_p2 on med_case (holder_p2, agreed_month, holder_p6, agreed_form, counts_until_month);
create index med_case_closed_p2 on med_case (holder_p2, closed_month, holder_p6, counts_until_month);
create index med_case_archived_p2 on med_case (holder_p2, archived_month, holder_p6, counts_until_month);

create table med_case_mediator (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  ord integer not null,
  mediator_id varchar(45) collate "C" not null,
  primary key (part, case_id, ord)
);

create index med_case_mediator_id on med_case_mediator (mediator_id, part, case_id);

create table med_case_person (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  ord integer not null,
  is_helper boolean not null,
  person_token varchar(45) collate "C" not null,
  primary key (part, case_id, ord)
);

create index med_case_person_token on med_case_person (person_token, is_helper, part, case_id);

create table med_case_token (
  part varchar(4) collate "C" not null,
  token_kind varchar(40) collate "C" not null,
  token varchar(45) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  seq integer not null,
  primary key (token, token_kind, part, case_id, seq)
);

create table med_case_organisation (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  ord integer not null,
  is_outside boolean not null,
  organisation_id varchar(45) collate "C" not null,
  primary key (part, case_id, ord)
);

create index med_case_organisation_id on med_case_organisation (organisation_id, is_outside, part, case_id);

create table med_event (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  seq integer not null,
  kind varchar(40) collate "C" not null,
  body_version integer not null,
  body varchar(1000000) collate "C" not null,
  occurred_on date not null,
  occurred_at varchar(18) collate "C",
  recorded_at timestamp(6) not null,
  actor_id varchar(64) collate "C" not null,
  actor_role varchar(40) collate "C" not null,
  actor_org varchar(45) collate "C",
  receiver_actor varchar(64) collate "C",
  receiver_org varchar(45) collate "C",
  command_key varchar(64) collate "C",
  command_digest varchar(64) collate "C",
  command_events integer,
  commitments varchar(1000000) collate "C",
  chain_link varchar(169) collate "C" not null,
  feed_no bigint,
  primary key (part, case_id, seq)
);

create index med_event_feed on med_event (part, feed_no, case_id, seq);

create table med_feed_head (
  part varchar(4) collate "C" not null,
  last_no bigint not null,
  primary key (part)
);

create table med_number_head (
  part varchar(4) collate "C" not null,
  committee_id varchar(45) collate "C" not null,
  of_year integer not null,
  last_no integer not null,
  elsewhere_no integer not null,
  primary key (part, committee_id, of_year)
);

create table med_number_void (
  part varchar(4) collate "C" not null,
  committee_id varchar(45) collate "C" not null,
  of_year integer not null,
  num integer not null,
  reason_token varchar(45) collate "C" not null,
  voided_on date not null,
  voided_by varchar(64) collate "C" not null,
  primary key (part, committee_id, of_year, num)
);

create table med_due_item (
  part varchar(4) collate "C" not null,
  case_id varchar(45) collate "C" not null,
  item_id varchar(95) collate "C" not null,
  kind varchar(40) collate "C" not null,
  num integer not null,
  clock_kind varchar(40) collate "C",
  party_no integer,
  due_on date not null,
  due_month integer not null,
  effect varchar(40) collate "C" not null,
  provisional boolean not null,
  amount_fen bigint,
  done_fen bigint,
  done_on date,
  done_month integer,
  done_as varchar(40) collate "C",
  not_before date,
  due_at timestamp(6),
  addressee varchar(40) collate "C",
  holder_id varchar(45) collate "C" not null,
  holder_region varchar(12) collate "C" not null,
  holder_p2 varchar(2) collate "C" not null,
  holder_p4 varchar(4) collate "C" not null,
  holder_p6 varchar(6) collate "C" not null,
  holder_p9 varchar(9) collate "C" not null,
  primary key (part, item_id)
);

create index med_due_item_case on med_due_item (case_id, due_on, item_id);
create index med_due_item_p2 on med_due_item (holder_p2, due_on, item_id);
create index med_due_item_p4 on med_due_item (holder_p4, due_on, item_id);
create index med_due_item_p6 on med_due_item (holder_p6, due_on, item_id);
create index med_due_item_p9 on med_due_item (holder_p9, due_on, item_id);
create index med_due_item_holder on med_due_item (holder_id, due_on, item_id);
create index med_due_item_month_p6 on med_due_item (holder_p6, kind, due_month, holder_p9, amount_fen);
create index med_due_item_done_p6 on med_due_item (holder_p6, kind, done_month, holder_p9, done_as, done_fen);
create index med_due_item_month_p2 on med_due_item (holder_p2, kind, due_month, holder_p6, amount_fen);
create index med_due_item_done_p2 on med_due_item (holder_p2, kind, done_month, holder_p6, done_as, done_fen);

create table med_lead (
  part varchar(4) collate "C" not null,
  lead_id varchar(45) collate "C" not null,
  version integer not null,
  state varchar(40) collate "C" not null,
  region varchar(12) collate "C" not null,
  region_p2 varchar(2) collate "C" not null,
  region_p4 varchar(4) collate "C" not null,
  region_p6 varchar(6) collate "C" not null,
  region_p9 varchar(9) collate "C" not null,
  found_on date not null,
  origin varchar(40) collate "C" not null,
  receiver_id varchar(45) collate "C" not null,
  receiver_actor varchar(64) collate "C",
  dispose_by date,
  found_by varchar(45) collate "C",
  dispute_type varchar(40) collate "C" not null,
  description_token varchar(45) collate "C" not null,
  gravity varchar(40) collate "C" not null,
  party_count integer,
  amount_fen bigint,
  holder_id varchar(45) collate "C" not null,
  guided_on date,
  converted_case_id varchar(45) collate "C",
  close_reason varchar(40) collate "C",
  closed_on date,
  duplicate_of varchar(45) collate "C",
  receipt_token varchar(45) collate "C",
  ledger_no varchar(40) collate "C",
  entered_on date,
  time_limit date,
  responsible_id varchar(45) collate "C",
  ledger_mediator varchar(45) collate "C",
  measures_token varchar(45) collate "C",
  policy_token varchar(45) collate "C",
  primary key (part, lead_id)
);

create unique index med_lead_ledger_no on med_lead (part, ledger_no);
create index med_lead_p2 on med_lead (region_p2, found_on, lead_id);
create index med_lead_p4 on med_lead (region_p4, found_on, lead_id);
create index med_lead_p6 on med_lead (region_p6, found_on, lead_id);
create index med_lead_p9 on med_lead (region_p9, found_on, lead_id);
create index med_lead_id on med_lead (lead_id);
create index med_lead_found_by on med_lead (found_by, lead_id);
create index med_lead_mediator on med_lead (ledger_mediator, lead_id);
create index med_lead_holder on med_lead (holder_id, found_on, lead_id);

create table med_organisation (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  version bigint not null,
  kind varchar(40) collate "C" not null,
  name_zh varchar(200) collate "C" not null,
  name_en varchar(200) collate "C" not null,
  region varchar(12) collate "C" not null,
  region_p2 varchar(2) collate "C" not null,
  region_p4 varchar(4) collate "C" not null,
  region_p6 varchar(6) collate "C" not null,
  region_p9 varchar(9) collate "C" not null,
  acting_level varchar(40) collate "C" not null,
  parent_id varchar(45) collate "C",
  founder_zh varchar(200) collate "C",
  founder_en varchar(200) collate "C",
  authority_zh varchar(200) collate "C",
  authority_en varchar(200) collate "C",
  guarantor_zh varchar(200) collate "C",
  guarantor_en varchar(200) collate "C",
  party_body_zh varchar(200) collate "C",
  party_body_en varchar(200) collate "C",
  registration_no varchar(200) collate "C",
  valid_from date not null,
  valid_to date,
  has_conditions boolean not null,
  employees integer,
  referral_roll varchar(433000) collate "C",
  primary key (part, organisation_id)
);

create index med_organisation_id on med_organisation (organisation_id);
create index med_organisation_p2 on med_organisation (region_p2, organisation_id);
create index med_organisation_p4 on med_organisation (region_p4, organisation_id);
create index med_organisation_p6 on med_organisation (region_p6, organisation_id);
create index med_organisation_p9 on med_organisation (region_p9, organisation_id);

create table med_organisation_entry (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  begun_by varchar(40) collate "C" not null,
  starts_on date not null,
  ends_on date,
  ended_by varchar(40) collate "C",
  successor_id varchar(45) collate "C",
  organisation_body varchar(1000000) collate "C" not null,
  details_body varchar(1000000) collate "C" not null,
  served_body varchar(1000000) collate "C" not null,
  primary key (part, organisation_id, ord)
);

create table med_seat (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  mediator_id varchar(45) collate "C" not null,
  is_elsewhere boolean not null,
  office varchar(40) collate "C" not null,
  is_woman boolean not null,
  is_minority boolean not null,
  chosen_by varchar(40) collate "C",
  starts_on date not null,
  ends_on date,
  primary key (part, organisation_id, ord)
);

create index med_seat_organisation on med_seat (organisation_id, mediator_id);

create index med_seat_mediator on med_seat (mediator_id);
create index med_seat_elsewhere on med_seat (is_elsewhere, mediator_id);

create table med_programme (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  adopted_on date not null,
  primary key (part, organisation_id, ord)
);

create table med_filing (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  happened varchar(40) collate "C" not null,
  happened_on date not null,
  rule_name varchar(100) collate "C" not null,
  filed_on date not null,
  primary key (part, organisation_id, ord)
);

create table med_judgement (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  list_name varchar(100) collate "C" not null,
  judged_on date not null,
  marks_body varchar(20000) collate "C" not null,
  primary key (part, organisation_id, ord)
);

create table med_star_award (
  part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  ord integer not null,
  scheme_name varchar(100) collate "C" not null,
  stars integer not null,
  awarded_level varchar(40) collate "C" not null,
  starts_on date not null,
  ends_on date,
  primary key (part, organisation_id, ord)
);

create table med_title (
  part varchar(4) collate "C" not null,
  holder_id varchar(45) collate "C" not null,
  ord integer not null,
  title_code varchar(40) collate "C" not null,
  region varchar(12) collate "C" not null,
  awarded_level varchar(40) collate "C" not null,
  awarded_on date not null,
  edition varchar(40) collate "C",
  campaign_id varchar(45) collate "C",
  withdrawn_on date,
  primary key (part, holder_id, ord)
);

create table med_title_nomination (
  part varchar(4) collate "C" not null,
  holder_id varchar(45) collate "C" not null,
  ord integer not null,
  title_code varchar(40) collate "C" not null,
  region varchar(12) collate "C" not null,
  body_version integer not null,
  body varchar(1000000) collate "C" not null,
  primary key (part, holder_id, ord)
);

create table med_mediator (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  version bigint not null,
  person_token varchar(45) collate "C" not null,
  adult_from date,
  kin_tokens varchar(2300) collate "C",
  education varchar(40) collate "C",
  origin varchar(40) collate "C",
  knowledge varchar(164) collate "C",
  experienced boolean not null,
  employer_token varchar(45) collate "C",
  primary key (part, mediator_id)
);

create index med_mediator_id on med_mediator (mediator_id);
create index med_mediator_person on med_mediator (person_token, part);

create table med_engagement (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  organisation_part varchar(4) collate "C" not null,
  organisation_id varchar(45) collate "C" not null,
  is_elsewhere boolean not null,
  kind varchar(40) collate "C" not null,
  starts_on date not null,
  ends_on date,
  primary key (part, mediator_id, ord)
);

create index med_engagement_organisation on med_engagement (organisation_id, mediator_id);
create index med_engagement_elsewhere on med_engagement (is_elsewhere, mediator_id);

create table med_certificate (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  issued_on date not null,
  trained_on date,
  valid_to date,
  primary key (part, mediator_id, ord)
);

create table med_training (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  kind varchar(40) collate "C" not null,
  form_code varchar(40) collate "C" not null,
  quantity varchar(40) collate "C" not null,
  unit_code varchar(40) collate "C" not null,
  starts_on date not null,
  ends_on date not null,
  host_id varchar(45) collate "C",
  setting varchar(40) collate "C",
  lecturers varchar(164) collate "C",
  passed_on date,
  primary key (part, mediator_id, ord)
);

create table med_misconduct (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  kind varchar(40) collate "C" not null,
  found_on date not null,
  is_serious boolean not null,
  committee_id varchar(45) collate "C" not null,
  elected_by_id varchar(45) collate "C",
  primary key (part, mediator_id, ord)
);

create table med_misconduct_answer (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  misconduct_ord integer not null,
  response varchar(40) collate "C" not null,
  body_id varchar(45) collate "C" not null,
  answered_on date not null,
  primary key (part, mediator_id, ord)
);

create table med_compensation (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  kind varchar(40) collate "C" not null,
  occurred_on date not null,
  decided_on date,
  granted_fen bigint,
  primary key (part, mediator_id, ord)
);

create table med_purchased_post (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  buyer_id varchar(45) collate "C" not null,
  starts_on date not null,
  ends_on date,
  primary key (part, mediator_id, ord)
);

create table med_grade (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  ladder varchar(40) collate "C" not null,
  ladder_step varchar(40) collate "C" not null,
  starts_on date not null,
  ends_on date,
  cause varchar(40) collate "C" not null,
  reason varchar(40) collate "C",
  primary key (part, mediator_id, ord)
);

create table med_grade_application (
  part varchar(4) collate "C" not null,
  mediator_id varchar(45) collate "C" not null,
  ord integer not null,
  state varchar(40) collate "C" not null,
  applied_on date not null,
  body_version integer not null,
  body varchar(1000000) collate "C" not null,
  primary key (part, mediator_id, ord)
);

create table med_vault (
  part varchar(4) collate "C" not null,
  token_kind varchar(40) collate "C" not null,
  token varchar(45) collate "C" not null,
  data_class varchar(40) collate "C" not null,
  basis varchar(40) collate "C" not null,
  data_status varchar(40) collate "C" not null,
  suite varchar(81) collate "C",
  vault_keys varchar(59) collate "C",
  wrapped_key varchar(250) collate "C",
  sealed varchar(100000) collate "C",
  commitment varchar(86) collate "C",
  id_digest varchar(86) collate "C",
  phone_digest varchar(86) collate "C",
  certificate_id varchar(45) collate "C",
  certificate_event integer,
  primary key (token, token_kind, part)
);

create index med_vault_keys on med_vault (part, vault_keys);
create index med_vault_number on med_vault (part, id_digest);
create index med_vault_phone on med_vault (part, phone_digest);

create table med_data_access (
  part varchar(4) collate "C" not null,
  access_id varchar(36) collate "C" not null,
  token varchar(45) collate "C",
  token_kind varchar(40) collate "C" not null,
  actor_id varchar(64) collate "C" not null,
  actor_role varchar(40) collate "C" not null,
  purpose varchar(40) collate "C" not null,
  read_at timestamp(6) not null,
  primary key (part, access_id)
);

create index med_data_access_token on med_data_access (part, token, read_at);
create index med_data_access_actor on med_data_access (part, actor_id, token_kind, read_at);

create table med_campaign (
  part varchar(4) collate "C" not null,
  campaign_id varchar(45) collate "C" not null,
  version bigint not null,
  plan_id varchar(100) collate "C" not null,
  plan_text varchar(1000000) collate "C" not null,
  region varchar(12) collate "C" not null,
  region_p2 varchar(2) collate "C" not null,
  region_p4 varchar(4) collate "C" not null,
  region_p6 varchar(6) collate "C" not null,
  region_p9 varchar(9) collate "C" not null,
  region_subtree varchar(12) collate "C" not null,
  starts_on date not null,
  ends_on date not null,
  reading varchar(40) collate "C" not null,
  primary key (part, campaign_id)
);

create table med_campaign_task (
  part varchar(4) collate "C" not null,
  campaign_id varchar(45) collate "C" not null,
  task varchar(200) collate "C" not null,
  done_on date not null,
  evidence varchar(500) collate "C" not null,
  primary key (part, campaign_id, task)
);

create table med_duty (
  part varchar(4) collate "C" not null,
  duty_id varchar(45) collate "C" not null,
  campaign_id varchar(45) collate "C" not null,
  kind varchar(40) collate "C" not null,
  item varchar(200) collate "C" not null,
  who_id varchar(45) collate "C" not null,
  region varchar(12) collate "C" not null,
  region_p2 varchar(2) collate "C" not null,
  region_p4 varchar(4) collate "C" not null,
  region_p6 varchar(6) collate "C" not null,
  region_p9 varchar(9) collate "C" not null,
  covers_from date not null,
  covers_to date not null,
  due_on date not null,
  last_day date not null,
  ends_at varchar(29) collate "C",
  missing_years varchar(200) collate "C",
  arithmetic varchar(500) collate "C" not null,
  in_sensitive_period boolean not null,
  recipient_kind varchar(40) collate "C",
  recipient_zh varchar(2000) collate "C",
  recipient_en varchar(2000) collate "C",
  recipient_id varchar(45) collate "C",
  document varchar(200) collate "C",
  name_zh varchar(2000) collate "C" not null,
  name_en varchar(2000) collate "C" not null,
  section varchar(200) collate "C" not null,
  quoted varchar(120) collate "C" not null,
  receipts integer not null,
  received_on date,
  received_by varchar(64) collate "C",
  recorded_at timestamp(6),
  received_route varchar(40) collate "C",
  zero_report boolean,
  primary key (part, duty_id)
);

create index med_duty_p2 on med_duty (region_p2, last_day, duty_id);
create index med_duty_p4 on med_duty (region_p4, last_day, duty_id);
create index med_duty_p6 on med_duty (region_p6, last_day, duty_id);
create index med_duty_p9 on med_duty (region_p9, last_day, duty_id);
create index med_duty_who on med_duty (who_id, last_day, duty_id);
create index med_duty_campaign on med_duty (campaign_id, last_day, duty_id);

create table med_duty_receipt (
  part varchar(4) collate "C" not null,
  duty_id varchar(45) collate "C" not null,
  ord integer not null,
  received_on date not null,
  received_by varchar(64) collate "C" not null,
  recorded_at timestamp(6) not null,
  received_route varchar(40) collate "C",
  zero_report boolean not null,
  primary key (part, duty_id, ord)
);
