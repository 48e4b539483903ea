package org.fengqiao.mediation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;

@Requirement({"IND-01", "IND-02"})
class IndicatorProperties {

  /** Counts in which any of the known numbers may be missing. */
  @Provide
  Arbitrary<Counts> counts() {
    return Arbitraries.maps(
            Arbitraries.of(CountName.class).map(CountName::code),
            Arbitraries.longs().between(0, 10_000))
        .ofMaxSize(CountName.values().length)
        .map(Counts::of);
  }

  @Property
  void noRateOfAPartExceedsItsWhole(@ForAll("counts") Counts counts) {
    for (IndicatorDefinition definition : IndicatorDefinitions.defaults().list()) {
      if (definition.measure(counts).value() instanceof IndicatorValue.Rate rate) {
        assertTrue(Ratio.ofFraction(1, 1).isAtLeast(rate.ratio()), definition.code());
      }
    }
  }

  @Property
  void openDisputesChangeNoRateOfEndedOnes(
      @ForAll @LongRange(min = 0, max = 99) long agreed,
      @ForAll @LongRange(min = 0, max = 99) long notAgreed,
      @ForAll @LongRange(min = 0, max = 99) long otherwise,
      @ForAll @LongRange(min = 0, max = 99) long open) {
    Counts ended =
        Counts.of(Map.of("AGREED", agreed, "NOT-AGREED", notAgreed, "ENDED-OTHERWISE", otherwise));
    Counts all = ended.with(CountName.ACCEPTED, agreed + notAgreed + otherwise + open);
    for (String code : List.of("SUCCESS-RATE", "MEDIATION-RATE")) {
      IndicatorDefinition rate = IndicatorDefinitions.defaults().find(code).orElseThrow();
      assertEquals(rate.measure(ended).value(), rate.measure(all).value());
    }
  }

  @Property
  void theCountsOfTheChildrenAddUpToTheParents(
      @ForAll("counts") Counts whole, @ForAll @IntRange(min = 1, max = 6) int parts) {
    List<Map<String, Long>> shares = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      shares.add(new HashMap<>());
    }
    for (String name : whole.names()) {
      long number = whole.find(name).orElseThrow();
      for (int i = 0; i < parts; i++) {
        shares.get(i).put(name, number / parts + (i < number % parts ? 1 : 0));
      }
    }
    assertEquals(whole, Counts.sum(shares.stream().map(Counts::of).toList()));
  }

  @Property
  void aNumberOneChildDoesNotKnowIsUnknownInTheSum(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 99) Long> known) {
    List<Counts> children = new ArrayList<>();
    known.forEach(number -> children.add(Counts.of(Map.of("AGREED", number))));
    assertTrue(Counts.sum(children).find("AGREED").isPresent());
    children.add(Counts.of(Map.of("NOT-AGREED", 1L)));
    assertTrue(Counts.sum(children).names().isEmpty());
  }

  @Property
  void atLeastAndAtMostTogetherAreExactlyEqual(
      @ForAll @LongRange(min = 0, max = 20) long above,
      @ForAll @LongRange(min = 1, max = 20) long below,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    IndicatorValue value = new IndicatorValue.Rate(Ratio.ofFraction(above, below));
    Threshold threshold = new Threshold.Rate(Ratio.ofPercent(percent));
    boolean atLeast = verdict(Comparator.AT_LEAST, threshold, value) == Verdict.MET;
    boolean atMost = verdict(Comparator.AT_MOST, threshold, value) == Verdict.MET;
    boolean equal = verdict(Comparator.EQUAL, threshold, value) == Verdict.MET;
    assertTrue(atLeast || atMost);
    assertEquals(atLeast && atMost, equal);
    assertEquals(above * 100 >= percent * below, atLeast);
  }

  private static Verdict verdict(Comparator how, Threshold threshold, IndicatorValue value) {
    return IndicatorTarget.builder()
        .indicator("SUCCESS-RATE")
        .comparator(how)
        .threshold(threshold)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault())
        .build()
        .judge(value, Optional.empty())
        .value();
  }
}
