package org.fengqiao.mediation.jdbi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.committee.CentreFunction;
import org.fengqiao.mediation.committee.LegalServiceSite;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.PartyBuildingForm;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** What an entry of the register says, as JSON; no query asks for what stands in it. */
final class OrganisationCodec {

  private OrganisationCodec() {}

  static String organisation(MediationOrganisation organisation) {
    return JsonOut.object(
        out -> {
          out.code("kind", organisation.kind())
              .text("region", organisation.region())
              .code("level", organisation.level())
              .text("parent", organisation.parent())
              .text("registration", organisation.legalRegistration())
              .text("from", organisation.validFrom())
              .text("to", organisation.validTo())
              .flag("conditions", organisation.meetsConditions())
              .number("employees", boxed(organisation.employees()));
          text(out, "name", Optional.of(organisation.name()));
          text(out, "founder", organisation.founder());
          text(out, "authority", organisation.competentAuthority());
          text(out, "guarantor", organisation.guarantor());
          text(out, "partyBody", organisation.partyBody());
          organisation
              .referralRoll()
              .ifPresent(
                  roll ->
                      out.flag("keepsRoll", true)
                          .objects(
                              "roll",
                              List.copyOf(roll.listed().entrySet()),
                              (line, listed) ->
                                  line.text("id", listed.getKey())
                                      .texts("types", List.copyOf(listed.getValue()))));
        });
  }

  static MediationOrganisation organisation(OrganisationId id, String body) {
    JsonIn in = JsonIn.object(body);
    return MediationOrganisation.builder()
        .id(id)
        .kind(in.code("kind", OrganisationKind.class))
        .name(text(in, "name").orElseThrow())
        .region(RegionCode.of(in.text("region")))
        .level(in.code("level", RegionLevel.class))
        .parent(in.optionalText("parent").map(OrganisationId::of))
        .founder(text(in, "founder"))
        .competentAuthority(text(in, "authority"))
        .guarantor(text(in, "guarantor"))
        .partyBody(text(in, "partyBody"))
        .legalRegistration(in.optionalText("registration"))
        .validFrom(in.day("from"))
        .validTo(in.optionalDay("to"))
        .meetsConditions(in.flag("conditions"))
        .employees(in.optionalNumber("employees").stream().mapToInt(Math::toIntExact).findFirst())
        .referralRoll(in.optionalFlag("keepsRoll").map(kept -> roll(in)))
        .build();
  }

  private static ReferralRoll roll(JsonIn in) {
    Map<OrganisationId, Set<String>> listed = new HashMap<>();
    in.objects("roll", line -> Map.entry(line.text("id"), Set.copyOf(line.texts("types"))))
        .forEach(line -> listed.put(OrganisationId.of(line.getKey()), line.getValue()));
    return new ReferralRoll(listed);
  }

  static String details(OrganisationDetails details) {
    return JsonOut.object(
        out -> {
          out.text("localKind", details.localKind())
              .text("net", details.net().map(Net::code))
              .texts("fields", details.fields().stream().sorted().toList())
              .text("committee", details.committee())
              .codes("functions", details.functions().stream().sorted().toList())
              .text("partyBuilding", details.partyBuilding().map(PartyBuildingForm::code))
              .text("site", details.legalServiceSite().map(LegalServiceSite::code))
              .text("archive", details.archive())
              .number("population", boxed(details.population()));
          details.privateNonEnterprise().ifPresent(known -> out.flag("private", known));
          text(out, "host", details.host());
        });
  }

  /** The units served stand apart from the other details, since there may be many. */
  static String served(OrganisationDetails details) {
    return JsonOut.object(out -> out.texts("units", details.serves().stream().sorted().toList()));
  }

  static OrganisationDetails details(String body, String served) {
    JsonIn in = JsonIn.object(body);
    return OrganisationDetails.builder()
        .localKind(in.optionalText("localKind"))
        .net(in.optionalCode("net", Net.class))
        .fields(in.texts("fields"))
        .serves(JsonIn.object(served).texts("units"))
        .committee(in.optionalText("committee").map(OrganisationId::of))
        .host(text(in, "host"))
        .functions(in.codes("functions", CentreFunction.class))
        .privateNonEnterprise(in.optionalFlag("private"))
        .partyBuilding(in.optionalCode("partyBuilding", PartyBuildingForm.class))
        .legalServiceSite(in.optionalCode("site", LegalServiceSite.class))
        .archive(in.optionalText("archive"))
        .population(in.optionalNumber("population").stream().mapToLong(Long::longValue).findFirst())
        .build();
  }

  static void text(JsonOut out, String field, Optional<LocalText> text) {
    out.text(field + "Zh", text.map(LocalText::zh)).text(field + "En", text.map(LocalText::en));
  }

  static Optional<LocalText> text(JsonIn in, String field) {
    return in.optionalText(field + "Zh").map(zh -> LocalText.of(zh, in.text(field + "En")));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}
