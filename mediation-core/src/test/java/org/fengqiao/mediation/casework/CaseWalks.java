package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The walks of one run, made when first asked for and shared by all properties over them. Every run
 * has walks of its own; what fails names the seed of its walk, which {@link CaseWalk#of} leads
 * again.
 */
final class CaseWalks extends DomainContextBase {

  /** As many as a property has tries, so that each property sees every walk. */
  static final int COUNT = Integer.getInteger("jqwik.tries.default", 1_000);

  private static final List<Long> SEEDS =
      LongStream.generate(new Random()::nextLong).limit(COUNT).boxed().toList();

  private static final class All {
    static final List<CaseWalk> WALKS = SEEDS.stream().map(CaseWalk::of).toList();
  }

  static List<CaseWalk> all() {
    return All.WALKS;
  }

  @Provide
  Arbitrary<CaseWalk> walks() {
    return Arbitraries.integers().between(0, COUNT - 1).map(number -> all().get(number));
  }
}
