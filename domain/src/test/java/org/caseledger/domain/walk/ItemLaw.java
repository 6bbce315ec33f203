package org.caseledger.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseledger.domain.catalogue.CatalogueEvent;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemPublished;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemRevised;
import org.caseledger.domain.catalogue.CatalogueEvent.ServiceItemSuspended;
import org.caseledger.domain.catalogue.ItemTerms;
import org.caseledger.domain.catalogue.RequiredMaterial;
import org.caseledger.domain.catalogue.ServiceItem;
import org.caseledger.domain.catalogue.ServiceItem.Version;
import org.caseledger.domain.identifier.CertificateIdentifier;
import org.caseledger.domain.testing.Aggregate;
import org.caseledger.domain.testing.By;

/** One publication, versions that count up and follow one another, and terms under which a case can be run. */
final class ItemLaw {

    private static final int DAYS_TO_LOOK_AT = 70;

    private ItemLaw() {}

    static void holds(List<CatalogueEvent> history) {
        assertThat(history.getFirst()).isInstanceOf(ServiceItemPublished.class);
        assertThat(history.stream().skip(1)).noneMatch(ServiceItemPublished.class::isInstance);
        var versions = versions(history);
        assertThat(versions).extracting(Version::number).isEqualTo(numbers(versions.size()));
        assertThat(versions).extracting(Version::effectiveFrom).isSorted();
        assertThat(versions).allSatisfy(version -> termsHold(version.terms()));
        for (int i = 1; i < history.size(); i++) {
            assertThat(suspends(history.get(i)) && suspends(history.get(i - 1))).isFalse();
        }
        forceHolds(history, versions);
    }

    private static void forceHolds(List<CatalogueEvent> history, List<Version> versions) {
        var item = (ServiceItem.Published) Aggregate.ITEM.fold(history);
        for (int i = -1; i < DAYS_TO_LOOK_AT; i++) {
            var day = By.TODAY.plusDays(i);
            var newest = versions.stream()
                    .filter(version -> !version.effectiveFrom().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            assertThat(item.inForceOn(day)).isEqualTo(suspends(history.getLast()) ? null : newest);
        }
    }

    private static void termsHold(ItemTerms terms) {
        assertThat(terms.limits().promisedDays()).isBetween(0, terms.limits().statutoryDays());
        assertThat(terms.limits().statutoryDays()).isLessThanOrEqualTo(45);
        assertThat(terms.materials()).extracting(RequiredMaterial::name).doesNotHaveDuplicates();
        assertThat(terms.stages()).noneMatch(stage -> stage.departments().isEmpty());
        assertThat(terms.channels()).isNotEmpty();
        assertThat(terms.served()).isNotEmpty();
        if (terms.result().certificateTypeCode() != null) {
            CertificateIdentifier.compose(
                    terms.result().certificateTypeCode(), terms.body().code(), "1", 1);
        }
    }

    private static List<Version> versions(List<CatalogueEvent> history) {
        var versions = new ArrayList<Version>();
        for (var event : history) {
            switch (event) {
                case ServiceItemPublished e -> versions.add(new Version(1, e.terms(), e.effectiveFrom()));
                case ServiceItemRevised e -> versions.add(new Version(e.version(), e.terms(), e.effectiveFrom()));
                case ServiceItemSuspended e -> {}
            }
        }
        return versions;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static boolean suspends(CatalogueEvent event) {
        return event instanceof ServiceItemSuspended;
    }
}
