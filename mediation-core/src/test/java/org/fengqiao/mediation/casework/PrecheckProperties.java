package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.precheck.Answer;
import org.fengqiao.mediation.casework.precheck.Finding;
import org.fengqiao.mediation.casework.precheck.Precheck;
import org.fengqiao.mediation.casework.precheck.PrecheckFacts;
import org.fengqiao.mediation.casework.precheck.PrecheckItem;
import org.fengqiao.mediation.party.PartyNumber;

/** What one filled-in item can do to the pre-check. */
class PrecheckProperties {

  private static final List<MediationCase> CASES =
      List.of(EnforcementSamples.written().it(), Samples.agreed().it(), WageReplay.after(12).it());

  private static final List<CourtChoice> COURTS = List.of(CourtChoice.values());

  /** A sheet filled in at random, and what fills one more item in. */
  private record Sheet(
      Map<PrecheckItem, Answer> answers,
      Set<PartyNumber> identified,
      Set<PartyNumber> addressed,
      Optional<CourtChoice> court,
      Set<PartyNumber> applicants) {

    PrecheckFacts facts() {
      return PrecheckFacts.builder()
          .answers(answers)
          .identified(identified)
          .addressed(addressed)
          .court(court)
          .applicants(applicants)
          .build();
    }
  }

  private static Sheet random(Random random, List<PartyNumber> parties) {
    Map<PrecheckItem, Answer> answers = new EnumMap<>(PrecheckItem.class);
    Arrays.stream(PrecheckItem.values())
        .filter(PrecheckItem::isAnswered)
        .filter(item -> random.nextBoolean())
        .forEach(item -> answers.put(item, answer(random)));
    return new Sheet(
        answers,
        some(random, parties),
        some(random, parties),
        random.nextBoolean() ? Optional.of(court(random)) : Optional.empty(),
        random.nextBoolean() ? some(random, parties) : Set.of());
  }

  private static Answer answer(Random random) {
    return random.nextBoolean() ? Answer.FINE : Answer.WRONG;
  }

  private static CourtChoice court(Random random) {
    return COURTS.get(random.nextInt(COURTS.size()));
  }

  private static Set<PartyNumber> some(Random random, List<PartyNumber> parties) {
    return parties.stream().filter(p -> random.nextBoolean()).collect(Collectors.toSet());
  }

  private static Sheet fill(Sheet sheet, Finding missing, Random random) {
    Map<PrecheckItem, Answer> answers = new EnumMap<>(PrecheckItem.class);
    answers.putAll(sheet.answers());
    Set<PartyNumber> identified = new HashSet<>(sheet.identified());
    Set<PartyNumber> addressed = new HashSet<>(sheet.addressed());
    Optional<CourtChoice> court = sheet.court();
    Set<PartyNumber> applicants = sheet.applicants();
    switch (missing.item()) {
      case IDENTITY -> identified.add(missing.party().orElseThrow());
      case ADDRESS -> addressed.add(missing.party().orElseThrow());
      case COURT -> court = Optional.of(court(random));
      case APPLICANTS -> applicants = Set.of(PartyNumber.of(1));
      default -> answers.put(missing.item(), answer(random));
    }
    return new Sheet(answers, identified, addressed, court, applicants);
  }

  @Property
  void fillingInOneItemTakesItsOwnMissingFindingAwayAndMayUncoverOneAboutItsContent(
      @ForAll long seed) {
    Random random = new Random(seed);
    MediationCase it = CASES.get(random.nextInt(CASES.size()));
    fillInOneItem(it, 1, Village.day("2025-12-01"), random);
  }

  static void fillInOneItem(MediationCase it, int agreement, LocalDate day, Random random) {
    List<PartyNumber> parties = it.agreement(agreement).content().parties();
    Sheet sheet = random(random, parties);
    List<Finding> before = findings(it, agreement, sheet, day);
    List<Finding> missing = before.stream().filter(Finding::missing).toList();
    if (missing.isEmpty()) {
      return;
    }
    Finding one = missing.get(random.nextInt(missing.size()));
    List<Finding> after = findings(it, agreement, fill(sheet, one, random), day);
    assertEquals(
        missing.stream().filter(finding -> !finding.equals(one)).toList(),
        after.stream().filter(Finding::missing).toList());
    assertTrue(
        after.stream()
            .filter(finding -> !before.contains(finding))
            .allMatch(finding -> finding.item() == one.item() && !finding.missing()));
    assertTrue(
        before.stream()
            .filter(finding -> !finding.missing())
            .allMatch(finding -> after.contains(finding) || finding.item() == one.item()));
  }

  private static List<Finding> findings(
      MediationCase it, int agreement, Sheet sheet, LocalDate day) {
    return Precheck.of(it, agreement, sheet.facts(), day).findings();
  }
}
