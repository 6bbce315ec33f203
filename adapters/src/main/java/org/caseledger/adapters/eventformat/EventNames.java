package org.caseledger.adapters.eventformat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseledger.domain.casefile.CaseEvent;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.certificate.CertificateEvent;
import org.caseledger.domain.event.EventType;
import org.caseledger.domain.event.LedgerEvent;
import org.jspecify.annotations.Nullable;

/** Which class reads which stable name. Found by walking the sealed types, so that no event can be forgotten. */
public final class EventNames {

    private static final Map<String, Class<? extends LedgerEvent>> BY_NAME = collect();

    private EventNames() {}

    /** Every event of the ledger by its stable name. */
    public static Map<String, Class<? extends LedgerEvent>> all() {
        return BY_NAME;
    }

    /** The annotation of an event class. */
    public static EventType of(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getSimpleName() + " has no @EventType");
        }
        return type;
    }

    static @Nullable Class<? extends LedgerEvent> classOf(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, Class<? extends LedgerEvent>> collect() {
        var names = new TreeMap<String, Class<? extends LedgerEvent>>();
        Stream.of(CaseEvent.class, CatalogueEvent.class, CertificateEvent.class)
                .flatMap(EventNames::leaves)
                .forEach(event -> {
                    if (names.put(of(event).name(), event) != null) {
                        throw new IllegalStateException(
                                "Two events are named " + of(event).name());
                    }
                });
        return Map.copyOf(names);
    }

    private static Stream<Class<? extends LedgerEvent>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNames::leaves)
                : Stream.of(type.asSubclass(LedgerEvent.class));
    }
}
