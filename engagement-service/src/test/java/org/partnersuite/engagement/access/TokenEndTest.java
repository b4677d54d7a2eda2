package org.partnersuite.engagement.access;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.TokenEnd;

/** A token is taken until it ends, and not a second longer, also when it was seen before. */
@QuarkusTest
@Tag("XC-3")
class TokenEndTest {
    @Test
    void aTokenEndsWhenItSays() {
        TokenEnd.assertKeptAt(Api.BASE + "/reference-data");
    }
}
