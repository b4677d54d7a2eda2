package org.partnersuite.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.testkit.PostgresServer;

@Tag("XC-3")
class AuditTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void only_what_differs_is_a_change() throws Exception {
        JsonNode before = JSON.readTree("{\"name\":\"A\",\"owner\":\"x\",\"tags\":[1],\"gone\":true}");
        JsonNode after = JSON.readTree("{\"name\":\"B\",\"owner\":\"x\",\"tags\":[1,2],\"market\":\"East\"}");

        assertThat(FieldChanges.between(before, after))
                .extracting(FieldChange::field)
                .containsExactly("name", "tags", "gone", "market");
        assertThat(FieldChanges.between(before, before)).isEmpty();
        assertThat(FieldChanges.between(null, after))
                .extracting(FieldChange::from)
                .containsOnlyNulls();
    }

    @Test
    void a_history_is_of_one_aggregate_oldest_first_and_paged() {
        Jdbi jdbi = Jdbi.create(PostgresServer.createDatabase("audit")
                .migrate("classpath:db/platform")
                .asApp());
        UUID id = UUID.randomUUID();
        jdbi.useHandle(db -> {
            for (int i = 1; i <= 3; i++) {
                insert(db, id, "step-" + i);
            }
            insert(db, UUID.randomUUID(), "another");
        });

        List<AuditLog.Entry> first = jdbi.withHandle(db -> AuditLog.history(db, "thing", id, 0, 2));
        assertThat(first).extracting(AuditLog.Entry::action).containsExactly("step-1", "step-2");
        List<AuditLog.Entry> second = jdbi.withHandle(
                db -> AuditLog.history(db, "thing", id, first.getLast().position(), 2));
        assertThat(second).extracting(AuditLog.Entry::action).containsExactly("step-3");
    }

    private static void insert(org.jdbi.v3.core.Handle db, UUID id, String action) {
        db.execute(
                "insert into audit_entry (at, subject, client, aggregate_type, aggregate_id, action, changes) values (now(), 'ann', 'crm', 'thing', ?, ?, '[]')",
                id,
                action);
    }
}
