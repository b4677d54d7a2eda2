package org.partnersuite.engagement.opportunity.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.platform.testkit.doors.ImportTable;

/** The document says which columns a file may have. */
@Tag("XC-6")
class OpportunityColumnsTest {
    @Test
    void theDocumentHasEveryColumnWithItsType() throws IOException {
        assertThat(ImportTable.of("opportunities"))
                .isEqualTo(new OpportunityTarget(Samples.PATH::codes)
                        .fields().stream()
                                .map(column -> ImportTable.row(column.name(), column.required(), column.type()))
                                .toList());
    }
}
