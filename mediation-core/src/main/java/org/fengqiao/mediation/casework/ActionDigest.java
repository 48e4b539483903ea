package org.fengqiao.mediation.casework;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;

/**
 * What stands for an action when commands with the same idempotency key are compared. Digests are
 * stored, so what they are taken from must not change: it holds stable codes and the field names
 * below, and no name of a class or method.
 */
final class ActionDigest {

  private ActionDigest() {}

  static String of(CaseAction action) {
    return Hashing.sha256().hashString(text(action), StandardCharsets.UTF_8).toString();
  }

  /** The canonical form of an action. */
  static String text(CaseAction action) {
    CanonicalText out = new CanonicalText().put("action", action.kind());
    if (action instanceof IntakeAction intake) {
      write(intake, out);
    } else if (action instanceof MediationAction mediation) {
      write(mediation, out);
    } else if (action instanceof PeriodAction period) {
      write(period, out);
    } else if (action instanceof AgreementAction agreement) {
      write(agreement, out);
    } else if (action instanceof EndingAction ending) {
      write(ending, out);
    } else if (action instanceof FollowUpAction followUp) {
      write(followUp, out);
    } else {
      throw unknown(action);
    }
    return out.toString();
  }

  private static IllegalStateException unknown(CaseAction action) {
    return new IllegalStateException("no canonical form of action " + action.kind().code());
  }

  private static void write(IntakeAction intake, CanonicalText out) {
    if (intake instanceof IntakeAction.StartOwnInitiative it) {
      out.part("registration", it.registration(), ActionDigest::write)
          .put("nobodyHasRefused", it.nobodyHasRefused());
      write(it.firstReceiver(), out);
    } else if (intake instanceof IntakeAction.Apply it) {
      out.part("registration", it.registration(), ActionDigest::write);
      write(it.firstReceiver(), out);
    } else if (intake instanceof IntakeAction.InformParty it) {
      out.put("party", it.party());
    } else if (intake instanceof IntakeAction.GiveConsent it) {
      out.put("party", it.party());
    } else if (intake instanceof IntakeAction.RegisterAgent it) {
      out.put("party", it.party())
          .put("agent", it.agent().text())
          .codes("powers", it.powers())
          .put("authority", it.authority())
          .optionalDay("until", it.until());
    } else if (intake instanceof IntakeAction.Decline it) {
      out.put("reason", it.reason()).optional("explanation", it.explanation());
    } else if (intake instanceof IntakeAction.WithdrawApplication it) {
      out.parties("by", it.by());
    } else if (!(intake instanceof IntakeAction.Accept)) {
      throw unknown(intake);
    }
  }

  private static void write(MediationAction mediation, CanonicalText out) {
    if (mediation instanceof MediationAction.AssessRisk it) {
      out.put("level", it.level()).put("facts", it.facts());
    } else if (mediation instanceof MediationAction.SetPlan it) {
      out.put("plan", it.plan()).optionalDay("until", it.until());
    } else if (mediation instanceof MediationAction.Appoint it) {
      out.put("mediator", it.mediator())
          .put("presiding", it.presiding())
          .put("nobodyObjects", it.nobodyObjects());
    } else if (mediation instanceof MediationAction.OpenMediation it) {
      out.put("inPublic", it.inPublic());
    } else if (mediation instanceof MediationAction.HoldJoint it) {
      out.parties("present", it.present()).put("minutes", it.minutes());
    } else {
      throw unknown(mediation);
    }
  }

  private static void write(PeriodAction period, CanonicalText out) {
    if (period instanceof PeriodAction.StartAppraisal it) {
      out.put("subject", it.subject())
          .put("expert", it.expert())
          .parties("agreed", it.agreed())
          .parties("paidBy", it.paidBy());
    } else if (period instanceof PeriodAction.EndAppraisal it) {
      out.put("result", it.result()).optional("opinion", it.opinion());
    } else if (period instanceof PeriodAction.Extend it) {
      out.parties("agreed", it.agreed()).put("until", it.until());
    } else {
      throw unknown(period);
    }
  }

