package org.caseledger.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseledger.domain.casefile.CaseCommand;
import org.caseledger.domain.catalogue.CatalogueCommand;
import org.caseledger.domain.certificate.CertificateCommand;
import org.caseledger.domain.event.LedgerEvent;
import org.caseledger.domain.testing.ClassesBeside;
import org.caseledger.domain.testing.People;
import org.caseledger.domain.testing.Specimens;
import org.junit.jupiter.api.Test;

/** Whatever logs a command or an event logs nobody's name, number or telephone. */
class KeepingPersonalDataOutOfLogsTest {

    private static final List<String> PERSONAL =
            List.of("示例甲", "110105189912310015", "0571-0000 0001", "示例餐饮有限公司", "91330106MA00000016", "0571-0000 0003");

    @Test
    void noCommandAndNoEventShowsACitizen() {
        assertThat(shown(People.CITIZEN)).hasSizeGreaterThan(50).allSatisfy(text -> assertThat(text)
                .doesNotContain(PERSONAL));
    }

    @Test
    void noCommandAndNoEventShowsAnEnterprise() {
        assertThat(shown(People.ENTERPRISE)).allSatisfy(text -> assertThat(text).doesNotContain(PERSONAL));
    }

    @Test
    void theseLookIntoTheParty() {
        assertThat(shown(People.CITIZEN)).anyMatch(text -> text.contains("applicant=NaturalPerson[]"));
        assertThat(People.CITIZEN.document().toString()).doesNotContain(PERSONAL);
    }

    private static List<String> shown(Party party) {
        var specimens = new Specimens(party);
        return ClassesBeside.of(Party.class).stream()
                .filter(type -> type.isRecord() && isCommandOrEvent(type))
                .map(type -> specimens.of(type).toString())
                .toList();
    }

    private static boolean isCommandOrEvent(Class<?> type) {
        return LedgerEvent.class.isAssignableFrom(type)
                || CaseCommand.class.isAssignableFrom(type)
                || CatalogueCommand.class.isAssignableFrom(type)
                || CertificateCommand.class.isAssignableFrom(type);
    }
}
