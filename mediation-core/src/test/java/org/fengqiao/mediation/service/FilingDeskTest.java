package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingBalance;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingTotals;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** What is to be filed about organisations and mediators, and when it is late. */
class FilingDeskTest {

  private static final LocalDate CHANGED = LocalDate.of(2026, 2, 2);

  private static final String BUREAU = "committee-filing for BUREAU";

  private static final String COURT = "committee-filing for COURT-NOTICE";

  private static final RuleBook RULES =
      RuleFiles.ofCounty(
          COUNTY,
          RuleFiles.rule(
              "committee-filing",
              "for: BUREAU",
              "2026-01-01",
              "{about: [mediation-organisation],"
                  + " what: [adjusted, roster-changed, certificate-issued],"
                  + " by: judicial-office, with: county-bureau,"
                  + " within: {length: 30, unit: working-days}}",
              RuleFiles.PRACTICE));

  private final Prefecture county = new Prefecture(RULES, RegisterRules.national());
  private final StandardDesk desk = county.bureau().standards();

  private StandardView on(LocalDate day) {
    return county.bureau().register().asOf(day).standards();
  }

  private static List<String> lines(List<FilingBalance> balances) {
    return balances.stream()
        .map(
            each ->
                each.duty().occasion().what().code()
                    + " "
                    + each.duty().rule().id()
                    + " "
                    + each.status().code())
        .toList();
  }

  private void adjust() {
    county
        .bureau()
        .organisations()
        .adjust(
            Prefecture.committee(COMMITTEE, VILLAGE).name(LocalText.of("新名", "new name")).build(),
            OrganisationDetails.none(),
            CHANGED);
  }

  @Test
  @Requirement("MED-18")
  void whatHappenedIsOwedUntilItIsFiledAndLateAfterThePeriod() {
    adjust();
    DateRange days = DateRange.of(CHANGED, CHANGED);
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " OPEN", "ADJUSTED " + COURT + " OPEN"),
        lines(on(CHANGED).filings(days)));
    // Thirty working days, over the spring festival and its two worked weekends.
    LocalDate last = LocalDate.of(2026, 3, 20);
    assertEquals(last, on(CHANGED).filings(days).get(0).duty().deadline().orElseThrow().lastDay());
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " OVERDUE", "ADJUSTED " + COURT + " OPEN"),
        lines(on(last.plusDays(1)).filings(days)));
    LocalDate filed = LocalDate.of(2026, 3, 30);
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, BUREAU, filed));
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, filed));
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " LATE", "ADJUSTED " + COURT + " IN-TIME"),
        lines(on(filed).filings(days)));
    assertEquals(Optional.of(filed), on(filed).filings(days).get(0).filedOn());
    assertEquals(Optional.empty(), on(filed.minusDays(1)).filings(days).get(0).filedOn());
    assertEquals(List.of(), on(CHANGED.minusDays(1)).filings(days));
  }

  @Test
  @Requirement({"MED-10", "MED-18"})
  void engagementsAndCertificatesAreFiledUnderTheRuleOfThePlace() {
    county
        .bureau()
        .mediators()
        .register(
            Prefecture.mediator("LAN", EngagementKind.FULL_TIME, CHANGED)
                .addCertificates(
                    new Certificate(CHANGED.plusDays(1), Optional.of(CHANGED), Optional.empty()))
                .build(),
            Prefecture.ATTESTED);
    assertEquals(
        List.of("ROSTER-CHANGED " + BUREAU + " OPEN", "CERTIFICATE-ISSUED " + BUREAU + " OPEN"),
        lines(on(CHANGED.plusDays(1)).filings(DateRange.of(CHANGED, CHANGED.plusDays(9)))));
    desk.file(
        new Filed(COMMITTEE, FilingKind.ROSTER_CHANGED, CHANGED, BUREAU, CHANGED.plusDays(1)));
    assertEquals(
        List.of("ROSTER-CHANGED " + BUREAU + " IN-TIME", "CERTIFICATE-ISSUED " + BUREAU + " OPEN"),
        lines(on(CHANGED.plusDays(1)).filings(DateRange.of(CHANGED, CHANGED.plusDays(9)))));
  }

  @Test
  void nothingIsFiledThatIsNotOwedOrTwiceOrBeforeItIsDone() {
    adjust();
    Filed notice = new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, CHANGED);
    refused("FILING-NOT-OWED", new Filed(COMMITTEE, FilingKind.ENDED, CHANGED, COURT, CHANGED));
    refused(
        "FILING-NOT-OWED", new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, "other", CHANGED));
    refused(
        "FUTURE-DAY",
        new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, LocalDate.of(2026, 3, 31)));
    desk.file(notice);
    refused("FILED-ALREADY", notice);
    assertEquals(
        List.of(notice), county.bureau().organisations().find(COMMITTEE).orElseThrow().filings());
    assertEquals(
        List.of("ROLE-REFUSED"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class, () -> county.director().standards().file(notice))));
  }

  private void refused(String code, Filed filed) {
    assertEquals(
        List.of(code),
        Prefecture.codes(assertThrows(ProblemsException.class, () -> desk.file(filed))));
  }

  @Test
  void filingsAddUpByRegion() {
    adjust();
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, CHANGED));
    assertEquals(
        new FilingTotals(2, 1, 0, 1, 0),
        on(CHANGED)
            .filingsByRegion(DateRange.of(CHANGED, CHANGED), Prefecture.regions(), COUNTY)
            .at(VILLAGE)
            .orElseThrow()
            .total());
  }
}
