package org.caseledger.adapters.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.caseledger.adapters.benchmark.RecordedSearches.Asked;
import org.caseledger.application.demo.DemoAccount;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks one of some questions after the other over one connection. */
final class Asking implements Client {

    private static final String JSON = "Content-Type: application/json\r\n";

    private final HttpConnection connection;
    private final String headers;
    private final List<Asked> questions;
    private int next = ThreadLocalRandom.current().nextInt(1000);

    private Asking(HttpConnection connection, String headers, List<Asked> questions) {
        this.connection = connection;
        this.headers = headers;
        this.questions = questions;
    }

    /** Asks the ledger, as the supervisor. */
    static Asking theLedger(URI ledger, List<Asked> questions) throws IOException {
        var connection = new HttpConnection(ledger);
        var answer = connection.post(
                "/oauth2/token",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "grant_type=client_credentials&client_secret=demo&client_id=" + DemoAccount.SUPERVISOR_SUN.id());
        var token = JsonMapper.shared().readTree(answer).get("access_token").asString();
        return new Asking(
                connection,
                JSON + "Accept: application/graphql-response+json\r\nAuthorization: Bearer " + token + "\r\n",
                questions);
    }

    /** Asks the search server, as the ledger does. */
    static Asking theSearchServer(URI server, List<Asked> questions) {
        var type = "application/vnd.elasticsearch+json; compatible-with=8\r\n";
        return new Asking(new HttpConnection(server), "Content-Type: " + type + "Accept: " + type, questions);
    }

    @Override
    public void giveNext() throws IOException {
        ask(questions.get(next++ % questions.size()));
    }

    /** The answer to one question. */
    String ask(Asked question) throws IOException {
        return connection.post(question.path(), headers, question.body());
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
