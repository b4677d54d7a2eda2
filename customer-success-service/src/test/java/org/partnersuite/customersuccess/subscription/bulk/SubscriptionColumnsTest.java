package org.partnersuite.customersuccess.subscription.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.rest.Json;

/** A row of an upload becomes what a single call would send. */
@Tag("CS-2")
@Tag("XC-6")
class SubscriptionColumnsTest {
    private static final Columns COLUMNS = new Columns(List.of(
            "externalId",
            "customerId",
            "product",
            "licensedUsers",
            "contractStart",
            "contractEnd",
            "arr",
            "tcv",
            "currency",
            "trial"));

    @Test
    void eachValueStandsWhereACallerWouldPutIt() throws IOException {
        assertThat(json("S-1", "C-1", "watsonx.ai", "250", "2098-01-01", "2098-12-31", "1.5", "2", "USD", "true"))
                .isEqualTo(Json.mapper().readTree("""
                    {"customerId":"C-1","product":"watsonx.ai","contractStart":"2098-01-01","contractEnd":"2098-12-31",
                     "externalId":{"source":"billing","id":"S-1"},"arr":{"amount":"1.5","currency":"USD"},
                     "tcv":{"amount":"2","currency":"USD"},"licensedUsers":250,"trial":true}
                    """));
    }

    @Test
    void anEmptyValueIsLeftOut() throws IOException {
        assertThat(json(null, null, null, null, null, null, null, null, null, null))
                .isEqualTo(Json.mapper().readTree("{\"externalId\":{\"source\":\"billing\"},\"arr\":{},\"tcv\":{}}"));
    }

    /** The reader then refuses a text by name. */
    @ParameterizedTest
    @CsvSource({
        "250, 250, false, false",
        "-1, -1, true, true",
        "many, '\"many\"', yes, '\"yes\"'",
        "1.5, '\"1.5\"', TRUE, '\"TRUE\"'",
        "1e3, '\"1e3\"', 1, '\"1\"'"
    })
    void whatIsNoNumberOrNoTruthStaysAText(String users, String asUsers, String trial, String asTrial)
            throws IOException {
        JsonNode json = json("S-1", "C-1", "p", users, "d", "d", "1", "1", "USD", trial);

        assertThat(json.get("licensedUsers").toString()).isEqualTo(asUsers);
        assertThat(json.get("trial").toString()).isEqualTo(asTrial);
    }

    private static JsonNode json(@Nullable String... values) throws IOException {
        return Json.mapper()
                .readTree(SubscriptionColumns.json(new InputRow(1, COLUMNS, values, null), "billing")
                        .toString());
    }
}
