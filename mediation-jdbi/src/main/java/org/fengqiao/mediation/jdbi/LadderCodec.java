package org.fengqiao.mediation.jdbi;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.PeriodUnit;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.grading.Combination;
import org.fengqiao.mediation.mediator.grading.Condition;
import org.fengqiao.mediation.mediator.grading.CountingSpan;
import org.fengqiao.mediation.mediator.grading.Criterion;
import org.fengqiao.mediation.mediator.grading.CriterionKind;
import org.fengqiao.mediation.mediator.grading.GradingBody;
import org.fengqiao.mediation.mediator.grading.GradingBodyKind;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingProcedure;
import org.fengqiao.mediation.mediator.grading.GradingStep;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** The ladder an application began under, which counts to its end whatever the file says later. */
final class LadderCodec {

  private static final String COMBINATION = "COMBINATION";

  private LadderCodec() {}

  static void write(JsonOut out, GradingLadder ladder) {
    out.text("id", ladder.id())
        .texts("continues", ladder.continues().stream().sorted().toList())
        .text("region", ladder.region())
        .text("from", ladder.validFrom())
        .text("to", ladder.validTo())
        .codes("kinds", ladder.kinds().stream().sorted().toList());
    OrganisationCodec.text(out, "name", Optional.of(ladder.name()));
    one(out, "procedure", Optional.of(ladder.procedure()), LadderCodec::procedure);
    out.objects("steps", ladder.steps(), LadderCodec::step);
    one(out, "basis", Optional.of(ladder.basis()), LadderCodec::basis);
  }

  static GradingLadder read(JsonIn in) {
    return GradingLadder.builder()
        .id(in.text("id"))
        .continues(in.texts("continues"))
        .name(OrganisationCodec.text(in, "name").orElseThrow())
        .region(in.optionalText("region").map(RegionCode::of))
        .validFrom(in.day("from"))
        .validTo(in.optionalDay("to"))
        .kinds(in.codes("kinds", EngagementKind.class))
        .procedure(one(in, "procedure", LadderCodec::procedure).orElseThrow())
        .steps(in.objects("steps", LadderCodec::step))
        .basis(one(in, "basis", LadderCodec::basis).orElseThrow())
        .build();
  }

  static <T> void one(JsonOut out, String field, Optional<T> part, BiConsumer<JsonOut, T> fields) {
    out.objects(field, part.stream().toList(), fields);
  }

  static <T> Optional<T> one(JsonIn in, String field, Function<JsonIn, T> reader) {
    return in.objects(field, reader).stream().findFirst();
  }

  static void basis(JsonOut out, LegalBasis basis) {
    out.text("edition", basis.edition())
        .text("article", basis.article())
        .text("issuer", basis.issuer())
        .text("from", basis.validFrom())
        .text("to", basis.validTo())
        .code("certainty", basis.certainty());
    OrganisationCodec.text(out, "instrument", Optional.of(basis.instrument()));
  }

  static LegalBasis basis(JsonIn in) {
    return LegalBasis.builder()
        .instrument(OrganisationCodec.text(in, "instrument").orElseThrow())
        .edition(in.optionalText("edition"))
        .article(in.optionalText("article"))
        .issuer(in.optionalText("issuer"))
        .validFrom(in.optionalDay("from"))
        .validTo(in.optionalDay("to"))
        .certainty(in.code("certainty", Certainty.class))
        .build();
  }

  static void body(JsonOut out, GradingBody body) {
    out.code("kind", body.kind()).code("level", body.level());
  }

  static GradingBody body(JsonIn in) {
    return new GradingBody(
        in.code("kind", GradingBodyKind.class), in.code("level", RegionLevel.class));
  }

  private static void procedure(JsonOut out, GradingProcedure procedure) {
    out.code("noticeUnit", procedure.publicNotice().unit())
        .number("notice", procedure.publicNotice().length())
        .code("roll", procedure.noticeRoll())
        .number("cycleMonths", boxed(procedure.cycleMonths()))
        .number("validMonths", boxed(procedure.validForMonths()))
        .flag("firstAtAny", procedure.firstAtAnyStep())
        .flag("laterByStep", procedure.laterStepByStep());
    one(out, "preReview", procedure.preReview(), LadderCodec::body);
    one(out, "filedWith", procedure.filedWith(), LadderCodec::body);
  }

  private static GradingProcedure procedure(JsonIn in) {
    return GradingProcedure.builder()
        .preReview(one(in, "preReview", LadderCodec::body))
        .publicNotice(Period.of(in.code("noticeUnit", PeriodUnit.class), in.integer("notice")))
        .noticeRoll(in.code("roll", Roll.class))
        .filedWith(one(in, "filedWith", LadderCodec::body))
        .cycleMonths(integer(in, "cycleMonths"))
        .validForMonths(integer(in, "validMonths"))
        .firstAtAnyStep(in.flag("firstAtAny"))
        .laterStepByStep(in.flag("laterByStep"))
        .build();
  }

