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
              serve [--no-demo]       Run the ledger until it is stopped. This is the default. An empty ledger in the
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
                                      end. Tells of each difference, and of each history that a view has set aside.
                                      Ends with 0 if nothing differs, 1 if something does, 3 if nothing differs but
                                      histories wait as dead letters. Changes nothing, but the views catch up first.
              rebuild [VIEW…] [--compare=sample|full|none] [--discard-old]
                                      Make search views anew, all if none is named, while the old ones are searched:
                                      fill them, compare them with the events, put them in the place of the old ones at
                                      once, and end. Views: cases, ledger, service-items, certificates,
                                      public-decisions. If they differ, nothing changes, and it ends with 1.
                --compare=HOW         sample (some histories and the numbers) if left out, full (every document), none
                --discard-old         discard the old indexes then; else they are kept until "discard"
              discard                 Discard the indexes that were replaced by rebuilds, and end.
              help, --help            Show this text.

            Settings (any of Spring Boot's, also as environment variables):
              --server.port=PORT                 8080 if left out
              --caseledger.data-folder=FOLDER    where the embedded servers keep their data; caseledger-data if left out
              --caseledger.calendar.file=FILE    working days of further years, in the form that the README shows
              --spring.datasource.url=URL        use this PostgreSQL; none is started then
              --spring.security.oauth2.resourceserver.jwt.issuer-uri=URI
                                                 trust this issuer of tokens; demanded with a PostgreSQL or EventStoreDB
                                                 of one's own
              --caseledger.security.demo-issuer=true
                                                 for a trial with these: the demonstration's clients, whose secret
                                                 anybody knows, instead of an issuer
              --caseledger.secret=SECRET         at least 32 bytes; demanded with a PostgreSQL or EventStoreDB of one's
                                                 own
              --caseledger.event-store=eventstoredb
                                                 keep the events in the EventStoreDB of the next setting
              --caseledger.event-store.eventstoredb.connection-string=STRING
                                                 where it is: esdb://user:password@host:2113
              --caseledger.elasticsearch.uris=URIS
                                                 use this Elasticsearch 8.19; none is started then

            Ends with 0 if all was done, 1 if some of it was not, 2 if the arguments cannot be understood,
            3 if compare found no difference but histories that wait as dead letters.
            """;

    private Help() {}
}
