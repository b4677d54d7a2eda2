package org.partnersuite.customersuccess.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

@Tag("CS-8")
class IncidentsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private UUID customer = UUID.randomUUID();
    private UUID subscription = UUID.randomUUID();

    @BeforeEach
    void subscribe() {
        DATABASE.setDay("2026-12-20");
        customer = DATABASE.customer();
        subscription = DATABASE.subscription(customer, "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
    }

    @Test
    void eachOfSeverityOneIsSignalled() {
        open(1, "2026-12-01");
        open(1, "2026-12-02");
        assertThat(signals()).containsExactly("2026-12-01 WAITING", "2026-12-02 WAITING");
    }

    @Test
    void theThirdOfSeverityTwoInAMonthIsSignalledAndNoOther() {
        open(2, "2026-11-30");
        open(2, "2026-12-01");
        open(3, "2026-12-02");
        open(2, "2026-12-03");
        assertThat(signals()).isEmpty();
        open(2, "2026-12-19");
        assertThat(signals()).containsExactly("2026-12-19 WAITING");
        open(2, "2026-12-19");
        assertThat(signals()).hasSize(1);
    }

    @Test
    void ofConcurrentOnesOneIsTheThird() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Future<Incident>> opened = IntStream.range(0, 3)
                    .mapToObj(i -> pool.submit(() -> open(2, "2026-12-0" + (i + 1))))
                    .toList();
            for (Future<Incident> one : opened) {
                one.get();
            }
        }
        assertThat(signals()).hasSize(1);
    }

    @Test
    void oneThatGetsMoreSevereIsSignalledThen() {
        Incident incident = open(3, "2026-12-01");
        assertThat(signals()).isEmpty();
        revise(incident, 1);
        assertThat(signals()).hasSize(1);
        revise(incident, 3);
        assertThat(signals()).hasSize(1);
    }

    @Test
    void whatComesInALaterMonthOpensNothing() {
        open(1, "2026-11-30");
        assertThat(signals()).containsExactly("2026-11-30 NOTHING");
    }

    @Test
    void sentAgainByItsExternalIdItChangesNothing() {
        ExternalId key = new ExternalId("desk", UUID.randomUUID().toString());
        Incident first = put(key, 1);
        long events = DATABASE.count("select count(*) from outbox");
        Incident again = put(key, 1);
        assertThat(again).isEqualTo(first);
        assertThat(DATABASE.count("select count(*) from outbox")).isEqualTo(events);
        assertThat(put(key, 2).version()).isEqualTo(2);
        assertThatThrownBy(() -> DATABASE.change(change -> Incidents.open(change, draft(key, 2, "2026-12-01"))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void openOnesAreOnThePageOfTheirCustomerAndFollowItIntoAnother() {
        open(3, "2026-12-01");
        open(1, "2026-12-05");
        assertThat(page(customer)).containsExactly("Severity 1: Down", "Severity 3: Down");

        UUID kept = DATABASE.customer();
        DATABASE.change(change -> {
            new MergedIncidents().merged(change, customer, kept);
            return 1;
        });
        assertThat(page(customer)).isEmpty();
        assertThat(page(kept)).hasSize(2);
    }

    private Incident open(int severity, String day) {
        return DATABASE.change(change -> Incidents.open(change, draft(null, severity, day)));
    }

    private Incident put(ExternalId key, int severity) {
        return DATABASE.change(
                change -> Incidents.put(change, IfMatch.any(), key, known -> draft(key, severity, "2026-12-01")));
    }

    private void revise(Incident incident, int severity) {
        DATABASE.change(change ->
                Incidents.revise(change, incident.id(), IfMatch.any(), known -> draft(null, severity, "2026-12-01")));
    }

    private IncidentDraft draft(@Nullable ExternalId key, int severity, String day) {
        return new IncidentDraft(
                subscription,
                key,
                new IncidentDetails(severity, "Down", Instant.parse(day + "T00:00:00Z"), null, null));
    }

    private List<String> signals() {
        return DATABASE.read(db ->
                db.createQuery("""
                        select occurred_on || ' ' || status from trigger_signal
                        where subscription_id = :id and trigger = 'INCIDENTS' order by occurred_on, id
                        """).bind("id", subscription).mapTo(String.class).list());
    }

    private static List<String> page(UUID of) {
        return DATABASE.read(db -> new IncidentsOnPage().items(db, of, DATABASE.today(), 10)).stream()
                .map(PageItem::title)
                .toList();
    }
}
