package org.caseledger.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.casefile.CaseDecider;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.casefile.CaseState;
import org.caseledger.domain.catalogue.Catalogue;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.ServiceItem;
import org.caseledger.domain.certificate.Certificate;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.certificate.CertificateDecider;
import org.caseledger.domain.certificate.CertificateEvent;

/**
 * A decider under test.
 *
 * @param initial the state before the first event
 * @param decide commands into events
 * @param evolve events into state
 */
public record Aggregate<C, E, S>(S initial, BiFunction<C, S, List<? extends E>> decide, BiFunction<S, E, S> evolve) {

    /** The case. */
    public static final Aggregate<CaseCommand, CaseEvent, CaseState> CASE =
            new Aggregate<>(CaseDecider.initial(), CaseDecider::decide, CaseDecider::evolve);

    /** The service item. */
    public static final Aggregate<CatalogueCommand, CatalogueEvent, ServiceItem> ITEM =
            new Aggregate<>(Catalogue.initial(), Catalogue::decide, Catalogue::evolve);

    /** The certificate. */
    public static final Aggregate<CertificateCommand, CertificateEvent, Certificate> CERTIFICATE =
            new Aggregate<>(CertificateDecider.initial(), CertificateDecider::decide, CertificateDecider::evolve);

    /** The state that a history leads to. */
    public S fold(List<? extends E> history) {
        var state = initial;
        for (E event : history) {
            state = evolve.apply(state, event);
        }
        return state;
    }

    /** A history with what follows from more commands, none of which may be refused. */
    @SafeVarargs
    public final List<E> after(List<? extends E> history, C... commands) {
        var longer = new ArrayList<E>(history);
        for (C command : commands) {
            longer.addAll(decide.apply(command, fold(longer)));
        }
        return List.copyOf(longer);
    }

    /** Begins an example. */
    public Scenario<C, E, S> given(List<? extends E> history) {
        return new Scenario<>(this, history);
    }
}
