package org.fengqiao.mediation.jdbi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk of H2 that takes so many bytes more and then no others, as a full one does: what of a
 * write still fits is written. Its databases are at {@code jdbc:h2:limited:}. Public with a public
 * constructor, because H2 makes one for each file.
 */
public final class LimitedDisk extends FilePathWrapper {

  private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);

  /** Creates the disk. */
  public LimitedDisk() {}

  static void register() {
    FilePath.register(new LimitedDisk());
  }

  /** From now on the disk takes so many bytes. */
  static void left(long bytes) {
    LEFT.set(bytes);
  }

  @Override
  public String getScheme() {
    return "limited";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Limited(super.open(mode));
  }

  private static final class Limited extends FileBaseDefault {

    private final FileChannel disk;

    Limited(FileChannel disk) {
      this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      int wanted = from.remaining();
      long before = LEFT.getAndUpdate(left -> Math.max(0, left - wanted));
      if (before >= wanted) {
        return disk.write(from, position);
      }
      ByteBuffer some = from.duplicate();
      some.limit(some.position() + (int) before);
      disk.write(some, position);
      throw new IOException("No space left on device");
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
      return disk.read(into, position);
    }

    @Override
    public long size() throws IOException {
      return disk.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      disk.truncate(size);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      disk.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return disk.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      disk.close();
    }
  }
}
