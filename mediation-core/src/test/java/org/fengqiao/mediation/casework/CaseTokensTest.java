package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Every token of every event and action is found, wherever it stands. */
@Requirement("CASE-34")
class CaseTokensTest {

  private static final List<Class<?>> PLAIN =
      List.of(
          Coded.class,
          String.class,
          Number.class,
          Boolean.class,
          TemporalAccessor.class,
          AggregateId.class,
          ActorId.class,
          PartyNumber.class,
          PersonRef.class,
          TextRef.class,
          Fen.class,
          RegionCode.class);

  private final Set<String> unknown = new TreeSet<>();
  private final Set<Type> seen = new HashSet<>();
  private int records;

  @Test
  void everyPartOfEveryEventAndActionIsOfATypeThatIsLookedInto() {
    look(CaseEventBody.class);
    look(CaseAction.class);
    assertEquals(Set.of(), unknown);
    assertTrue(records > 200, "records: " + records);
  }

  private void look(Type type) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      if (Collection.class.isAssignableFrom(raw) || raw == Optional.class) {
        look(generic.getActualTypeArguments()[0]);
      } else {
        unknown.add(type.getTypeName());
      }
    } else if (type instanceof Class<?> raw && !raw.isPrimitive()) {
      look(raw);
    }
  }

  private void look(Class<?> type) {
    if (type.isSealed()) {
      List.of(type.getPermittedSubclasses()).forEach(each -> look((Type) each));
    } else if (type == Registration.class || type == ObligationTerms.class) {
      for (Method part : type.getDeclaredMethods()) {
        if (Modifier.isPublic(part.getModifiers())
            && !Modifier.isStatic(part.getModifiers())
            && part.getParameterCount() == 0) {
          look(part.getGenericReturnType());
        }
      }
    } else if (PLAIN.stream().noneMatch(plain -> plain.isAssignableFrom(type))) {
      if (!type.isRecord()) {
        unknown.add(type.getName());
        return;
      }
      records++;
      for (RecordComponent component : type.getRecordComponents()) {
        look(component.getGenericType());
      }
    }
  }

  @Test
  void tokensDeepInAnAgreementAreFound() {
    AgreementAction.Draft draft =
        new AgreementAction.Draft(
            new AgreementTerms(
                List.of(Village.ZOU, Village.KAN),
                List.of(
                    ObligationTerms.act(
                        Village.ZOU, Village.KAN, text("WHAT"), Village.day("2026-04-10"))),
                text("TEXT"),
                List.of()));
    assertEquals(Set.of(text("TEXT"), text("WHAT")), CaseTokens.of(draft).texts());
  }

  @Test
  void tokensOfARegistrationAreFound() {
    CaseTokens tokens = CaseTokens.of(Village.ownInitiative());
    assertEquals(2, tokens.persons().size());
    assertEquals(1, tokens.texts().size());
  }
}
