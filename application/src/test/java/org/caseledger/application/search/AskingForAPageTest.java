package org.caseledger.application.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AskingForAPageTest {

    @Test
    void theUsualPageIsTheFirstTwenty() {
        assertThat(PageRequest.of(null, null, null, null)).isEqualTo(new PageRequest(20, null, false));
    }

    @Test
    void lastAndBeforeAskForThePageThatEndsThere() {
        assertThat(PageRequest.of(null, null, 5, "there")).isEqualTo(new PageRequest(5, "there", true));
    }

    @Test
    void aPageOfMoreThanAHundredOrOfNoneIsRefused() {
        assertRefused(101, null);
        assertRefused(0, null);
    }

    @Test
    void frontAndEndAtOnceAreRefused() {
        assertRefused(10, 10);
    }

    private static void assertRefused(Integer first, Integer last) {
        assertThatExceptionOfType(InvalidPage.class).isThrownBy(() -> PageRequest.of(first, null, last, null));
    }
}
