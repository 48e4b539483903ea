package org.fengqiao.mediation.jdbi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeNotice;
import org.fengqiao.mediation.mediator.grading.GradeObjection;
import org.fengqiao.mediation.mediator.grading.GradingSeat;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;

/**
 * An application for a grade with the ladder it began under and the assessment as it was printed,
 * so that the grade can be computed again from what is stored.
 */
final class GradeApplicationCodec {

  static final int VERSION = 1;

  private GradeApplicationCodec() {}

  static String write(GradeApplication application) {
    return JsonOut.object(
        out -> {
          out.text("person", application.person())
              .text("region", application.region())
              .text("wanted", application.wanted())
              .text("appliedOn", application.appliedOn())
              .text("current", application.current())
              .flag("revoked", application.revoked())
              .number("round", application.round())
              .text("filedOn", application.filedOn())
              .text("withdrawnOn", application.withdrawnOn())
              .text("lastActOn", application.lastActOn());
          application.reviewed().ifPresent(passed -> out.flag("reviewed", passed));
          LadderCodec.one(out, "ladder", Optional.of(application.ladder()), LadderCodec::write);
          LadderCodec.one(
              out, "assessment", application.assessment(), GradeApplicationCodec::assessment);
          LadderCodec.one(out, "notice", application.notice(), GradeApplicationCodec::notice);
          out.objects("objections", application.objections(), GradeApplicationCodec::objection);
          LadderCodec.one(out, "decision", application.decision(), GradeApplicationCodec::decision);
        });
  }

  static GradeApplication read(MediatorId mediator, String body) {
    JsonIn in = JsonIn.object(body);
    return GradeApplication.builder()
        .ladder(LadderCodec.one(in, "ladder", LadderCodec::read).orElseThrow())
        .mediator(mediator)
        .person(PersonRef.of(in.text("person")))
        .region(RegionCode.of(in.text("region")))
        .wanted(in.text("wanted"))
        .appliedOn(in.day("appliedOn"))
        .current(grade(in, "current"))
        .revoked(in.flag("revoked"))
        .reviewed(in.optionalFlag("reviewed"))
        .assessment(LadderCodec.one(in, "assessment", GradeApplicationCodec::assessment))
        .round(in.integer("round"))
        .notice(LadderCodec.one(in, "notice", GradeApplicationCodec::notice))
        .objections(in.objects("objections", GradeApplicationCodec::objection))
        .decision(LadderCodec.one(in, "decision", GradeApplicationCodec::decision))
        .filedOn(in.optionalDay("filedOn"))
        .withdrawnOn(in.optionalDay("withdrawnOn"))
        .lastActOn(in.day("lastActOn"))
        .build();
  }

  private static Optional<Grade> grade(JsonIn in, String field) {
    return in.optionalText(field).map(Grade::parse);
  }

  private static void assessment(JsonOut out, Explained<Optional<Grade>> assessment) {
    out.text("grade", assessment.value())
        .texts("facts", assessment.facts())
        .text("arithmetic", assessment.arithmetic());
    OrganisationCodec.text(out, "rule", Optional.of(assessment.rule()));
    LadderCodec.one(out, "basis", Optional.of(assessment.basis()), LadderCodec::basis);
  }

  private static Explained<Optional<Grade>> assessment(JsonIn in) {
    return new Explained<>(
        grade(in, "grade"),
        OrganisationCodec.text(in, "rule").orElseThrow(),
        in.texts("facts"),
        in.text("arithmetic"),
        LadderCodec.one(in, "basis", LadderCodec::basis).orElseThrow());
  }

  private static void notice(JsonOut out, GradeNotice notice) {
    Deadline until = notice.objections();
    out.text("person", notice.person())
        .text("grade", notice.grade())
        .text("from", notice.from())
        .text("lastDay", until.lastDay())
        .text("exactly", until.exactly())
        .numbers("missingYears", List.copyOf(until.missingYears()))
        .text("arithmetic", until.arithmetic());
    OrganisationCodec.text(out, "step", Optional.of(notice.step()));
  }

  private static GradeNotice notice(JsonIn in) {
    return new GradeNotice(
        PersonRef.of(in.text("person")),
        grade(in, "grade").orElseThrow(),
        OrganisationCodec.text(in, "step").orElseThrow(),
        in.day("from"),
        new Deadline(
            in.day("lastDay"),
            in.optionalText("exactly").map(LocalDateTime::parse),
            new TreeSet<>(in.integers("missingYears")),
            in.text("arithmetic")));
  }

  private static void objection(JsonOut out, GradeObjection objection) {
    out.number("number", objection.number())
        .number("round", objection.round())
        .text("on", objection.on())
        .text("document", objection.document());
    LadderCodec.one(out, "answer", objection.answer(), GradeApplicationCodec::answer);
  }

  private static GradeObjection objection(JsonIn in) {
    return new GradeObjection(
        in.integer("number"),
        in.integer("round"),
        in.day("on"),
        in.text("document"),
        LadderCodec.one(
            in,
            "answer",
            answer ->
                new GradeObjection.Answer(seat(answer), answer.day("on"), answer.flag("upheld"))));
  }

  private static void answer(JsonOut out, GradeObjection.Answer answer) {
    seat(out, answer.by());
    out.text("on", answer.on()).flag("upheld", answer.upheld());
  }

  private static void decision(JsonOut out, GradeApplication.Decision decision) {
    seat(out, decision.by());
    out.text("on", decision.on()).text("grade", decision.grade());
  }

  private static GradeApplication.Decision decision(JsonIn in) {
    return new GradeApplication.Decision(seat(in), in.day("on"), grade(in, "grade"));
  }

  private static void seat(JsonOut out, GradingSeat seat) {
    out.text("organisation", seat.organisation()).text("region", seat.region());
    LadderCodec.one(out, "body", Optional.of(seat.body()), LadderCodec::body);
  }

  private static GradingSeat seat(JsonIn in) {
    return new GradingSeat(
        OrganisationId.of(in.text("organisation")),
        LadderCodec.one(in, "body", LadderCodec::body).orElseThrow(),
        RegionCode.of(in.text("region")));
  }
}
