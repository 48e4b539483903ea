package org.fengqiao.mediation.storage.tck;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells which contracts an adapter does not extend. */
public final class ContractCoverage {

  private static final List<Class<?>> CONTRACTS =
      List.of(
          UnitOfWorkContract.class,
          CaseStoreContract.class,
          CaseNamingContract.class,
          CaseImportContract.class,
          CaseExportContract.class,
          LeadStoreContract.class,
          RegistryStoreContract.class,
          OrganisationRegisterContract.class,
          MediatorRegisterContract.class,
          CampaignStoreContract.class,
          DutyStoreContract.class,
          NumberSequenceContract.class,
          PersonalDataStoreContract.class,
          VaultContract.class,
          VaultKeysContract.class,
          StoredValuesContract.class,
          EventFeedContract.class,
          AcrossPartitionsContract.class,
          ChainStoreContract.class,
          TallyContractProperties.class,
          PagingContractProperties.class,
          RegisterContractProperties.class);

  private ContractCoverage() {}

  /** Returns every contract. */
  public static List<Class<?>> contracts() {
    return CONTRACTS;
  }

  /**
   * Returns the contracts that none of the given classes, nor a class nested in one of them or in
   * what they extend, extends.
   */
  public static List<Class<?>> missing(Class<?>... suites) {
    List<Class<?>> tests =
        Arrays.stream(suites)
            .flatMap(ContractCoverage::withNested)
            .filter(test -> !Modifier.isAbstract(test.getModifiers()))
            .toList();
    return CONTRACTS.stream()
        .filter(contract -> tests.stream().noneMatch(contract::isAssignableFrom))
        .toList();
  }

  private static Stream<Class<?>> withNested(Class<?> suite) {
    Stream<Class<?>> line =
        Stream.iterate(suite, Objects::nonNull, each -> (Class<?>) each.getSuperclass());
    return line.flatMap(
        each -> Stream.concat(Stream.of(each), Arrays.stream(each.getDeclaredClasses())));
  }
}
