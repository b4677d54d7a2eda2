package org.partnersuite.partnerprogram.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.testkit.events.TopicClient;

@QuarkusTest
@Tag("PP-3")
@Tag("XC-2")
class OpportunityDealsTest {
    private final Api api = Api.as("reader");
    private final UUID opportunity = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @SuppressWarnings("NullAway.Init") // made when the servers are known
    private TopicClient kafka;

    @BeforeEach
    void connect() {
        kafka = new TopicClient(servers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void aWonOpportunityShowsInItsPartnersTcv() {
        UUID partner = Given.partner();
        emit(3, partner, "WON", "9000.00");

        awaitTcv(partner, "10000.00");
        api.get("/partners/" + partner + "/deals?part=WON&date=2026-03-01&qualifies=true")
                .then()
                .body("items.opportunityId", contains(opportunity.toString()))
                .body("items.client", contains("Globex"))
                .body("items.tcv.amount", contains("10000.00"));
    }

    @Test
    void anotherPartnerMovesItAndNoPartnerTakesItAway() {
        UUID partner = Given.partner();
        UUID other = Given.partner();
        emit(1, partner, "WON", "9000.00");
        awaitTcv(partner, "10000.00");

        emit(2, other, "WON", "9000.00");
        awaitTcv(other, "10000.00");
        awaitTcv(partner, "0.00");

        emit(1, partner, "WON", "9000.00");
        emit(3, null, "WON", "9000.00");
        awaitTcv(other, "0.00");
        awaitTcv(partner, "0.00");
        api.get("/partners/" + partner + "/deals").then().body("items", empty());
    }

    @Test
    void whatIsToldKeepsToItsContract() {
        UUID partner = Given.partner();
        emit(1, partner, "PROPOSE", "9000.00");
        emit(2, null, "PROPOSE", "9000.00");

        await().until(() -> emitted(Topics.DEAL).size() >= 1);
        await().until(() ->
                emitted(Topics.PARTNER).stream().anyMatch(record -> record.key().equals(partner.toString())));
        for (String topic : List.of(Topics.DEAL, Topics.PARTNER)) {
            for (ConsumerRecord<String, String> record : emitted(topic)) {
                assertThat(EventContracts.faults(topic.replace(".v1", ""), record.value()))
                        .as(record.value())
                        .isEmpty();
                assertThat(header(record, "ce_id")).startsWith(record.key() + ":");
                assertThat(header(record, "ce_source")).isEqualTo("/partner-program-service");
                assertThat(header(record, "ce_type")).isEqualTo("org.partnersuite." + topic);
            }
        }
    }

    private List<ConsumerRecord<String, String>> emitted(String topic) {
        return kafka.read(topic);
    }

    private void emit(long version, @Nullable UUID partner, String stage, String partnerPortion) {
        String closed = stage.equals("WON") ? "\"closedOn\":\"2025-06-15\"," : "\"closeDate\":\"2026-06-15\",";
        kafka.emit(Topics.OPPORTUNITY, opportunity.toString(), version, """
                {"id":"%s","version":%d,"name":"Deal","account":{"id":"%s","version":3,"name":"Globex"},"stage":"%s",%s
                 "currency":"USD","amount":"10000.00","unheardOf":{"x":1}%s,
                 "lines":[{"id":"%s","offering":"watsonx.ai","partnerPortion":"%s","valueAddPortion":"1000.00"}]}
                """.formatted(
                        opportunity,
                        version,
                        UUID.randomUUID(),
                        stage,
                        closed,
                        partner == null ? "" : ",\"partnerId\":\"" + partner + "\"",
                        UUID.randomUUID(),
                        partnerPortion));
    }

    private void awaitTcv(UUID partner, String amount) {
        await().until(() -> amount.equals(api.get("/partners/" + partner + "/aggregate-tcv?date=2026-03-01")
                .path("amount.amount")));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
