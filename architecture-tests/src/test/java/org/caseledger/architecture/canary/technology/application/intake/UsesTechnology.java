package org.caseledger.architecture.canary.technology.application.intake;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.caseledger.architecture.canary.technology.adapters.store.Store;
import org.slf4j.Logger;
import org.springframework.context.ApplicationContext;

/** An application that knows what it runs on. */
final class UsesTechnology {

    private UsesTechnology() {}

    record Innocent(Instant at, Logger log, Semaphore places) {}

    record OfTheDatabase(DataSource database) {}

    record OfTheContainer(ApplicationContext context) {}

    record OfTheTransport(graphql.GraphQL graphql) {}

    record OfAnAdapter(Store store) {}

    record OfAxon(EventMessage<?> message) {}
}