  private static void write(AgreementAction agreement, CanonicalText out) {
    if (agreement instanceof AgreementAction.RecordOral it) {
      out.part("terms", it.terms(), ActionDigest::write)
          .parties("paperUnnecessary", it.paperUnnecessary());
    } else if (agreement instanceof AgreementAction.Draft it) {
      out.part("terms", it.terms(), ActionDigest::write);
    } else if (agreement instanceof AgreementAction.Sign it) {
      out.put("agreement", it.agreement()).put("party", it.party()).put("manner", it.manner());
    } else if (agreement instanceof AgreementAction.MediatorSign it) {
      out.put("agreement", it.agreement());
    } else if (agreement instanceof AgreementAction.Seal it) {
      out.put("agreement", it.agreement())
          .optional("documentNumber", it.documentNumber(), number -> number);
    } else if (agreement instanceof AgreementAction.RefuseToSign it) {
      out.put("agreement", it.agreement()).put("party", it.party());
    } else if (agreement instanceof AgreementAction.DeliverCopy it) {
      out.put("agreement", it.agreement()).parties("parties", it.parties());
    } else {
      throw unknown(agreement);
    }
  }

  private static void write(EndingAction ending, CanonicalText out) {
    if (ending instanceof EndingAction.Refuse it) {
      out.put("party", it.party());
    } else if (ending instanceof EndingAction.RefuseSever it) {
      out.put("party", it.party());
    } else if (ending instanceof EndingAction.EndNotAgreed it) {
      out.put("reason", it.reason());
    } else if (ending instanceof EndingAction.GiveRoutes it) {
      out.parties("parties", it.parties()).codes("routes", it.routes());
    } else {
      throw unknown(ending);
    }
  }

  private static void write(FollowUpAction followUp, CanonicalText out) {
    if (followUp instanceof FollowUpAction.RecordPerformance it) {
      out.put("obligation", it.obligation())
          .optional("amount", it.amount(), ActionDigest::fen)
          .put("payer", it.payer())
          .put("receiver", it.receiver())
          .put("manner", it.manner())
          .optional("proof", it.proof());
    } else if (followUp instanceof FollowUpAction.DoRevisit it) {
      out.put("party", it.party()).put("findings", it.findings());
    } else if (followUp instanceof FollowUpAction.RevisitAttempt it) {
      out.put("party", it.party());
    } else if (followUp instanceof FollowUpAction.RevisitDeclined it) {
      out.put("party", it.party());
    } else if (followUp instanceof FollowUpAction.ReviewDossier it) {
      out.put("complete", it.complete()).optional("findings", it.findings());
    } else if (followUp instanceof FollowUpAction.Archive it) {
      out.put("retention", it.retention());
    } else if (!(followUp instanceof FollowUpAction.Close)) {
      throw unknown(followUp);
    }
  }

  private static void write(Registration it, CanonicalText out) {
    out.put("source", it.source())
        .put("type", it.disputeType())
        .put("place", it.place().digits())
        .put("holder", it.holder())
        .put("holderRegion", it.holderRegion().digits())
        .optional("lead", it.lead(), AggregateId::text)
        .put("matter", it.matter())
        .optionalDay("arisenOn", it.arisenOn())
        .put("divisible", it.divisible())
        .list("parties", it.parties(), ActionDigest::write)
        .parties("applicants", it.applicants());
  }

  private static void write(Party it, CanonicalText out) {
    out.put("number", it.number())
        .put("side", it.side())
        .put("person", it.person().text())
        .put("kind", it.kind());
  }

  private static void write(Optional<FirstReceiver> named, CanonicalText out) {
    named.ifPresent(
        it ->
            out.part(
                "firstReceiver",
                it,
                (receiver, part) ->
                    part.put("actor", receiver.actor().text())
                        .optional("organisation", receiver.organisation(), AggregateId::text)));
  }

  private static void write(AgreementTerms it, CanonicalText out) {
    out.parties("parties", it.parties())
        .list("obligations", it.obligations(), ActionDigest::write)
        .put("text", it.text())
        .codes("flags", it.flags());
  }

  private static void write(ObligationTerms it, CanonicalText out) {
    out.parties("debtors", it.debtors())
        .put("creditor", it.creditor())
        .put("kind", it.kind())
        .optional("amount", it.amount(), ActionDigest::fen)
        .put("dueOn", it.dueOn())
        .optional("what", it.what());
  }

  private static String fen(Fen amount) {
    return Long.toString(amount.amount());
  }
}
