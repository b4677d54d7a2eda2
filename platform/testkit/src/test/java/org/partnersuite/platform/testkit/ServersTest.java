package org.partnersuite.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-8")
class ServersTest {

    @Test
    void theRuntimeRoleDoesNotOwnTheSchema() throws Exception {
        TestDatabase database = PostgresServer.createDatabase("servers");
        try (Connection owner = database.asOwner().getConnection();
                Connection app = database.asApp().getConnection()) {
            owner.createStatement().execute("create table thing (id int)");
            app.createStatement().execute("insert into thing values (1)");
            ResultSet row = app.createStatement()
                    .executeQuery(
                            "select pg_has_role(current_user, tableowner, 'member') from pg_tables where tablename = 'thing'");
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    @Test
    void theIssuerPutsRolesAndPartnerIntoTheToken() {
        UUID partner = UUID.randomUUID();
        String claims = new String(
                Base64.getUrlDecoder().decode(Tokens.ofPartner(partner).split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"groups\":[\"partner\"]", "\"partner_id\":\"" + partner + "\"", IssuerServer.issuer());
    }

    @Test
    void aKilledBrokerComesBackWithItsData() throws Exception {
        try (KafkaBroker broker = KafkaBroker.started()) {
            broker.createTopics("test.thing.v1");
            assertThat(send(broker)).isZero();
            broker.kill();
            broker.start();
            assertThat(send(broker)).isEqualTo(1);
        }
    }

    private static long send(KafkaBroker broker) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>("test.thing.v1", 0, "key", "value"))
                    .get(60, TimeUnit.SECONDS)
                    .offset();
        }
    }
}
