package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.platform.testkit.events.LoggedEvent;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.PartnerMatrix;

/** A partner sees the facts of its deals, and not what is written for colleagues. */
@QuarkusTest
@Tag("XC-3")
class PartnerViewTest {
    /** Only the answer to a creation has them, and partners create nothing. */
    private static final String NEVER_READ = "Opportunity.likelyDuplicates";

    private final UUID partner = UUID.randomUUID();

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @Test
    void noAnswerShowsAPartnerWhatIsNotDecidedToBeShown() throws IOException, SQLException {
        String data = "{\"note\":\"" + PartnersRows.MARKER + "\"}";
        LoggedEvent.add(database, "org.partnersuite.engagement.opportunity.v1", partner, data);
        Map<String, List<String>> rows = PartnersRows.of(partner);
        PartnerMatrix matrix = new PartnerMatrix(
                OpenApiContract.servedAt(Api.BASE), PartnersRows.MARKER, Tokens.ofPartner(partner), Tokens.of("admin"));

        assertThat(matrix.faults(rows, Map.of())).isEmpty();
        assertThat(matrix.hiddenWithoutRow()).containsExactly(NEVER_READ);
    }

    @Test
    void aPartnerSeesItsPortionAndNotTheVendors() {
        PartnersRows.of(partner);
        Api.asPartner(partner)
                .get("/opportunities")
                .then()
                .statusCode(200)
                .body("items[0].lines[0].partnerPortion.amount", equalTo("700.00"))
                .body("items[0].lines[0]", not(hasKey("amount")))
                .body("items[0].technicalBlocker", equalTo(Map.of("since", "2026-03-03")));
    }

    @Test
    void aPartnerFindsNothingOutByAskingForIt() {
        Api api = Api.asPartner(partner);
        api.get("/opportunities?owner=jane&amount.gte=1&teamMember=joe&sort=-amount&fields=id,team")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("amount.gte", "fields", "owner", "sort", "teamMember"))
                .body(
                        "errors.code",
                        contains(
                                "unknown_parameter",
                                "unknown_field",
                                "unknown_parameter",
                                "unknown_sort",
                                "unknown_parameter"));
        Api.as("reader")
                .get("/opportunities?owner=jane&sort=-amount&fields=id,team")
                .then()
                .statusCode(200);
    }
}
