package org.partnersuite.partnerprogram.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.FileCalls;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.OwnCalls;
import org.partnersuite.partnerprogram.PracticeCalls;
import org.partnersuite.partnerprogram.fact.FactCalls;
import org.partnersuite.partnerprogram.invitation.InvitationCalls;
import org.partnersuite.partnerprogram.registration.RegistrationCalls;
import org.partnersuite.partnerprogram.subscriptionfact.GivenRelation;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.PartnerWrites;
import org.partnersuite.platform.unitofwork.Database;

/**
 * A partner writes what {@code docs/partner-writes.csv} says, of its own rows, and PostgreSQL lets it write nothing
 * else. The rows of this service are the partner's own, however it serves a customer.
 */
@QuarkusTest
@Tag("XC-3")
class PartnerWritesTest {
    private static final String MODEL = "CUSTOMER_SUCCESS_MANAGER";

    /** Of each operation, a call on a row of a partner. */
    private static final Map<String, BiFunction<Api, UUID, Response>> CALLS = new TreeMap<>();

    static {
        CALLS.putAll(FactCalls.writes("/contacts"));
        CALLS.putAll(FactCalls.writes("/training-offers"));
        CALLS.putAll(FactCalls.writes("/integrations"));
        CALLS.putAll(RegistrationCalls.writes());
        CALLS.putAll(PracticeCalls.writes());
        CALLS.putAll(OwnCalls.writes());
        CALLS.putAll(FileCalls.writes());
        CALLS.put(
                "POST /v1/partner-program/performance-proofs",
                (api, partner) -> GivenRelation.submit(api, GivenRelation.ofRecord(partner, MODEL)));
    }

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    Database database;

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource source;

    @Test
    void eachWriteOfTheTableIsCarriedOutForWhomItNamesAndForNobodyElse() throws IOException {
        PartnerWrites writes = PartnerWrites.of("/v1/partner-program");
        CALLS.putAll(InvitationCalls.writes(source));
        assertThat(writes.operations()).isEqualTo(CALLS.keySet());
        for (String operation : writes.operations()) {
            for (String role : Roles.OF_PARTNER) {
                boolean admitted = writes.admits(operation, role, MODEL);
                UUID partner = Given.partner();
                int own = status(operation, Api.asPartner(partner, role), partner);
                assertThat(own / 100 == 2 ? 200 : own)
                        .as("%s by %s", operation, role)
                        .isEqualTo(admitted ? 200 : 403);
                assertThat(status(operation, Api.asPartner(Given.partner(), role), partner))
                        .as("%s by %s, another partner's", operation, role)
                        .isEqualTo(admitted ? 404 : 403);
            }
        }
    }

    @Test
    void postgresqlRefusesWhatTheApplicationWouldForget() {
        UUID partner = Given.partner();
        UUID other = Given.partner();
        for (String table : List.of("contact", "training_offer", "integration")) {
            String collection = "/" + table.replace('_', '-') + "s";
            FactCalls.recorded(collection, partner);
            FactCalls.recorded(collection, other);
            String touch = "update " + table + " set updated_at = now() where partner_id = '";

            assertThat(as(partner, touch + partner + "'")).as(table).isEqualTo(1);
            assertThat(as(partner, touch + other + "'")).as(table).isZero();
            assertRefused(
                    partner,
                    "update " + table + " set partner_id = '" + other + "' where partner_id = '" + partner + "'",
                    "row-level security");
            assertRefused(partner, "delete from " + table, "permission denied");
        }
        for (String refused : List.of(
                "update partner set status = 'PARTICIPATING'",
                "update agreement set updated_at = now()",
                "update standard_offering set worldwide = true",
                "update registration_program set updated_at = now()",
                "update architecture_specialization set level = 'ADVANCED'",
                "update counterpart set person = 'me'",
                "update trained_person set kind = 'STANDARD'",
                "update deal set partner_id = null",
                "update exchange_rate set rate = 1",
                "update recovery_plan set title = 'Other'",
                "update deal_pair set score = 1",
                "update omission_review set status = 'ACCEPTED'",
                "insert into standing_snapshot default values",
                "insert into partner_transition default values",
                "insert into audit_entry default values",
                "insert into outbox default values")) {
            assertRefused(partner, refused, "permission denied");
        }
    }

    private static int status(String operation, Api api, UUID partner) {
        Response response = Objects.requireNonNull(CALLS.get(operation)).apply(api, partner);
        return response.statusCode() == 207 ? response.path("results[0].status") : response.statusCode();
    }

    private int as(UUID partner, String sql) {
        return database.transactionAs(caller(partner), db -> db.execute(sql));
    }

    private void assertRefused(UUID partner, String sql, String why) {
        assertThatThrownBy(() -> as(partner, sql)).as(sql).hasMessageContaining(why);
    }

    private static Caller caller(UUID partner) {
        return new Caller("p", "portal", Set.of(Roles.PARTNER, Roles.PARTNER_ALLIANCE), partner);
    }
}
