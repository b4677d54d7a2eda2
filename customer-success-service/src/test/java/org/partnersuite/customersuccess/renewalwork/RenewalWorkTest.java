package org.partnersuite.customersuccess.renewalwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.position.PositionFacts;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

@Tag("CS-10")
@Tag("CS-17")
class RenewalWorkTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final String person = "rita-" + UUID.randomUUID();
    private final UUID customer = SERVICE.customer();

    @Test
    void aRenewalIsInTheListsThatItsDaysSay() {
        owner("RM");
        owner("AM");
        renewal(LocalDate.of(2027, 12, 31), "IDENTIFY_AND_MANAGE_RISK", null);
        renewal(LocalDate.of(2027, 1, 15), "EXECUTE", LocalDate.of(2026, 10, 17));
        renewal(LocalDate.of(2026, 11, 30), "EXECUTE", LocalDate.of(2026, 9, 1));

        assertThat(due(new RenewalsByPhase(), TeamRole.RM)).containsExactly("2027-01-15 false", "2027-12-31 false");
        assertThat(due(new PromptsUnanswered(), TeamRole.RM)).containsExactly("2026-11-16 true");
        assertThat(due(new OutcomesMissing(), TeamRole.RM)).containsExactly("2026-11-30 true");
        assertThat(due(new RenewalsToQuote(), TeamRole.AM)).containsExactly("2027-01-15 false");
        assertThat(due(new RenewalsByPhase(), TeamRole.CSM)).isEmpty();
    }

    @Test
    void renewedOrCoTermedMeetsTheCriterion() {
        UUID subscription = renewal(LocalDate.of(2026, 11, 30), "EXECUTE", null);
        assertThat(unmet(subscription)).isNotEmpty();

        SERVICE.execute("update renewal set status = 'CLOSED', outcome = 'RENEWED_SAME', renewed_arr = due_arr,"
                + " renewed_until = due_on + 365, decided_on = due_on, decided_by = 'rita', counted = true"
                + " where subscription_id = '" + subscription + "'");

        assertThat(unmet(subscription)).isEmpty();
    }

    private Optional<String> unmet(UUID subscription) {
        PositionFacts position =
                new PositionFacts(UUID.randomUUID(), subscription, customer, "calls", "watsonx.ai", null, null);
        return SERVICE.read(db -> new RenewedCriterion().unmet(db, "RENEWED", position, TODAY));
    }

    private List<String> due(WorkListSource source, TeamRole role) {
        List<WorkItem> items = SERVICE.read(db -> source.items(db, new WorkListQuery(role, person, null, TODAY, 10)));
        return items.stream().map(item -> item.dueOn() + " " + item.overdue()).toList();
    }

    private void owner(String role) {
        SERVICE.execute("insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                + " updated_at) values (gen_random_uuid(), 1, '" + customer + "', '" + person + "', '" + role
                + "', false, date '2026-01-01', now(), now())");
    }

    private UUID renewal(LocalDate dueOn, String phase, @Nullable LocalDate prompted) {
        UUID subscription = SERVICE.subscription(customer, "100", null, null);
        SERVICE.execute(
                "insert into renewal (id, version, subscription_id, customer_id, contract_start, due_on, due_arr,"
                        + " currency, auto_renews, phase, phase_since, next_phase_on, opened_on, prompted_on, status, opened_at,"
                        + " updated_at) values (gen_random_uuid(), 1, '" + subscription + "', '" + customer
                        + "', date '2026-01-01', date '" + dueOn + "', 100, 'USD', false, '" + phase
                        + "', date '2026-06-01', "
                        + (phase.equals("EXECUTE") ? "null" : "date '2027-06-30'") + ", date '2026-01-01', "
                        + (prompted == null ? "null" : "date '" + prompted + "'") + ", 'OPEN', now(), now())");
        return subscription;
    }
}
