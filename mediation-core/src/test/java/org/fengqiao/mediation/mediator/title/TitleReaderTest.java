package org.fengqiao.mediation.mediator.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

class TitleReaderTest {

  private static final String HEAD =
      """
      format: fengqiao-titles/1
      basis: {instrument: {zh: 某市方案, en: plan of a city}, certainty: plan-or-practice}
      titles:
      """;

  private static List<Problem> refusal(String text) {
    return assertThrows(ProblemsException.class, () -> TitleReader.read("t.yaml", text))
        .problems()
        .list();
  }

  @Test
  @Requirement({"ORG-36", "ORG-37", "ORG-38", "AWD-05"})
  void aFileGivesTitlesWithCriteriaAndQuota() {
    List<Title> titles =
        TitleReader.read(
            "t.yaml",
            HEAD
                + """
                  - code: GOLD-ROOM
                    name: {zh: 金牌调解室, en: gold-medal room}
                    for: [organisation]
                    awarded-at: prefecture
                    criteria:
                      - {code: RENOWN, text: {zh: 社会知名度高, en: high renown}}
                      - {code: ABILITY, text: {zh: 调解能力强, en: strong ability}}
                    quota: {per: town, least: 2, most: 3, due: 2020-12-31, modality: binding}
                  - code: ADVANCED
                    name: {zh: 先进个人和集体, en: advanced}
                    for: [mediator, organisation]
                    awarded-at: county
                    at-campaign-end: true
                    basis: {instrument: 县方案, certainty: plan-or-practice}
                """);
    Title gold = titles.get(0);
    assertEquals(Set.of(TitleHolderKind.ORGANISATION), gold.holders());
    assertEquals(RegionLevel.PREFECTURE, gold.awardedAt());
    assertEquals("ABILITY", gold.criteria().get(1).code());
    assertEquals(
        Optional.of(
            new TitleQuota(
                RegionLevel.TOWN,
                2,
                OptionalLong.of(3),
                Optional.of(LocalDate.of(2020, 12, 31)),
                Modality.BINDING)),
        gold.quota());
    assertEquals("某市方案", gold.basis().instrument().zh());
    assertTrue(titles.get(1).atCampaignEnd());
    assertEquals("县方案", titles.get(1).basis().instrument().zh());
    assertEquals(2, TitleRegister.of(titles, List.of()).titles().size());
  }

  @Test
  void everyErrorIsNamedAtOnceWithItsPlaceAndTheBasisOfTheFile() {
    List<Problem> found =
        refusal(
            HEAD.replace("titles/1", "titles/9")
                + """
                  - code: A
                    name: 甲
                    for: []
                    awarded-at: county
                    criteria: [{code: X, text: 一}, {code: X, text: 二}]
                    quota: {per: town, least: 3, most: 2, modality: binding}
                  - code: A
                    name: 乙
                    for: [mediator]
                    awarded-at: planet
                    medal: true
                """);
    assertEquals(
        List.of(
            "t.yaml:1:9 UNKNOWN-TITLE-FORMAT",
            "t.yaml:6:10 FOR-NO-HOLDER",
            "t.yaml:8:15 CRITERION-TWICE",
            "t.yaml:9:40 QUOTA-BACKWARDS",
            "t.yaml:10:11 TITLE-TWICE",
            "t.yaml:13:17 UNKNOWN-SOURCE-CODE",
            "t.yaml:14:5 UNKNOWN-KEY"),
        found.stream().map(each -> each.subject() + " " + each.code().code()).toList());
    assertTrue(
        found.stream()
            .filter(each -> each.code() instanceof TitleProblem)
            .allMatch(each -> each.describe(Locale.CHINESE).contains("某市方案")));
  }

  @Test
  void aFileWithoutATitleIsRefused() {
    assertEquals(
        TitleProblem.NO_TITLES, refusal(HEAD.replace("titles:", "titles: []")).get(0).code());
  }
}
