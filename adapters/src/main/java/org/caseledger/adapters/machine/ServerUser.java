package org.caseledger.adapters.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom an embedded server runs. PostgreSQL and Elasticsearch refuse to run as root, so root starts them as "nobody"
 * (user and group 65534) through {@code setpriv} of util-linux; everybody else starts them as themselves.
 */
public final class ServerUser {

    private static final int NOBODY = 65534;

    private final boolean switched;

    private ServerUser(boolean switched) {
        this.switched = switched;
    }

    /** The user for servers started by this process. */
    public static ServerUser current() {
        return new ServerUser(isRoot());
    }

    /** Whether this process is the superuser of a Unix machine. */
    static boolean isRoot() {
        var self = Path.of("/proc/self");
        try {
            return Files.exists(self)
                    ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /**
     * The command line that runs a command as this user.
     *
     * @param reached files that the server must reach; where a folder above them is closed to others, as a checkout
     *     under {@code /root} is, the server may also read what root may read ({@code CAP_DAC_READ_SEARCH}), else nothing
     */
    public List<String> run(List<String> command, Path... reached) {
        if (!switched) {
            return command;
        }
        var line = new ArrayList<>(List.of(setpriv().toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY));
        line.addAll(List.of("--clear-groups", "--no-new-privs"));
        if (Stream.of(reached).anyMatch(path -> !reaches(path))) {
            line.addAll(List.of("--inh-caps=-all,+dac_read_search", "--ambient-caps=-all,+dac_read_search"));
        }
        line.addAll(command);
        return List.copyOf(line);
    }

    /**
     * Makes the server's user the owner of a file, or of a folder and all in it. A folder is given after its content, so
     * one that is given already needs no second look.
     */
    public void own(Path path) throws IOException {
        if (!switched || isOwner(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.setAttribute(each, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean isOwner(Path path) throws IOException {
        return Integer.valueOf(NOBODY).equals(Files.getAttribute(path, "unix:uid"));
    }

    /**
     * Whether the server's user itself, without root's help, may go to this place. Programs that ask {@code access(2)}
     * first, as Java's do, need that.
     */
    public boolean reaches(Path path) {
        return !switched || isOpenToOthers(path);
    }

    private static boolean isOpenToOthers(Path path) {
        return Stream.iterate(path.toAbsolutePath().getParent(), p -> p != null, Path::getParent)
                .allMatch(ServerUser::isSearchable);
    }

    private static boolean isSearchable(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)
                    || isOwner(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path setpriv() {
        return installed("setpriv")
                .orElseThrow(() -> new MachineException(
                        "Expected setpriv, because the embedded servers refuse to run as root, but it is not installed.",
                        "Run the ledger as an ordinary user, or install util-linux, or configure external servers with"
                                + " spring.datasource.url and caseledger.elasticsearch.uris."));
    }

    /** A program of the operating system, where it is installed. */
    public static Optional<Path> installed(String program) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