  private static void step(JsonOut out, GradingStep step) {
    out.number("rank", step.rank()).text("code", step.code());
    OrganisationCodec.text(out, "name", Optional.of(step.name()));
    one(out, "assessedBy", Optional.of(step.assessedBy()), LadderCodec::body);
    one(out, "conditions", Optional.of(step.conditions()), LadderCodec::condition);
  }

  private static GradingStep step(JsonIn in) {
    return new GradingStep(
        in.integer("rank"),
        in.text("code"),
        OrganisationCodec.text(in, "name").orElseThrow(),
        one(in, "assessedBy", LadderCodec::body).orElseThrow(),
        one(in, "conditions", LadderCodec::combination).orElseThrow());
  }

  private static void condition(JsonOut out, Condition condition) {
    if (condition instanceof Combination all) {
      out.text("kind", COMBINATION)
          .number("needed", all.needed())
          .objects("of", all.of(), LadderCodec::condition);
    } else if (condition instanceof Criterion criterion) {
      out.code("kind", criterion.kind());
      criterion(out, criterion);
    }
  }

  private static void criterion(JsonOut out, Criterion criterion) {
    if (criterion instanceof Criterion.YearsOfWork years) {
      out.number("least", years.leastYears());
    } else if (criterion instanceof Criterion.Cases cases) {
      span(out.number("least", cases.leastCases()), cases.span());
    } else if (criterion instanceof Criterion.OralShare share) {
      ratio(out, share.most());
      span(out, share.span());
    } else if (criterion instanceof Criterion.SuccessRate rate) {
      ratio(out, rate.least());
      span(out, rate.span());
    } else if (criterion instanceof Criterion.Training training) {
      out.text("quantity", training.least().quantity().toPlainString())
          .code("unit", training.least().unit());
      span(out, training.span());
    } else if (criterion instanceof Criterion.NoMisconduct none) {
      out.number("within", none.withinYears());
    } else if (criterion instanceof Criterion.NoEscalation none) {
      out.number("within", none.withinYears());
    } else if (criterion instanceof Criterion.Quota quota) {
      out.number("most", quota.most());
      quota.share().ifPresent(share -> ratio(out, share));
    } else if (criterion instanceof Criterion.Attested attested) {
      out.text("code", attested.code());
      OrganisationCodec.text(out, "text", Optional.of(attested.text()));
    }
  }

  private static Combination combination(JsonIn in) {
    return new Combination(in.integer("needed"), in.objects("of", LadderCodec::condition));
  }

  private static Condition condition(JsonIn in) {
    if (in.text("kind").equals(COMBINATION)) {
      return combination(in);
    }
    return switch (Coded.parse(CriterionKind.class, in.text("kind"))) {
      case YEARS_OF_WORK -> new Criterion.YearsOfWork(in.integer("least"));
      case CASES -> new Criterion.Cases(in.number("least"), span(in));
      case ORAL_SHARE -> new Criterion.OralShare(ratio(in), span(in));
      case SUCCESS_RATE -> new Criterion.SuccessRate(ratio(in), span(in));
      case TRAINING ->
          new Criterion.Training(
              new TrainingAmount(
                  new BigDecimal(in.text("quantity")), in.code("unit", TrainingUnit.class)),
              span(in));
      case NO_MISCONDUCT ->
          new Criterion.NoMisconduct(in.optionalNumber("within").map(Math::toIntExact));
      case NO_ESCALATION ->
          new Criterion.NoEscalation(in.optionalNumber("within").map(Math::toIntExact));
      case QUOTA ->
          in.optionalNumber("most")
              .map(Criterion.Quota::of)
              .orElseGet(() -> Criterion.Quota.of(ratio(in)));
      case ATTESTED ->
          new Criterion.Attested(in.text("code"), OrganisationCodec.text(in, "text").orElseThrow());
    };
  }

  private static void ratio(JsonOut out, Ratio ratio) {
    out.number("part", ratio.numerator()).number("whole", ratio.denominator());
  }

  private static Ratio ratio(JsonIn in) {
    return new Ratio(in.number("part"), in.number("whole"));
  }

  private static void span(JsonOut out, CountingSpan span) {
    out.code("over", span.kind()).number("years", span.years());
  }

  private static CountingSpan span(JsonIn in) {
    return new CountingSpan(in.code("over", CountingSpan.Kind.class), in.integer("years"));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static OptionalInt integer(JsonIn in, String field) {
    return in.optionalNumber(field).stream().mapToInt(Math::toIntExact).findFirst();
  }
}
