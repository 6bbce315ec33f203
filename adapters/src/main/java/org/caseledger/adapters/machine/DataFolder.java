package org.caseledger.adapters.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one running ledger keeps its embedded servers' data; held exclusively until it is closed.
 *
 * <p>The operating system releases the lock when the holder dies, however it dies, so a stale lock cannot exist.
 */
public final class DataFolder implements AutoCloseable {

    /** The byte that is locked lies far behind the text, so that others can read who holds the folder. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * Folders held by this process. Asked before the file is opened: POSIX drops a process's locks on a file as soon as
     * the process closes any of its descriptors for that file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder if there is none, and takes hold of it.
     *
     * @throws MachineException when another ledger, here or in another process, holds it
     */
    public static DataFolder open(Path folder) {
        try {
            var real =
                    Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
            if (!HELD.add(real)) {
                throw inUse(real, ProcessHandle.current().pid() + ", this very process");
            }
            return lock(real);
        } catch (IOException e) {
            throw new MachineException(
                    "Expected to create or open the data folder " + folder + ", but: " + e,
                    "Set caseledger.data-folder to a folder that this user may write to.",
                    e);
        }
    }

    private static DataFolder lock(Path real) throws IOException {
        DataFolder locked = null;
        try {
            locked = tryLock(real);
            return locked;
        } finally {
            if (locked == null) {
                HELD.remove(real);
            }
        }
    }

    private static DataFolder tryLock(Path real) throws IOException {
        var channel = FileChannel.open(
                real.resolve("in-use.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        if (lock == null) {
            try (channel) {
                throw inUse(real, holder(channel));
            }
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return new DataFolder(real, channel);
    }

    private static String holder(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString();
    }

    private static MachineException inUse(Path folder, String holder) {
        return new MachineException(
                "Expected the data folder " + folder + " to be free, but another ledger (process " + holder
                        + ") is running on it.",
                "Stop that one first, or give this one its own folder with caseledger.data-folder.");
    }

    /** The absolute path of something inside this folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
