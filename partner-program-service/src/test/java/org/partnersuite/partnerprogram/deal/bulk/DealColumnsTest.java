package org.partnersuite.partnerprogram.deal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.training.bulk.TrainedPersonImport;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.testkit.doors.ImportTable;

/** The document says which columns a file may have. */
@Tag("XC-6")
class DealColumnsTest {
    @Test
    void theDocumentHasEveryColumnWithItsType() throws IOException {
        assertDocumented("deals", DealRow.COLUMNS);
        assertDocumented("trained-people", TrainedPersonImport.COLUMNS);
    }

    private static void assertDocumented(String object, List<ImportColumn> columns) throws IOException {
        assertThat(ImportTable.of(object))
                .isEqualTo(columns.stream()
                        .map(column -> ImportTable.row(column.name(), column.required(), column.type()))
                        .toList());
    }
}
