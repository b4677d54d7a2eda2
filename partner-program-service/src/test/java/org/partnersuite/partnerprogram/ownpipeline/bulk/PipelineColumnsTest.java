package org.partnersuite.partnerprogram.ownpipeline.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.doors.ImportTable;

/** The document says which columns a file may have. */
@Tag("XC-6")
@Tag("PP-6")
public class PipelineColumnsTest {
    /** What the bounds of the columns are compared with. */
    public static final Set<String> COLUMNS = PipelineRow.KNOWN;

    @Test
    void theDocumentHasEveryColumnWithItsType() throws IOException {
        assertThat(ImportTable.of("partner-pipeline"))
                .isEqualTo(PipelineRow.COLUMNS.stream()
                        .map(column -> ImportTable.row(column.name(), column.required(), column.type()))
                        .toList());
    }
}
