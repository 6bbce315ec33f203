package org.caseledger.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.domain.identifier.Refusals.refused;

import org.junit.jupiter.api.Test;

class NamingAnOfficerTest {

    @Test
    void anOpaqueNameIsKeptWithItsCase() {
        assertThat(OfficerId.of(" clerk-Li ").value()).isEqualTo("clerk-Li");
    }

    @Test
    void blanksOtherScriptsAndLongNamesAreRefused() {
        refused("OFFICER_ID_FORM", () -> OfficerId.of(" "));
        refused("OFFICER_ID_FORM", () -> OfficerId.of("李四"));
        refused("OFFICER_ID_FORM", () -> OfficerId.of("a".repeat(65)));
    }

    @Test
    void anIdentityNumberIsRefusedAndNotRepeated() {
        refused("OFFICER_ID_PERSONAL", () -> OfficerId.of("11010519491231002x"));
        assertThat(Refusals.refusal(() -> OfficerId.of("11010519491231002X")).getMessage())
                .doesNotContain("1949");
    }
}
