package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.rest.Json;

@Tag("XC-6")
class RowJsonTest {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional("customerExternalId", Type.TEXT),
            ImportColumn.optional("subscriptionExternalIds", Type.CODES),
            ImportColumn.optional("severity", Type.INTEGER),
            ImportColumn.optional("lead", Type.BOOLEAN),
            ImportColumn.optional("codes", Type.CODES),
            ImportColumn.optional("from", Type.DATE));

    @Test
    void eachValueStandsWhereACallerWouldPutIt() throws Exception {
        assertThat(json("I-1", "C-1", "S-1;S-2", "3", "true", "a;b", "2026-11-05"))
                .isEqualTo("""
            {"externalId":{"source":"crm","id":"I-1"},"customerExternalId":{"source":"crm","id":"C-1"},\
            "subscriptionExternalIds":[{"source":"crm","id":"S-1"},{"source":"crm","id":"S-2"}],\
            "severity":3,"lead":true,"codes":["a","b"],"from":"2026-11-05"}""");
    }

    @Test
    void anEmptyValueIsLeftOutAndOneOfAnotherTypeRemainsText() throws Exception {
        assertThat(json(null, null, null, "many", "yes", null, "soon"))
                .isEqualTo("{\"severity\":\"many\",\"lead\":\"yes\",\"from\":\"soon\"}");
    }

    private static String json(@Nullable String... values) throws Exception {
        Columns columns = new Columns(COLUMNS.stream().map(ImportColumn::name).toList());
        return Json.mapper().writeValueAsString(RowJson.of(COLUMNS, new InputRow(1, columns, values, null), "crm"));
    }
}
