package org.fengqiao.mediation.jdbi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CompensationKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductRecord;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeCause;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeLossReason;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingSetting;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.Versioned;

/** What the register keeps about mediators beside their engagements and particulars. */
final class MediatorParts {

  private static final String KEY = "mediator_id";

  private static final PartRows<TrainingRecord> TRAININGS =
      new PartRows<>("med_training", KEY, MediatorParts::write, MediatorParts::training);

  private static final PartRows<MisconductCase> MISCONDUCT =
      new PartRows<>(
          "med_misconduct",
          KEY,
          MediatorParts::write,
          row ->
              new MisconductCase(
                  id(row),
                  row.code("kind", Misconduct.class),
                  row.day("found_on"),
                  row.flag("is_serious"),
                  OrganisationId.of(row.text("committee_id")),
                  row.optionalText("elected_by_id").map(OrganisationId::of)));

  /** An answer, and which of the mediator's misconduct it is to. */
  private record Answered(int misconduct, MisconductRecord.Answer answer) {}

  private static final PartRows<Answered> ANSWERS =
      new PartRows<>(
          "med_misconduct_answer",
          KEY,
          (row, answered) ->
              row.set("misconduct_ord", answered.misconduct())
                  .code("response", answered.answer().response())
                  .set("body_id", answered.answer().by())
                  .set("answered_on", answered.answer().on()),
          row ->
              new Answered(
                  row.integer("misconduct_ord"),
                  new MisconductRecord.Answer(
                      row.code("response", MisconductResponse.class),
                      OrganisationId.of(row.text("body_id")),
                      row.day("answered_on"))));

  private static final PartRows<Compensation> COMPENSATIONS =
      new PartRows<>(
          "med_compensation",
          KEY,
          (row, each) ->
              row.code("kind", each.kind())
                  .set("occurred_on", each.occurredOn())
                  .set("decided_on", each.decidedOn())
                  .fen("granted_fen", each.granted()),
          row ->
              new Compensation(
                  id(row),
                  row.code("kind", CompensationKind.class),
                  row.day("occurred_on"),
                  row.optionalDay("decided_on"),
                  row.optionalFen("granted_fen")));

  private static final PartRows<PurchasedPost> POSTS =
      new PartRows<>(
          "med_purchased_post",
          KEY,
          (row, post) ->
              row.set("buyer_id", post.buyer())
                  .set("starts_on", post.from())
                  .set("ends_on", post.to()),
          row ->
              new PurchasedPost(
                  id(row),
                  OrganisationId.of(row.text("buyer_id")),
                  row.day("starts_on"),
                  row.optionalDay("ends_on")));

  private static final PartRows<GradeEntry> GRADES =
      new PartRows<>(
          "med_grade",
          KEY,
          (row, entry) ->
              row.set("ladder", entry.grade().ladder())
                  .set("ladder_step", entry.grade().step())
                  .set("starts_on", entry.from())
                  .set("ends_on", entry.to())
                  .code("cause", entry.cause())
                  .code("reason", entry.reason()),
          row ->
              new GradeEntry(
                  new Grade(row.text("ladder"), row.text("ladder_step")),
                  row.day("starts_on"),
                  row.optionalDay("ends_on"),
                  row.code("cause", GradeCause.class),
                  row.optionalCode("reason", GradeLossReason.class)));

  private static final PartRows<GradeApplication> APPLICATIONS =
      new PartRows<>(
          "med_grade_application",
          KEY,
          (row, application) ->
              row.code("state", application.state())
                  .set("applied_on", application.appliedOn())
                  .set("body_version", GradeApplicationCodec.VERSION)
                  .body(
                      "body",
                      GradeApplicationCodec.write(application),
                      "an application for a grade"),
          row -> GradeApplicationCodec.read(id(row), row.text("body")));

  private static final PartRows<TitleAward> TITLES = TitleRows.of(MediatorId::of);

  private static final PartRows<TitleNomination> NOMINATIONS = NominationRows.of(MediatorId::of);

  private MediatorParts() {}

  private static MediatorId id(Columns row) {
    return MediatorId.of(row.text(KEY));
  }

  private static void write(Row row, TrainingRecord training) {
    row.code("kind", training.kind())
        .code("form_code", training.form())
        .set("quantity", training.amount().quantity().toPlainString())
        .code("unit_code", training.amount().unit())
        .set("starts_on", training.from())
        .set("ends_on", training.to())
        .set("host_id", training.host())
        .code("setting", training.setting())
        .codes("lecturers", training.lecturers())
        .set("passed_on", training.passedOn());
  }

