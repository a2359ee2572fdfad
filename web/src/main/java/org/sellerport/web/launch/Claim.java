package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * The right of one launcher to one data folder. It is a lock of the operating system, so it ends with the process, however
 * that ends: a launcher that holds it knows that whatever still runs on the folder is an orphan.
 */
final class Claim implements AutoCloseable {
    private final FileLock lock;
    private final PidFile pidFile;

    private Claim(FileLock lock, PidFile pidFile) {
        this.lock = lock;
        this.pidFile = pidFile;
    }

    static Claim on(DataFolder data) throws IOException {
        var pidFile = new PidFile(data.launcherPid());
        FileChannel channel = FileChannel.open(
                data.path().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotGoOn("Sellerport already runs on the data folder " + data.path() + " (launcher pid "
                    + pidFile.pid().map(String::valueOf).orElse("unknown")
                    + "); stop it first, or set SELLERPORT_DATA.");
        }
        pidFile.write(ProcessHandle.current());
        return new Claim(lock, pidFile);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        pidFile.delete();
        lock.acquiredBy().close();
    }
}
