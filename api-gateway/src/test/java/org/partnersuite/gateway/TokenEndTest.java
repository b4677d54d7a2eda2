package org.partnersuite.gateway;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.TokenEnd;

/** A token is taken until it ends, and not a second longer, also when it was seen before. */
@QuarkusTest
@Tag("XC-3")
class TokenEndTest {
    @Test
    void aTokenEndsWhenItSays() {
        TokenEnd.assertKeptAt("/v1/engagement/accounts");
    }
}
