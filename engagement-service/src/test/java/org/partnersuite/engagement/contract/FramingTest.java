package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.framing.Framing;
import org.partnersuite.platform.testkit.framing.Shapes;

/** What could be read in two ways is refused here too, whatever lets it through before. */
@QuarkusTest
@Tag("XC-3")
class FramingTest {
    @TestHTTPResource
    URI service;

    @Test
    void requestsThatCouldBeReadInTwoWaysAreRefused() throws IOException {
        Framing framing = new Framing(service, "/v1/engagement/accounts?pageSize=1", Tokens.of("reader"));
        assertThat(framing.findings(Shapes.all())).isEmpty();
    }
}
