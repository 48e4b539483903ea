package org.fengqiao.mediation.examples.mvstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** A file of its own for each test; opening it again closes it first, as it lets in only one. */
final class MvStoreHarness implements StorageHarness {

  private final Path file;
  private MvStoreStorage storage;

  MvStoreHarness() {
    try {
      file = Files.createTempFile("cases", ".mv");
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    storage = MvStoreStorage.open(file);
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage reopened() {
    storage.close();
    storage = MvStoreStorage.open(file);
    return storage;
  }

  @Override
  public void close() {
    storage.close();
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
