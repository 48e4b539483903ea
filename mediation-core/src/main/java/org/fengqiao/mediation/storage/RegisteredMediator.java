package org.fengqiao.mediation.storage;

import java.util.List;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MisconductRecord;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.immutables.value.Value;

/**
 * Everything the register keeps about one mediator: engagements, certificate and background,
 * training, misconduct, compensation, paid posts, grades with the applications they came from, and
 * titles. It is read and written whole. Roster changes and expert pools follow from the engagements
 * and are not kept a second time.
 */
@Value.Immutable
@MediationStyle
public abstract class RegisteredMediator {

  RegisteredMediator() {}

  /** Returns the mediator. */
  public abstract Mediator mediator();

  /** Returns the training attended. */
  public abstract List<TrainingRecord> trainings();

  /** Returns the misconduct found and what followed (人民调解法 art. 15). */
  public abstract List<MisconductRecord> misconduct();

  /** Returns the compensation asked for (人民调解法 art. 16). */
  public abstract List<Compensation> compensations();

  /** Returns by whom the mediator's full-time post is paid for (STF-10). */
  public abstract List<PurchasedPost> posts();

  /** Returns what happened to the mediator's grade. */
  @Value.Default
  public GradeHistory grades() {
    return GradeHistory.none(mediator().id());
  }

  /** Returns the applications for a grade, the earliest first. */
  public abstract List<GradeApplication> applications();

  /** Returns the titles the mediator was given, withdrawn ones included. */
  public abstract List<TitleAward> titles();

  /** Returns for which titles the mediator was nominated, those awarded since included (AWD-04). */
  public abstract List<TitleNomination> nominations();

  @Value.Check
  void check() {
    trainings().forEach(each -> requireSame(each.mediator(), "training"));
    misconduct().forEach(each -> requireSame(each.found().mediator(), "misconduct"));
    compensations().forEach(each -> requireSame(each.mediator(), "compensation"));
    posts().forEach(each -> requireSame(each.mediator(), "post"));
    requireSame(grades().mediator(), "grade history");
    applications().forEach(each -> requireSame(each.mediator(), "application"));
    TitleTexts.check(id(), titles(), nominations());
    StorableTexts texts = StorableTexts.of(id().text());
    trainings()
        .forEach(
            each ->
                texts.check(
                    "training", each.amount().quantity().toPlainString(), Coded.MAX_LENGTH));
    texts.orThrow();
  }

  private void requireSame(MediatorId other, String what) {
    if (!other.equals(id())) {
      throw new IllegalArgumentException("a " + what + " of " + other + " in that of " + id());
    }
  }

  /** Returns the id of the mediator. */
  public final MediatorId id() {
    return mediator().id();
  }

  /** Returns a mediator of whom nothing else is known. */
  public static RegisteredMediator of(Mediator mediator) {
    return builder().mediator(mediator).build();
  }

  /** Returns this with other particulars of the same mediator. */
  public final RegisteredMediator with(Mediator mediator) {
    return builder().from(this).mediator(mediator).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisteredMediator}. */
  public static final class Builder extends ImmutableRegisteredMediator.Builder {
    Builder() {}
  }
}
