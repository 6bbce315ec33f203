package org.caseledger.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseledger.domain.testing.ClassesBeside;
import org.caseledger.domain.testing.RefusalForm;
import org.junit.jupiter.api.Test;

class NamingEventsTest {

    @Test
    void everyEventHasANameOfItsOwnInForm() {
        assertThat(events()).hasSizeGreaterThan(25).allSatisfy(type -> assertThat(
                        type.isAnnotationPresent(EventType.class))
                .as(type.getName())
                .isTrue());
        assertThat(events())
                .extracting(type -> type.getAnnotation(EventType.class).name())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("^[a-z-]+\\.[a-z-]+$"));
    }

    @Test
    void everyEventIsARecordOfARevisionWithABasis() {
        assertThat(events()).allSatisfy(type -> {
            assertThat(type.isRecord()).isTrue();
            assertThat(type.getAnnotation(EventType.class).revision()).isPositive();
            assertThat(type.getAnnotation(EventType.class).basis()).matches(RefusalForm.BASIS);
        });
    }

    @Test
    void onlyEventsAreNamed() {
        assertThat(ClassesBeside.of(LedgerEvent.class))
                .filteredOn(type -> type.isAnnotationPresent(EventType.class))
                .allMatch(LedgerEvent.class::isAssignableFrom);
    }

    private static List<Class<?>> events() {
        return ClassesBeside.of(LedgerEvent.class).stream()
                .filter(type -> LedgerEvent.class.isAssignableFrom(type) && !type.isInterface())
                .toList();
    }
}
