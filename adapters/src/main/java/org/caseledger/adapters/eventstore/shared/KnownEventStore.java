package org.caseledger.adapters.eventstore.shared;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start with an event store that there is not, before anything misses one. */
@Component
final class KnownEventStore implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String PROPERTY = "caseledger.event-store";
    private static final Set<String> KNOWN = Set.of("postgres", "eventstoredb");

    private String chosen = "postgres";

    @Override
    public void setEnvironment(Environment environment) {
        chosen = environment.getProperty(PROPERTY, chosen);
    }

    /** @throws EventStoreMisconfigured if nobody keeps a ledger in what is chosen */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!KNOWN.contains(chosen)) {
            throw new EventStoreMisconfigured(
                    "Expected " + PROPERTY + " to be postgres or eventstoredb but got " + chosen + ".",
                    "Set it to one of these, or leave it out for postgres.");
        }
    }
}