  private static TrainingRecord training(Columns row) {
    return new TrainingRecord(
        id(row),
        row.code("kind", TrainingKind.class),
        row.code("form_code", TrainingForm.class),
        new TrainingAmount(
            new BigDecimal(row.text("quantity")), row.code("unit_code", TrainingUnit.class)),
        row.day("starts_on"),
        row.day("ends_on"),
        row.optionalText("host_id").map(OrganisationId::of),
        row.optionalCode("setting", TrainingSetting.class),
        row.codes("lecturers", Lecturer.class),
        row.optionalDay("passed_on"));
  }

  private static void write(Row row, MisconductCase found) {
    row.code("kind", found.kind())
        .set("found_on", found.foundOn())
        .set("is_serious", found.serious())
        .set("committee_id", found.committee())
        .set("elected_by_id", found.electedBy());
  }

  static void write(Db db, RegisteredMediator mediator, boolean isNew) {
    MediatorId id = mediator.id();
    TRAININGS.write(db, id, isNew, mediator.trainings());
    MISCONDUCT.write(
        db, id, isNew, mediator.misconduct().stream().map(MisconductRecord::found).toList());
    ANSWERS.write(db, id, isNew, answers(mediator.misconduct()));
    COMPENSATIONS.write(db, id, isNew, mediator.compensations());
    POSTS.write(db, id, isNew, mediator.posts());
    GRADES.write(db, id, isNew, mediator.grades().entries());
    APPLICATIONS.write(db, id, isNew, mediator.applications());
    TITLES.write(db, id, isNew, mediator.titles());
    NOMINATIONS.write(db, id, isNew, mediator.nominations());
  }

  private static List<Answered> answers(List<MisconductRecord> misconduct) {
    List<Answered> answers = new ArrayList<>();
    for (int number = 0; number < misconduct.size(); number++) {
      for (MisconductRecord.Answer answer : misconduct.get(number).answers()) {
        answers.add(new Answered(number, answer));
      }
    }
    return answers;
  }

  private static List<MisconductRecord> records(
      List<MisconductCase> found, List<Answered> answers) {
    List<MisconductRecord> records = new ArrayList<>();
    for (MisconductCase each : found) {
      int number = records.size();
      records.add(
          new MisconductRecord(
              each,
              answers.stream()
                  .filter(answered -> answered.misconduct() == number)
                  .map(Answered::answer)
                  .toList()));
    }
    return records;
  }

  /** Reads what else is kept about mediators, in their order. */
  static List<Versioned<RegisteredMediator>> complete(Db db, List<Versioned<Mediator>> rows) {
    List<MediatorId> ids = rows.stream().map(row -> row.value().id()).toList();
    Map<String, List<TrainingRecord>> trainings = TRAININGS.read(db, ids);
    Map<String, List<MisconductCase>> misconduct = MISCONDUCT.read(db, ids);
    Map<String, List<Answered>> answers = ANSWERS.read(db, ids);
    Map<String, List<Compensation>> compensations = COMPENSATIONS.read(db, ids);
    Map<String, List<PurchasedPost>> posts = POSTS.read(db, ids);
    Map<String, List<GradeEntry>> grades = GRADES.read(db, ids);
    Map<String, List<GradeApplication>> applications = APPLICATIONS.read(db, ids);
    Map<String, List<TitleNomination>> nominations = NOMINATIONS.read(db, ids);
    Map<String, List<TitleAward>> titles = TITLES.read(db, ids);
    return rows.stream()
        .map(
            row -> {
              MediatorId id = row.value().id();
              String key = id.text();
              return new Versioned<>(
                  RegisteredMediator.builder()
                      .mediator(row.value())
                      .trainings(trainings.getOrDefault(key, List.of()))
                      .misconduct(
                          records(
                              misconduct.getOrDefault(key, List.of()),
                              answers.getOrDefault(key, List.of())))
                      .compensations(compensations.getOrDefault(key, List.of()))
                      .posts(posts.getOrDefault(key, List.of()))
                      .grades(new GradeHistory(id, grades.getOrDefault(key, List.of())))
                      .applications(applications.getOrDefault(key, List.of()))
                      .titles(titles.getOrDefault(key, List.of()))
                      .nominations(nominations.getOrDefault(key, List.of()))
                      .build(),
                  row.version());
            })
        .toList();
  }
}
