package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.SensitivePeriod;
import org.fengqiao.mediation.calendar.SensitivePeriods;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;

@Requirement({"SCR-02", "SCR-03", "SCR-04", "SCR-07", "SCR-11", "REP-18"})
class CampaignDutiesProperties {

  private static final CampaignId CAMPAIGN = CampaignId.of("5299-Q");
  private static final LocalDate FIRST = LocalDate.of(2018, 11, 1);

  private static DutyTerms terms(DateRange days, List<DateRange> sensitive) {
    return DutyTerms.builder()
        .campaignDays(days)
        .reading(DeadlineReading.BY_PERIOD_END)
        .calendar(WorkCalendar.national())
        .sensitivePeriods(
            SensitivePeriods.of(
                sensitive.stream()
                    .map(
                        range ->
                            new SensitivePeriod(
                                LocalText.chinese("节"), range, LegalBasis.ourDefault()))
                    .toList()))
        .build();
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 500), Arbitraries.integers().between(0, 400))
        .as((start, length) -> range(start, length));
  }

  @Provide
  Arbitrary<List<DateRange>> sensitive() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 900), Arbitraries.integers().between(0, 20))
        .as((start, length) -> range(start, length))
        .list()
        .ofMaxSize(5);
  }

  private static DateRange range(int start, int length) {
    return DateRange.of(FIRST.plusDays(start), FIRST.plusDays((long) start + length));
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    return Arbitraries.of(Cadence.all());
  }

  private static List<LocalDate> coveredDays(
      List<CampaignDuty> duties, OrganisationId who, List<String> items) {
    List<LocalDate> days = new ArrayList<>();
    duties.stream()
        .filter(duty -> duty.who().equals(who) && items.contains(duty.item()))
        .map(duty -> duty.duty().covers())
        .sorted()
        .forEach(
            range ->
                range
                    .startInclusive()
                    .datesUntil(range.endInclusive().plusDays(1))
                    .forEach(days::add));
    return days;
  }

  private static List<LocalDate> daysOf(DateRange range) {
    return range.startInclusive().datesUntil(range.endInclusive().plusDays(1)).toList();
  }

  @Property(tries = 150)
  void everyDayIsCoveredExactlyOnceWhateverTheRhythmAndTheSensitivePeriods(
      @ForAll("cadences") Cadence village,
      @ForAll("cadences") Cadence town,
      @ForAll("ranges") DateRange days,
      @ForAll("sensitive") List<DateRange> sensitive) {
    CampaignPlan plan =
        Plans.with(
            """
            screening:
              - {id: A, actors: [VILLAGE-COMMITTEE], cadence: %s, kind: general, cite: {section: 一, quote: 一}}
              - {id: B, actors: [TOWN-COMMITTEE], cadence: %s, kind: general, cite: {section: 一, quote: 一}}
              - {id: D, actors: [VILLAGE-COMMITTEE], cadence: DAILY, kind: concentrated, when: sensitive, overrides: true, cite: {section: 一, quote: 一}}
            """
                .formatted(village.code(), town.code()));
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 2), terms(days, sensitive));
    assertEquals(daysOf(days), coveredDays(duties, Counties.village(2), List.of("A", "D")));
    assertEquals(daysOf(days), coveredDays(duties, Counties.town(1), List.of("B")));
    duties.stream()
        .filter(CampaignDuty::sensitive)
        .forEach(duty -> assertEquals(1, duty.duty().covers().days()));
  }

  @Property(tries = 150)
  void theLongestRunningReportsAreNeverCutAtTheEndOfTheCampaign(
      @ForAll("ranges") DateRange days, @ForAll("cadences") Cadence cadence) {
    CampaignPlan plan =
        Plans.with(
            """
            reporting:
              - {id: R, what: 报, document: X, reporters: [JUDICIAL-OFFICE], due: {cadence: %s, days-after-period: 5, text: 五日内}, cite: {section: 一, quote: 五日内}}
            """
                .formatted(cadence.code()));
    List<CampaignDuty> duties =
        CampaignDuties.generate(CAMPAIGN, plan, Counties.county(1, 0), terms(days, List.of()));
    CampaignDuty last = duties.get(duties.size() - 1);
    assertEquals(cadence.periodOf(days.endInclusive()), last.duty().covers());
    assertTrue(last.duty().due().isAfter(days.endInclusive()));
  }

  @Example
  void aCountyWith200Villages13TownsAndACentreCoversEveryDayOf2019ExactlyOncePerCadence() {
    CampaignPlan plan = Plans.clean();
    List<MediationOrganisation> county = Counties.county(13, 200);
    DateRange year = DateRange.ofYear(2019);
    DutyTerms terms =
        DutyTerms.builder()
            .reading(DeadlineReading.BY_PERIOD_END)
            .calendar(WorkCalendar.national())
            .build();
    List<CampaignDuty> duties = CampaignDuties.generate(CAMPAIGN, plan, county, terms);
    for (int i = 1; i <= 200; i++) {
      assertEquals(daysOf(year), coveredDays(duties, Counties.village(i), List.of("SC1", "SC4")));
    }
    for (int i = 1; i <= 13; i++) {
      assertEquals(daysOf(year), coveredDays(duties, Counties.town(i), List.of("SC2", "SC4")));
    }
    assertEquals(daysOf(year), coveredDays(duties, Counties.CENTRE, List.of("SC3")));
    assertEquals(
        200L * 52 + 13 * 25,
        duties.stream().filter(d -> List.of("SC1", "SC2").contains(d.item())).count());
  }
}
