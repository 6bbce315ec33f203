package org.caseledger.adapters.commandline;

/** What {@code --help} prints. */
public final class Help {

    /** The whole text. */
    public static final String TEXT =
            """
            The case ledger: every step of a government service case as an immutable event.

            Usage:
              mvn spring-boot:run                                          run the ledger
              mvn spring-boot:run -Dspring-boot.run.arguments="ARGUMENTS"  with arguments
              java -jar adapters/target/caseledger-adapters-*-exec.jar ARGUMENTS

            Arguments:
              serve [--no-demo]       Run the ledger until it is stopped. This is the default. An empty ledger with the
                                      embedded database is filled with a small catalogue and a few dozen cases, unless
                                      --no-demo is given.
              import FILE --region=CODE [--source=NAME] [--zone=ZONE]
                                      Import an event log in XES (IEEE 1849, plain or gzip) and end. A trace becomes a
                                      case, its events become recorded steps. Importing the same log again adds nothing.
                --region=CODE         the region of the cases, GB/T 2260, for example 330106
                --source=NAME         the name of the log or system; the file's name without its endings if left out.
                                      Cases are told apart by source and name: keep it for later exports of the same log.
                --zone=ZONE           the zone of times without an offset; Asia/Shanghai if left out
              compare                 Compare the search views with the events, document by document and byte by byte, and
                                      end. Tells of each difference; ends with 0 if there is none. Changes nothing,
                                      but the views catch up first.
              help, --help            Show this text.

            Settings (any of Spring Boot's, also as environment variables):
              --server.port=PORT                 8080 if left out
              --caseledger.data-folder=FOLDER    where the embedded servers keep their data; caseledger-data if left out
              --spring.datasource.url=URL        use this PostgreSQL; none is started then
              --spring.security.oauth2.resourceserver.jwt.issuer-uri=URI
                                                 trust this issuer of tokens; demanded with a PostgreSQL of one's own
              --caseledger.secret=SECRET         at least 32 bytes; demanded with a PostgreSQL of one's own
              --caseledger.elasticsearch.uris=URIS
                                                 use this Elasticsearch 8.19; none is started then

            Ends with 0 if all was done, 1 if some of it was not, 2 if the arguments cannot be understood.
            """;

    private Help() {}
}
