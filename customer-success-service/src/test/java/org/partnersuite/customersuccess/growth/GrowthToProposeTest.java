package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;

@Tag("CS-15")
@Tag("CS-17")
class GrowthToProposeTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();

    private final UUID customer = SERVICE.customer();
    private final UUID partner = UUID.randomUUID();
    private final String person = "amy-" + UUID.randomUUID();

    @Test
    void urgentCandidatesComeFirstAndAPartnerSeesItsOwn() {
        SERVICE.execute("insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                + " updated_at) values (gen_random_uuid(), 1, '" + customer + "', '" + person
                + "', 'AM', false, date '2026-01-01', now(), now())");
        candidate("Later", "LOW", null);
        candidate("Theirs", "MEDIUM", partner);
        candidate("Soon", "HIGH", null);

        assertThat(titles(null)).containsExactly("Soon", "Theirs", "Later");
        assertThat(titles(partner)).containsExactly("Theirs");
    }

    private List<String> titles(@Nullable UUID of) {
        List<WorkItem> items = SERVICE.read(db -> new GrowthToPropose()
                .items(db, new WorkListQuery(TeamRole.AM, person, of, LocalDate.of(2026, 12, 1), 10)));
        return items.stream().map(WorkItem::title).toList();
    }

    private void candidate(String useCase, String priority, @Nullable UUID of) {
        SERVICE.execute("insert into growth_candidate (id, version, customer_id, direction, use_case, reason,"
                + " insight_source, partner_id, added_by, priority, status, created_at, updated_at) values"
                + " (gen_random_uuid(), 1, '" + customer + "', 'GROW_ENTITLEMENT', '" + useCase + "', 'They ask',"
                + " 'CLIENT', " + (of == null ? "null" : "'" + of + "'") + ", 'ann', '" + priority
                + "', 'OPEN', now(), now())");
    }
}
