package org.fengqiao.mediation.storage.tck;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Starts another unit once, and goes on when that is done or plainly waits for this one. */
final class OtherUnit<T> implements Runnable {

  private final Supplier<T> work;
  private final CompletableFuture<T> done = new CompletableFuture<>();
  private boolean begun;

  OtherUnit(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (begun) {
      return;
    }
    begun = true;
    done.completeAsync(work);
    try {
      done.get(300, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // It waits for what this unit holds.
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  T result() {
    return done.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
