package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates;
import org.partnersuite.customersuccess.position.PositionFacts;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Handoffs on a real database: what ships, what is overdue, whose lists they are in, and what a partner sees. */
@Tag("CS-3")
class HandoffSqlTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private UUID customer = DATABASE.customer();
    private String person = "";

    @BeforeEach
    void aCustomerOfAPerson() {
        DATABASE.setDay("2025-03-18");
        customer = DATABASE.customer();
        person = "p-" + UUID.randomUUID();
        for (String role : List.of("AM", "CSM")) {
            DATABASE.execute(
                    "insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                            + " updated_at) values ('" + UUID.randomUUID() + "', 1, '" + customer + "', '" + person
                            + "', '" + role
                            + "', false, '2025-01-01', now(), now())");
        }
    }

    @Test
    void twoTemplatesShip() {
        HandoffTemplate sales = DATABASE.read(db -> HandoffTemplates.of(db, HandoffTemplate.SALES, 1));
        assertThat(sales).isEqualTo(GivenHandoff.sales());
        assertThat(sales.requiredInformation()).hasSize(10);
        assertThat(sales.steps()).hasSize(8);
        assertThat(sales.raci().accountable()).containsExactly("AM", "CSM");
        HandoffTemplate barrier = DATABASE.read(db -> HandoffTemplates.of(db, HandoffTemplate.BARRIER, 1));
        assertThat(barrier.requiredInformation()).hasSize(3);
        assertThat(barrier.steps()).hasSize(10);
        assertThat(barrier.successCriteria()).hasSize(3);
        assertThat(barrier.dueWeeks()).isNull();
    }

    @Test
    void anOverdueOneIsToldOnceDatedByItsDayWhateverTheClockDoes() {
        UUID due = handoff("INITIATED", "2025-03-17", null, null);
        UUID accepted = handoff("ACCEPTED", "2025-03-17", null, null);
        UUID later = handoff("RETURNED", "2025-03-18", null, null);
        OverdueHandoffs work = new OverdueHandoffs();
        Set<UUID> found = DATABASE.read(db -> work.due(db, DATABASE.now(), 100));
        assertThat(found).contains(due).doesNotContain(accepted, later);
        assertThat(told(work, due, accepted, later)).isEqualTo(1);
        assertThat(told(work, due, accepted, later)).isZero();
        DATABASE.setDay("2025-06-30");
        assertThat(told(work, due, later)).isEqualTo(1);
        assertThat(DATABASE.count(
                        "select count(*) from outbox where topic = 'customer-success.handoff-overdue.v1' and key = '"
                                + due + "' and event_time = '2025-03-18T00:00:00Z'"))
                .isEqualTo(1);
        assertThat(DATABASE.count(
                        "select count(*) from outbox where topic = 'customer-success.handoff-overdue.v1' and key = '"
                                + later + "' and event_time = '2025-03-19T00:00:00Z'"))
                .isEqualTo(1);
        assertThat(DATABASE.count("select version from handoff where id = '" + due + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoGivesAndWhoAcceptsHasThemInTheWorkList() {
        UUID nobodys = handoff("INITIATED", "2025-03-20", null, null);
        UUID own = handoff("RETURNED", "2025-03-19", person, "somebody else");
        UUID others = handoff("INITIATED", "2025-03-21", "somebody else", person);
        assertThat(items(new HandoffsToGive(), TeamRole.AM)).containsExactly(own, nobodys);
        assertThat(items(new HandoffsToAccept(), TeamRole.CSM)).containsExactly(nobodys, others);
        assertThat(items(new HandoffsOverdue(), TeamRole.AM)).isEmpty();
        assertThat(items(new BarrierHandoffs(), TeamRole.CSS)).isEmpty();
    }

    @Test
    void implementIsLeftOnceItIsAccepted() {
        assertThat(criterion()).isPresent();
        UUID handoff = handoff("INITIATED", null, null, null);
        assertThat(criterion()).isPresent();
        DATABASE.execute("update handoff set status = 'ACCEPTED', decided_at = now() where id = '" + handoff + "'");
        assertThat(criterion()).isEmpty();
    }

    @Test
    @Tag("XC-3")
    void aPartnerSeesThoseOfWhichItIsTheReceiverAndWritesThemAsManager() {
        UUID manager = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID agent = DATABASE.partner("SALES_AGENT");
        DATABASE.subscription(customer, "100", manager, "CUSTOMER_SUCCESS_MANAGER");
        DATABASE.subscription(customer, "100", agent, "SALES_AGENT");
        UUID ofManager = handoff("INITIATED", null, null, null);
        UUID ofAgent = handoff("INITIATED", null, null, null);
        handoff("INITIATED", null, null, null);
        DATABASE.execute("update handoff set receiver_partner = '" + manager + "' where id = '" + ofManager + "'");
        DATABASE.execute("update handoff set receiver_partner = '" + agent + "' where id = '" + ofAgent + "'");
        assertThat(seenBy(manager)).containsExactly(ofManager);
        assertThat(seenBy(agent)).containsExactly(ofAgent);
        assertThat(writtenBy(manager)).isEqualTo(1);
        assertThat(writtenBy(agent)).isZero();
    }

    @Test
    void aWinIsKeptByItsNewestVersionAndAnOpenOpportunityIsNotKept() {
        UUID opportunity = UUID.randomUUID();
        assertThat(kept(deal(opportunity, 2, null))).isEmpty();
        assertThat(kept(deal(opportunity, 3, LocalDate.of(2025, 3, 3)))).containsExactly(opportunity);
        assertThat(kept(deal(opportunity, 3, LocalDate.of(2025, 3, 3)))).isEmpty();
        assertThat(kept(deal(opportunity, 2, null))).isEmpty();
        assertThat(kept(deal(opportunity, 4, null))).as("reopened").containsExactly(opportunity);
    }

    private static int told(OverdueHandoffs work, UUID... handoffs) {
        return DATABASE.change(change -> work.work(change, Set.of(handoffs)));
    }

    private static Set<UUID> kept(WonDeal deal) {
        return DATABASE.read(db -> DealFacts.keep(db, List.of(deal)));
    }

    private static WonDeal deal(UUID opportunity, long version, @Nullable LocalDate closedOn) {
        return new WonDeal(opportunity, version, UUID.randomUUID(), 1, "Cancity", closedOn, null, "watsonx.ai");
    }

    private List<UUID> items(WorkListSource source, TeamRole role) {
        assertThat(source.roles()).contains(role);
        return DATABASE
                .read(db -> source.items(db, new WorkListQuery(role, person, null, DATABASE.today(), 10)))
                .stream()
                .map(WorkItem::id)
                .toList();
    }

    private Optional<String> criterion() {
        PositionFacts facts =
                new PositionFacts(UUID.randomUUID(), UUID.randomUUID(), customer, "Answers", "watsonx.ai", null, null);
        return DATABASE.read(db -> new HandoffCriterion().unmet(db, "HANDOFF_ACCEPTED", facts, DATABASE.today()));
    }

    private List<UUID> seenBy(UUID partner) {
        return DATABASE.readAs(partner, db -> db.createQuery("select id from handoff where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(UUID.class)
                .list());
    }

    private int writtenBy(UUID partner) {
        return DATABASE.readAs(
                partner, db -> db.createUpdate("update handoff set updated_at = now() where customer_id = :customer")
                        .bind("customer", customer)
                        .execute());
    }

    private UUID handoff(String status, @Nullable String due, @Nullable String sender, @Nullable String receiver) {
        UUID id = UUID.randomUUID();
        boolean decided = !status.equals("INITIATED");
        DATABASE.read(db -> db.createUpdate("""
                        insert into handoff (id, version, template, template_version, kind, status, customer_id, sender,
                            receiver, information, steps, confirmations, due_on, initiated_at, decided_at, return_reason,
                            opened_at, updated_at)
                        values (:id, 1, 'SALES_TO_CUSTOMER_SUCCESS', 1, 'GENERIC', :status, :customer, :sender, :receiver,
                            '{}', '{}', '{}', cast(:due as date), now(), :decided, :reason, now(), now())
                        """)
                .bind("id", id)
                .bind("status", status)
                .bind("customer", customer)
                .bind("sender", sender)
                .bind("receiver", receiver)
                .bind("due", due)
                .bind("decided", decided ? DATABASE.now() : null)
                .bind("reason", status.equals("RETURNED") ? "because" : null)
                .execute());
        return id;
    }
}
