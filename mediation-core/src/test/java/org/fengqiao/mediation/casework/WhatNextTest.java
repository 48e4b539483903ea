package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.junit.jupiter.api.Test;

/** Ways to make an agreement firm: which are open, and until when. */
@Requirement({"CASE-24", "CASE-26"})
class WhatNextTest {

  private static Map<FirmWay, NextWay> ways(Running running, String day) {
    return running.it().at(day(day)).whatNext().stream()
        .collect(Collectors.toMap(NextWay::way, Function.identity()));
  }

  private static void closed(NextWay way, StepProblem... codes) {
    assertEquals(
        List.of(codes), way.closedBecause().stream().map(p -> p.code()).toList(), way::toString);
  }

  private static NextWay way(Running running, String day, FirmWay way) {
    return Optional.ofNullable(ways(running, day).get(way)).orElseThrow();
  }

  @Test
  void aWrittenAgreementBeforeItsDaysHasConfirmationNotaryAndSuit() {
    Running running = EnforcementSamples.written();
    NextWay confirmation = way(running, "2026-04-15", FirmWay.CONFIRMATION);
    assertTrue(confirmation.isOpen() && confirmation.offered());
    assertEquals(Optional.of(day("2026-05-07")), confirmation.lastDay());
    assertTrue(way(running, "2026-04-15", FirmWay.NOTARY).offered());
    assertTrue(way(running, "2026-04-15", FirmWay.SUIT).isOpen());
    closed(
        way(running, "2026-04-15", FirmWay.ARBITRAL_REVIEW), EnforcementProblem.REVIEW_NOT_LABOUR);
    closed(
        way(running, "2026-04-15", FirmWay.PAYMENT_ORDER),
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE);
    closed(
        way(running, "2026-04-15", FirmWay.ENFORCEMENT),
        EnforcementProblem.NO_TITLE,
        EnforcementProblem.NO_TITLE);
  }

  @Test
  void afterADefaultAPaymentOrderIsOffered() {
    Running running = EnforcementSamples.written();
    assertFalse(way(running, "2026-04-20", FirmWay.PAYMENT_ORDER).isOpen());
    NextWay order = way(running, "2026-04-21", FirmWay.PAYMENT_ORDER);
    assertTrue(order.isOpen() && order.offered());
  }

  @Test
  void anOralAgreementIsToldToBecomeText() {
    closed(
        way(Samples.agreed(), "2026-04-10", FirmWay.CONFIRMATION),
        ConfirmationProblem.CONFIRMATION_NEEDS_TEXT);
  }

  @Test
  void aLapsedConfirmationLeavesTheOtherWays() {
    Running running = EnforcementSamples.written();
    closed(
        way(running, "2026-05-08", FirmWay.CONFIRMATION), ConfirmationProblem.CONFIRMATION_LAPSED);
    assertTrue(way(running, "2026-05-08", FirmWay.NOTARY).isOpen());
    assertTrue(way(running, "2026-05-08", FirmWay.PAYMENT_ORDER).isOpen());
    assertTrue(way(running, "2026-05-08", FirmWay.SUIT).isOpen());
  }

  @Test
  void withARulingWhatIsDueIsEnforcedAndNoOrderIsNeeded() {
    Running running = EnforcementSamples.ruledValid(EnforcementSamples.written());
    NextWay enforcement = way(running, "2026-05-13", FirmWay.ENFORCEMENT);
    assertTrue(enforcement.isOpen());
    assertEquals(Optional.of(day("2028-04-20")), enforcement.lastDay());
    closed(
        way(running, "2026-05-13", FirmWay.PAYMENT_ORDER),
        EnforcementProblem.ENFORCEABLE_ALREADY,
        EnforcementProblem.ENFORCEABLE_ALREADY);
    running.refuses(
        ZOU_SELF,
        "2026-05-13T09:00",
        EnforcementSamples.order(1),
        EnforcementProblem.ENFORCEABLE_ALREADY,
        EnforcementProblem.ENFORCEABLE_ALREADY);
  }
}
