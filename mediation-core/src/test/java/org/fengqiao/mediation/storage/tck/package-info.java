/**
 * The contract tests of the storage interface, published in the tests jar. Whoever writes an
 * adapter extends {@link org.fengqiao.mediation.storage.tck.StorageContracts} and the contracts
 * called {@code …Properties}, and gives them a {@link
 * org.fengqiao.mediation.storage.tck.StorageHarness}; {@link
 * org.fengqiao.mediation.storage.tck.MemoryStorageTest} shows how, and {@link
 * org.fengqiao.mediation.storage.tck.ContractCoverage} tells which ones are missing. They need
 * JUnit Jupiter, and jqwik for the contracts called {@code …Properties}.
 *
 * <p>The one hook is {@code openHarness()}. It is called before each test, or each try of a
 * property, and must return an empty storage; the harness is closed afterwards. {@link
 * org.fengqiao.mediation.storage.tck.StorageHarness#reopened()} returns a second storage over the
 * same data, as another process would see it. Tests of what a storage has not the capability for
 * check that it says so, and are aborted: an adapter for cases alone extends them all too. Helps
 * for adapters stand in the main jar: {@link org.fengqiao.mediation.storage.UnitGate}, {@link
 * org.fengqiao.mediation.storage.UnitGuard}, {@link org.fengqiao.mediation.storage.Page#of}, {@link
 * org.fengqiao.mediation.storage.CaseTally}, {@code matches} of the queries, {@link
 * org.fengqiao.mediation.casework.CaseReach}; {@code EventJson} of mediation-jdbi writes an event.
 */
@NullMarked
package org.fengqiao.mediation.storage.tck;

import org.jspecify.annotations.NullMarked;
