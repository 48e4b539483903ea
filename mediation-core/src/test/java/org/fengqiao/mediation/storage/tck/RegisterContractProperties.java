package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.fengqiao.mediation.storage.Versioned;

/** Whatever the register can hold comes back as it was written, one over the other. */
public abstract class RegisterContractProperties {

  /** Returns an empty storage to be tested. Called before each try. */
  protected abstract StorageHarness openHarness();

  /** Whether there is something to test; if not, the storage must say so. */
  private static boolean keepsRegisters(StorageHarness harness) {
    boolean keeps = harness.storage().capabilities().contains(Capability.OFFICE_RECORDS);
    if (!keeps) {
      assertThrows(
          UnsupportedByAdapterException.class,
          () -> harness.storage().inTransaction(Places.PARTITION, UnitOfWork::organisations));
    }
    return keeps;
  }

  @Property(tries = 20)
  void organisationsComeBackAsTheyWereWritten(@ForAll Random random) {
    try (StorageHarness harness = openHarness()) {
      if (!keepsRegisters(harness)) {
        return;
      }
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
      if (!keepsRegisters(harness)) {
        return;
      }
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
