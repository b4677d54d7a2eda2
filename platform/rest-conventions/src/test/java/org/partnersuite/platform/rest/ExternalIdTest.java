package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-1")
class ExternalIdTest {
    private static final ExternalId KEY = new ExternalId("crm", "A-1");

    @Test
    void theBodyOfAnUpsertMayRepeatThePathsId() {
        assertThat(ExternalId.ofPath("crm", "A-1", KEY)).isEqualTo(KEY);
        assertThat(ExternalId.ofPath("crm", "A-1", null)).isEqualTo(KEY);
    }

    @Test
    void theBodyOfAnUpsertSaysNoOtherIdThanThePath() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ExternalId.ofPath("crm", "A-2", KEY))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Fault::pointer, Fault::code)
                        .containsExactly(tuple("/externalId", "differs_from_path")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A\u0000", "A\n1"})
    void anIdIsReadableAndNotEmpty(String id) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ExternalId.ofPath("crm", id, null))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
    }
}
