package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Knowledge;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.LedgerEntry;
import org.fengqiao.mediation.storage.ChainHead;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.vault.SealedRow;
import org.junit.jupiter.api.Test;

/** The script of the tables: its names, widths, keys and words. */
class SchemaTest {

  private static final Schema SCHEMA = Schema.of(Dialect.H2);

  /** Words that are reserved in one of H2, PostgreSQL, MySQL, MariaDB or in SQL itself. */
  private static Set<String> reserved() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SchemaTest.class.getResourceAsStream("reserved-words.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
          .filter(word -> !word.isEmpty())
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What is wider than an id: held to its limit below, or written by the library alone. */
  private static final Set<String> LIMITED =
      Set.of(
          "med_event.body",
          "med_event.chain_link",
          "med_case.chain_link",
          "med_event.commitments",
          "med_due_item.item_id",
          "med_vault.suite",
          "med_vault.vault_keys",
          "med_vault.wrapped_key",
          "med_vault.sealed",
          "med_vault.commitment",
          "med_vault.id_digest",
          "med_vault.phone_digest",
          "med_organisation.name_zh",
          "med_organisation.name_en",
          "med_organisation.founder_zh",
          "med_organisation.founder_en",
          "med_organisation.authority_zh",
          "med_organisation.authority_en",
          "med_organisation.guarantor_zh",
          "med_organisation.guarantor_en",
          "med_organisation.party_body_zh",
          "med_organisation.party_body_en",
          "med_mediator.kin_tokens",
          "med_mediator.knowledge",
          "med_training.lecturers",
          "med_organisation.referral_roll",
          "med_organisation.registration_no",
          "med_organisation_entry.organisation_body",
          "med_organisation_entry.details_body",
          "med_organisation_entry.served_body",
          "med_grade_application.body",
          "med_title_nomination.body",
          "med_filing.rule_name",
          "med_judgement.list_name",
          "med_judgement.marks_body",
          "med_star_award.scheme_name",
          "med_campaign.plan_id",
          "med_campaign.plan_text",
          "med_campaign_task.task",
          "med_campaign_task.evidence",
          "med_duty.item",
          "med_duty.document",
          "med_duty.section",
          "med_duty.name_zh",
          "med_duty.name_en",
          "med_duty.recipient_zh",
          "med_duty.recipient_en",
          "med_duty.arithmetic",
          "med_duty.missing_years",
          "med_duty.quoted");

  @Test
  void noNameIsReservedAnywhere() throws IOException {
    Set<String> names = new TreeSet<>(SCHEMA.tables().keySet());
    SCHEMA.tables().values().forEach(columns -> names.addAll(columns.keySet()));
    for (String statement : SCHEMA.statements()) {
      names.add(statement.replaceAll("(?s)create (unique index|index|table) (\\w+) .*", "$2"));
    }
    names.retainAll(reserved());
    assertEquals(Set.of(), names);
  }

  @Test
  void theListOfReservedWordsIsWhole() throws IOException {
    Set<String> words = reserved();
    assertTrue(words.size() >= 350, "words: " + words.size());
    assertTrue(
        words.containsAll(
            Set.of(
                "sensitive",
                "qualify",
                "manual",
                "parallel",
                "tablesample",
                "lateral",
                "rank",
                "current_role",
                "row_number",
                "select",
                "user",
                "value")),
        words::toString);
  }

  @Test
  void everyKeyBeginsWithThePartitionOrWithATokenOfIt() {
    List<String> keys =
        SCHEMA.statements().stream()
            .flatMap(String::lines)
            .filter(line -> line.contains("primary key"))
            .toList();
    assertEquals(SCHEMA.tables().size(), keys.size());
    keys.forEach(
        line ->
            assertTrue(
                line.contains("primary key (part") || line.contains("primary key (token"), line));
    SCHEMA
        .tables()
        .forEach(
            (table, columns) -> assertEquals("varchar(4) not null", columns.get("part"), table));
  }

  @Test
  void columnsAreAsWideAsTheDomainAllows() {
    SCHEMA.tables().forEach((table, columns) -> columns.forEach(SchemaTest::checkWidth));
    assertEquals(CaseEvent.MAX_KEY_LENGTH, width("med_event", "command_key"));
    assertEquals(CaseEvent.MAX_KEY_LENGTH, width("med_event", "command_digest"));
    assertEquals(Commitments.MAX_LENGTH, width("med_event", "commitments"));
    assertEquals(ChainHead.MAX_LINK_LENGTH, width("med_event", "chain_link"));
    for (String table : List.of("med_event", "med_grade_application", "med_title_nomination")) {
      assertEquals(Row.MAX_BODY_LENGTH, width(table, "body"), table);
    }
    assertEquals(ChainHead.MAX_LINK_LENGTH, width("med_case", "chain_link"));
    assertEquals(LedgerEntry.MAX_NUMBER_LENGTH, width("med_lead", "ledger_no"));
    assertEquals(DueQuery.MAX_ITEM_LENGTH, width("med_due_item", "item_id"));
    assertEquals(SealedRow.Content.MAX_SUITE_LENGTH, width("med_vault", "suite"));
    assertEquals(SealedRow.Content.MAX_KEYS_LENGTH, width("med_vault", "vault_keys"));
    assertEquals(SealedRow.Content.MAX_WRAPPED_LENGTH, width("med_vault", "wrapped_key"));
    assertEquals(SealedRow.Content.MAX_SEALED_LENGTH, width("med_vault", "sealed"));
    for (String name : List.of("commitment", "id_digest", "phone_digest")) {
      assertEquals(SealedRow.Content.MAX_DIGEST_LENGTH, width("med_vault", name), name);
    }
    for (String name : List.of("name", "founder", "authority", "guarantor", "party_body")) {
      assertEquals(
          MediationOrganisation.MAX_NAME_LENGTH, width("med_organisation", name + "_zh"), name);
      assertEquals(
          MediationOrganisation.MAX_NAME_LENGTH, width("med_organisation", name + "_en"), name);
    }
    assertEquals(
        MediationOrganisation.MAX_NAME_LENGTH, width("med_organisation", "registration_no"));
    assertEquals(
        Mediator.MAX_KIN * (AggregateId.MAX_LENGTH + 1), width("med_mediator", "kin_tokens"));
    assertEquals(
        Knowledge.values().length * (Coded.MAX_LENGTH + 1), width("med_mediator", "knowledge"));
    assertEquals(
        Lecturer.values().length * (Coded.MAX_LENGTH + 1), width("med_training", "lecturers"));
    assertEquals(
        ReferralRoll.MAX_LISTED
            * (AggregateId.MAX_LENGTH + 1 + ReferralRoll.MAX_TYPES * (Coded.MAX_LENGTH + 1)),
        width("med_organisation", "referral_roll"));
    assertEquals(Coded.MAX_LENGTH, width("med_case", "risk_level"));
    assertTrue(
        width("med_organisation_entry", "organisation_body")
            > 2 * width("med_organisation", "referral_roll"));
    assertTrue(
        width("med_organisation_entry", "details_body")
            > 2 * OrganisationDetails.MAX_SERVED * (Coded.MAX_LENGTH + 3));
    assertTrue(
        width("med_organisation_entry", "served_body")
            > OrganisationDetails.MAX_SERVED * (OrganisationDetails.MAX_UNIT_LENGTH + 3));
    assertEquals(Filed.MAX_RULE_LENGTH, width("med_filing", "rule_name"));
    assertEquals(Checklist.MAX_ID_LENGTH, width("med_judgement", "list_name"));
    assertEquals(Checklist.MAX_ID_LENGTH, width("med_star_award", "scheme_name"));
    assertTrue(
        width("med_judgement", "marks_body") > 2 * Checklist.MAX_ITEMS * (Coded.MAX_LENGTH + 3));
    assertEquals(Coded.MAX_LENGTH, width("med_training", "quantity"));
    assertEquals(Coded.MAX_LENGTH, width("med_grade", "ladder_step"));
    assertEquals(Coded.MAX_LENGTH, width("med_title", "edition"));
    assertEquals(Coded.MAX_LENGTH, width("med_title", "title_code"));
    assertEquals(TaskCompletion.MAX_EVIDENCE_LENGTH, width("med_campaign_task", "evidence"));
    assertTrue(width("med_duty", "quoted") >= 2 * Citation.MAX_QUOTE_LENGTH);
    for (String name : List.of("item", "document", "section")) {
      assertEquals(CampaignDuty.MAX_ITEM_LENGTH, width("med_duty", name), name);
    }
    assertEquals(CampaignDuty.MAX_ITEM_LENGTH, width("med_campaign_task", "task"));
    for (String name : List.of("name_zh", "name_en", "recipient_zh", "recipient_en")) {
      assertEquals(CampaignDuty.MAX_NAME_LENGTH, width("med_duty", name), name);
    }
    assertEquals(CampaignDuty.MAX_ARITHMETIC_LENGTH, width("med_duty", "arithmetic"));
    assertEquals(StoredCampaign.MAX_PLAN_ID_LENGTH, width("med_campaign", "plan_id"));
    assertEquals(StoredCampaign.MAX_PLAN_TEXT_LENGTH, width("med_campaign", "plan_text"));
    assertEquals(
        AggregateId.MAX_LENGTH + 2 + Coded.MAX_LENGTH + 8, width("med_due_item", "item_id"));
  }

  /** Every column of text has a limit in the domain that a test above holds it to, or is a code. */
  @Test
  void noColumnOfTextIsWithoutALimit() {
    Set<String> unlimited = new TreeSet<>();
    SCHEMA
        .tables()
        .forEach(
            (table, columns) ->
                columns.forEach(
                    (column, definition) -> {
                      int width = definition.startsWith("varchar") ? width(table, column) : 0;
                      boolean bounded =
                          width <= AggregateId.MAX_LENGTH
                              || width == ActorId.MAX_LENGTH
                              || LIMITED.contains(table + "." + column);
                      if (!bounded) {
                        unlimited.add(table + "." + column);
                      }
                    }));
    assertEquals(Set.of(), unlimited);
  }

  private static int width(String table, String column) {
    String definition = SCHEMA.tables().getOrDefault(table, Map.of()).getOrDefault(column, "");
    return Integer.parseInt(definition.replaceAll("varchar\\((\\d+)\\).*", "$1"));
  }

  private static void checkWidth(String column, String definition) {
    if (column.endsWith("_p2")
        || column.endsWith("_p4")
        || column.endsWith("_p6")
        || column.endsWith("_p9")) {
      String digits = column.substring(column.length() - 1);
      assertEquals("varchar(" + digits + ") not null", definition, column);
    } else if (column.equals("part")) {
      assertEquals("varchar(" + Partition.LENGTH + ") not null", definition, column);
    } else if (column.equals("region") || column.endsWith("_region")) {
      assertEquals("varchar(" + RegionCode.LENGTH + ") not null", definition, column);
    } else if (column.endsWith("actor")
        || column.equals("actor_id")
        || column.equals("received_by")) {
      assertTrue(definition.startsWith("varchar(" + ActorId.MAX_LENGTH + ")"), column);
    } else if (Set.of("kind", "state", "reading", "effect", "purpose", "gravity")
        .contains(column)) {
      assertTrue(definition.startsWith("varchar(" + Coded.MAX_LENGTH + ")"), column);
    } else if ((column.endsWith("_id")
            && !Set.of("item_id", "access_id", "plan_id").contains(column))
        || column.endsWith("token")) {
      assertTrue(definition.startsWith("varchar(" + AggregateId.MAX_LENGTH + ")"), column);
    }
  }

  @Test
  void nothingInTheScriptIsOfOneVendor() {
    String script = String.join("\n", SCHEMA.statements()).toLowerCase(Locale.ROOT);
    for (String word :
        List.of("merge ", "returning", "auto_increment", "identity", "clob", "now(")) {
      assertFalse(script.contains(word), word);
    }
  }

  @Test
  void theScriptIsReadWhole() {
    List<String> created = new ArrayList<>();
    for (String statement : SCHEMA.statements()) {
      if (statement.startsWith("create table ")) {
        created.add(statement.split(" ", -1)[2]);
      }
    }
    assertEquals(List.copyOf(SCHEMA.tables().keySet()), created);
    assertTrue(SCHEMA.tables().values().stream().allMatch(columns -> columns.size() >= 2));
  }
}
