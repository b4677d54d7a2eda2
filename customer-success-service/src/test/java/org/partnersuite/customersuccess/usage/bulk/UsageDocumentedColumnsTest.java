package org.partnersuite.customersuccess.usage.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.doors.ImportTable;

/** The document says which columns a file may have. */
@Tag("XC-6")
class UsageDocumentedColumnsTest {
    @Test
    void theDocumentHasEveryColumnWithItsType() throws IOException {
        assertThat(ImportTable.of("usage"))
                .isEqualTo(UsageColumns.COLUMNS.stream()
                        .map(column -> ImportTable.row(column.name(), column.required(), column.type()))
                        .toList());
    }
}
