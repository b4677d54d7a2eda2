package org.partnersuite.engagement.access;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.openapi.PartnerTable;

/** What partners see is written down as it is decided. */
@Tag("XC-3")
class PartnerTableTest {
    @Test
    void theDocumentationHasWhatIsDecided() throws IOException {
        PartnerTable.assertIsTheDecided("engagement-service");
    }
}
