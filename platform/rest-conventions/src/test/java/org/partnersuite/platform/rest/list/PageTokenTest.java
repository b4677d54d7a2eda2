package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of page tokens, which clients may keep across a release of the service. */
@Tag("XC-1")
class PageTokenTest {
    private static final String SCOPE = "accounts name";

    @ParameterizedTest
    @CsvSource({"2026-01-31, N6DDNLUF5sjjmQ4-WyIyMDI2LTAxLTMxIiwiMDE5Ny0xIl0", ", WkxAeB_cUVcPEdMCW251bGwsIjAxOTctMSJd"
    })
    void aTokenStaysTheSameFromReleaseToRelease(@Nullable String key, String token) {
        PageToken position = new PageToken(key, "0197-1");

        assertThat(position.write(SCOPE)).isEqualTo(token);
        assertThat(PageToken.read(token, SCOPE)).isEqualTo(position);
    }

    @Test
    void itCarriesWhatTheFirstPageSaidOfChanges() {
        PageToken position = new PageToken("2026-01-31", "0197-1", Instant.parse("2026-02-01T10:00:00.123456Z"));

        assertThat(PageToken.read(position.write(SCOPE), SCOPE)).isEqualTo(position);
    }

    @Test
    void aTokenOfAnotherListIsNone() {
        String token = new PageToken("2026-01-31", "0197-1").write(SCOPE);

        assertThat(PageToken.read(token, "accounts")).isNull();
        assertThat(PageToken.read(token, "accounts name desc")).isNull();
        assertThat(PageToken.read(token.substring(1), SCOPE)).isNull();
    }
}
