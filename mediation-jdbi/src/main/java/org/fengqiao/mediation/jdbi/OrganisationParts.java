package org.fengqiao.mediation.jdbi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.Versioned;

/** What the register keeps about organisations beside their present particulars. */
final class OrganisationParts {

  private static final String KEY = "organisation_id";

  private static final PartRows<OrganisationEntry> ENTRIES =
      new PartRows<>(
          "med_organisation_entry",
          KEY,
          OrganisationParts::write,
          row ->
              new OrganisationEntry(
                  OrganisationCodec.organisation(id(row), row.text("organisation_body")),
                  OrganisationCodec.details(row.text("details_body"), row.text("served_body")),
                  row.code("begun_by", LifeStep.class),
                  row.day("starts_on"),
                  row.optionalDay("ends_on"),
                  row.optionalCode("ended_by", LifeStep.class),
                  row.optionalText("successor_id").map(OrganisationId::of)));

  private static final PartRows<Seat> SEATS =
      new PartRows<>(
          "med_seat",
          KEY,
          OrganisationParts::write,
          row ->
              new Seat(
                  id(row),
                  MediatorId.of(row.text("mediator_id")),
                  row.code("office", CommitteeOffice.class),
                  row.flag("is_woman"),
                  row.flag("is_minority"),
                  row.optionalCode("chosen_by", ChoosingBody.class),
                  row.day("starts_on"),
                  row.optionalDay("ends_on")));

  private static final PartRows<TrainingProgramme> PROGRAMMES =
      new PartRows<>(
          "med_programme",
          KEY,
          (row, programme) -> row.set("adopted_on", programme.adoptedOn()),
          row -> new TrainingProgramme(id(row), row.day("adopted_on")));

  private static final PartRows<TitleAward> TITLES = TitleRows.of(OrganisationId::of);

  private static final PartRows<TitleNomination> NOMINATIONS =
      NominationRows.of(OrganisationId::of);

  private static final PartRows<Filed> FILINGS =
      new PartRows<>(
          "med_filing",
          KEY,
          (row, filed) ->
              row.code("happened", filed.what())
                  .set("happened_on", filed.day())
                  .set("rule_name", filed.rule())
                  .set("filed_on", filed.on()),
          row ->
              new Filed(
                  id(row),
                  row.code("happened", FilingKind.class),
                  row.day("happened_on"),
                  row.text("rule_name"),
                  row.day("filed_on")));

  private static final PartRows<StarScheme.Award> STARS =
      new PartRows<>(
          "med_star_award",
          KEY,
          (row, award) ->
              row.set("scheme_name", award.scheme())
                  .set("stars", award.stars())
                  .code("awarded_level", award.awardedBy())
                  .set("starts_on", award.from())
                  .set("ends_on", award.to()),
          row ->
              new StarScheme.Award(
                  id(row),
                  row.text("scheme_name"),
                  row.integer("stars"),
                  row.code("awarded_level", RegionLevel.class),
                  row.day("starts_on"),
                  row.optionalDay("ends_on")));

  private static final PartRows<Checklist.Marks> MARKS =
      new PartRows<>("med_judgement", KEY, OrganisationParts::write, row -> marks(id(row), row));

  private OrganisationParts() {}

  private static void write(Row row, Checklist.Marks marks) {
    row.set("list_name", marks.list())
        .set("judged_on", marks.day())
        .set(
            "marks_body",
            JsonOut.object(
                out -> out.texts("kept", items(marks, true)).texts("failed", items(marks, false))));
  }

  private static List<String> items(Checklist.Marks marks, boolean fulfilled) {
    return marks.fulfilled().entrySet().stream()
        .filter(mark -> mark.getValue() == fulfilled)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Checklist.Marks marks(OrganisationId id, Columns row) {
    JsonIn in = JsonIn.object(row.text("marks_body"));
    Map<String, Boolean> marks = new HashMap<>();
    in.texts("kept").forEach(item -> marks.put(item, true));
    in.texts("failed").forEach(item -> marks.put(item, false));
    return new Checklist.Marks(id, row.text("list_name"), row.day("judged_on"), marks);
  }

  private static OrganisationId id(Columns row) {
    return OrganisationId.of(row.text(KEY));
  }

  private static void write(Row row, OrganisationEntry entry) {
    row.code("begun_by", entry.begunBy())
        .set("starts_on", entry.from())
        .set("ends_on", entry.to())
        .code("ended_by", entry.endedBy())
        .set("successor_id", entry.successor())
        .set("organisation_body", OrganisationCodec.organisation(entry.organisation()))
        .set("details_body", OrganisationCodec.details(entry.details()))
        .set("served_body", OrganisationCodec.served(entry.details()));
  }

  private static void write(Row row, Seat seat) {
    row.set("mediator_id", seat.mediator())
        .elsewhere("is_elsewhere", seat.mediator())
        .code("office", seat.office())
        .set("is_woman", seat.woman())
        .set("is_minority", seat.minority())
        .code("chosen_by", seat.chosenBy())
        .set("starts_on", seat.from())
        .set("ends_on", seat.to());
  }

  static void write(Db db, RegisteredOrganisation organisation, boolean isNew) {
    OrganisationId id = organisation.id();
    ENTRIES.write(db, id, isNew, organisation.entries());
    SEATS.write(db, id, isNew, organisation.seats());
    PROGRAMMES.write(db, id, isNew, organisation.programmes());
    TITLES.write(db, id, isNew, organisation.titles());
    NOMINATIONS.write(db, id, isNew, organisation.nominations());
    FILINGS.write(db, id, isNew, organisation.filings());
    MARKS.write(db, id, isNew, organisation.marks());
    STARS.write(db, id, isNew, organisation.stars());
  }

  /** Reads everything about organisations of which the rows are known, in their order. */
  static List<Versioned<RegisteredOrganisation>> complete(
      Db db, List<? extends Versioned<OrganisationId>> rows) {
    List<OrganisationId> ids = rows.stream().map(Versioned::value).toList();
    Map<String, List<OrganisationEntry>> entries = ENTRIES.read(db, ids);
    Map<String, List<Seat>> seats = SEATS.read(db, ids);
    Map<String, List<TrainingProgramme>> programmes = PROGRAMMES.read(db, ids);
    Map<String, List<TitleNomination>> nominations = NOMINATIONS.read(db, ids);
    Map<String, List<TitleAward>> titles = TITLES.read(db, ids);
    Map<String, List<Filed>> filings = FILINGS.read(db, ids);
    Map<String, List<Checklist.Marks>> marks = MARKS.read(db, ids);
    Map<String, List<StarScheme.Award>> stars = STARS.read(db, ids);
    return rows.stream()
        .map(
            row -> {
              String id = row.value().text();
              return new Versioned<>(
                  RegisteredOrganisation.builder()
                      .entries(entries.getOrDefault(id, List.of()))
                      .seats(seats.getOrDefault(id, List.of()))
                      .programmes(programmes.getOrDefault(id, List.of()))
                      .titles(titles.getOrDefault(id, List.of()))
                      .nominations(nominations.getOrDefault(id, List.of()))
                      .filings(filings.getOrDefault(id, List.of()))
                      .marks(marks.getOrDefault(id, List.of()))
                      .stars(stars.getOrDefault(id, List.of()))
                      .build(),
                  row.version());
            })
        .toList();
  }
}
