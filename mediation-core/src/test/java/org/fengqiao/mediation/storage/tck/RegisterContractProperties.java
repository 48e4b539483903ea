package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.Versioned;

/** Whatever the register can hold comes back as it was written, one over the other. */
public abstract class RegisterContractProperties {

  /** Returns an empty storage to be tested. Called before each try. */
  protected abstract StorageHarness openHarness();

  @Property(tries = 20)
  void organisationsComeBackAsTheyWereWritten(@ForAll Random random) {
    try (StorageHarness harness = openHarness()) {
      for (long version = 0; version < 4; version++) {
        long before = version;
        RegisteredOrganisation written = RandomRegister.organisation(random);
        Versioned<RegisteredOrganisation> saved =
            harness
                .storage()
                .inTransaction(
                    Places.PARTITION, unit -> unit.organisations().save(written, before));
        assertEquals(new Versioned<>(written, before + 1), saved);
        assertEquals(
            Optional.of(saved),
            harness
                .reopened()
                .inTransaction(
                    Places.PARTITION,
                    unit ->
                        unit.organisations().findRegistered(written.id(), Places.everything())));
      }
    }
  }

  @Property(tries = 20)
  void mediatorsComeBackAsTheyWereWritten(@ForAll Random random) {
    try (StorageHarness harness = openHarness()) {
      for (long version = 0; version < 4; version++) {
        long before = version;
        RegisteredMediator written = RandomRegister.mediator(random);
        Versioned<RegisteredMediator> saved =
            harness
                .storage()
                .inTransaction(Places.PARTITION, unit -> unit.mediators().save(written, before));
        assertEquals(new Versioned<>(written, before + 1), saved);
        assertEquals(
            Optional.of(saved),
            harness
                .reopened()
                .inTransaction(
                    Places.PARTITION,
                    unit ->
                        unit.mediators()
                            .findRegistered(written.id(), new Scope.Assigned(written.id()))));
      }
    }
  }
}
