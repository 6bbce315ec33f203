package org.caseledger.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseledger.adapters.machine.Command;
import org.caseledger.adapters.machine.Folders;
import org.caseledger.adapters.machine.MachineException;
import org.caseledger.adapters.machine.ServerUser;

/**
 * The database's files, and the programs that make, start and stop a server on them.
 *
 * @param binaries PostgreSQL's programs
 * @param data where the files are
 * @param user as whom the programs run
 * @param patience how long a program may take; a recovery may take longer
 * @param recovery waits for a server that takes longer
 */
record PostgresCluster(PostgresBinaries binaries, Path data, ServerUser user, Duration patience, Recovery recovery) {

    static final String OWNER = "caseledger";

    static PostgresCluster of(PostgresBinaries binaries, Path data, ServerUser user, Duration patience) {
        return new PostgresCluster(binaries, data, user, patience, new Recovery(data));
    }

    /** Makes the files if there are none, and refuses files that another major version has made. */
    void prepare(String password) throws IOException {
        if (Files.exists(data)) {
            refuseOtherVersion();
        } else {
            make(password);
        }
        user.own(data);
    }

    private void refuseOtherVersion() throws IOException {
        var theirs = Files.readString(data.resolve("PG_VERSION")).strip();
        var ours = binaries.majorVersion();
        if (!theirs.equals(ours)) {
            throw new MachineException(
                    "Expected data of PostgreSQL " + ours + " in " + data + ", but it is of PostgreSQL " + theirs + ".",
                    "Nothing was changed. Start the release of the ledger that wrote it, save the database with pg_dump,"
                            + " set caseledger.data-folder to a new folder and load it there with this release; or set"
                            + " spring.datasource.url to a PostgreSQL " + theirs + " of your own.");
        }
    }

    /** Under another name first, so that an interrupted attempt is not taken for a database. */
    private void make(String password) throws IOException {
        var unfinished = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(unfinished);
        user.own(Files.createDirectory(unfinished));
        var secret = OwnerPassword.write(data.resolveSibling("postgresql.initial-password"), password);
        try {
            user.own(secret);
            expectSuccess("make a database in " + unfinished, initialise(unfinished, secret));
        } finally {
            Files.delete(secret);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Text sorts by code point on every machine, whatever its language; letters are folded as Unicode says. */
    private Command.Outcome initialise(Path folder, Path secret) {
        return run(
                "initdb",
                List.of(
                        "--pgdata=" + folder,
                        "--username=" + OWNER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
    }

    /**
     * Starts the server and waits until it accepts connections, which is after its recovery if it had crashed, however long
     * that takes. If it does not succeed, nothing of it runs.
     */
    Command.Outcome start(PostgresSettings settings, int port) throws IOException {
        write("postgresql.conf", settings.configuration(port));
        write("pg_hba.conf", PostgresSettings.access());
        Files.deleteIfExists(log());
        var outcome = control("start", "--log=" + log());
        if (!outcome.succeeded() && recovery.await()) {
            return new Command.Outcome(0, outcome.output());
        }
        if (!outcome.succeeded()) {
            stop();
        }
        return outcome;
    }

    /** Stops whatever server runs on these files; open transactions are rolled back, acknowledged ones stay. */
    void stop() throws IOException {
        if (Postmaster.aliveOn(data).isEmpty()) {
            return;
        }
        if (!control("stop", "--mode=fast").succeeded()) {
            expectSuccess("stop the database in " + data, control("stop", "--mode=immediate"));
        }
    }

    /** The server's own words, without any content of the database. */
    private Path log() {
        return Recovery.log(data);
    }

    String lastWords() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    private Command.Outcome control(String action, String option) {
        return run(
                "pg_ctl",
                List.of(action, "--pgdata=" + data, "--wait", "--timeout=" + patience.toSeconds(), "--silent", option));
    }

    private Command.Outcome run(String program, List<String> arguments) {
        var line = new ArrayList<>(List.of(binaries.program(program)));
        line.addAll(arguments);
        return new Command(user.run(line, data), binaries.home()).run(patience.plusSeconds(10));
    }

    private void write(String name, String content) throws IOException {
        user.own(Files.writeString(data.resolve(name), content));
    }

    static void expectSuccess(String what, Command.Outcome outcome) {
        if (!outcome.succeeded()) {
            throw failed(what, outcome.output());
        }
    }

    static MachineException failed(String what, String reason) {
        return new MachineException(
                "Expected to " + what + ", but: " + reason,
                "See to what it complains about, or set spring.datasource.url to a PostgreSQL of your own.");
    }
}
