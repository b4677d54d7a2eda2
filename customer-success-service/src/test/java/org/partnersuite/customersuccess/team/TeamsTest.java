package org.partnersuite.customersuccess.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.platform.rest.Problem;

/** Teams on a real database: unique places, owners, and books that go to others. */
@Tag("CS-17")
class TeamsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    private final UUID customer = database.customer();

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void twoLeadsOnOneDayAreRefusedAndTwoRenewalManagersToo() {
        join("ann", TeamRole.CSM, true, null, "2026-01-01", "2026-06-30");
        join("rob", TeamRole.RM, false, null, "2026-01-01", null);

        assertThat(refusal("joe", TeamRole.CSM, true, "2026-06-30")).containsExactly("/lead second_lead");
        assertThat(refusal("joe", TeamRole.RM, false, "2026-12-01")).containsExactly("/role second_renewal_manager");
        assertThat(refusal("rob", TeamRole.RM, false, "2026-12-01")).containsExactly("/role second_renewal_manager");
        join("joe", TeamRole.CSM, true, null, "2026-07-01", null);
        join("mia", TeamRole.CSM, false, null, "2026-01-01", null);
        assertThat(refusal("mia", TeamRole.CSM, false, "2026-12-01")).containsExactly("/person joined_already");
    }

    @Test
    void theDatabaseRefusesThemTooWhateverRaces() {
        join("ann", TeamRole.CSM, true, null, "2026-01-01", null);

        assertThatThrownBy(() -> database.execute(insert("CSM", true))).hasMessageContaining("team_member_one_lead");
        join("rob", TeamRole.RM, false, null, "2026-01-01", null);
        assertThatThrownBy(() -> database.execute(insert("RM", false)))
                .hasMessageContaining("team_member_one_renewal_manager");
    }

    @Test
    void theOwnerIsOfTheSubscriptionThenTheLeadThenWhoCameFirst() {
        UUID subscription = database.subscription(customer, "1200", null, null);
        assertThat(owner(null)).isNull();
        join("old", TeamRole.CSM, false, null, "2025-01-01", null);
        assertThat(owner(null)).isEqualTo("old");
        join("ann", TeamRole.CSM, true, null, "2026-01-01", null);
        assertThat(owner(null)).isEqualTo("ann");
        assertThat(owner(subscription)).isEqualTo("ann");
        join("joe", TeamRole.CSM, false, subscription, "2026-01-01", null);
        assertThat(owner(subscription)).isEqualTo("joe");
        assertThat(owner(null)).isEqualTo("ann");
        assertThat(database.<Map<UUID, Owner>>read(
                        db -> TeamOwners.ofAll(db, List.of(subscription), TeamRole.CSM, DAY)))
                .containsEntry(subscription, new Owner("joe", null));
        assertThat(owned("joe")).containsExactly(subscription);
        assertThat(owned("ann")).isEmpty();
        UUID second = database.subscription(customer, "1200", null, null);
        assertThat(owned("ann")).containsExactly(second);
    }

    @Test
    void whatAFileSaysAgainChangesTheMemberOrNothing() {
        TeamMember joined = put(null);
        assertThat(put(null)).isEqualTo(joined);

        TeamMember leaving = put("2026-12-31");

        assertThat(leaving.id()).isEqualTo(joined.id());
        assertThat(leaving.version()).isEqualTo(2);
        assertThat(put("2026-12-31")).isEqualTo(leaving);
    }

    private TeamMember put(@Nullable String to) {
        Teams.Draft draft = new Teams.Draft(
                customer,
                null,
                "fay",
                null,
                TeamRole.CSM,
                false,
                LocalDate.parse("2026-02-01"),
                to == null ? null : LocalDate.parse(to));
        return database.change(change -> Teams.put(change, draft, known -> draft));
    }

    @Test
    void leadAndPracticeLeaderAreWhereOverdueWorkGoes() {
        join("ann", TeamRole.CSM, true, null, "2026-01-01", null);
        join("pam", TeamRole.PRACTICE_LEADER, false, null, "2026-01-01", null);

        assertThat(lead("joe")).isEqualTo("ann");
        assertThat(lead("ann")).isEqualTo("pam");
    }

    @Test
    void aBookGoesToOthersAndWhatStoresItsOwnerFollowsOnTheDay() {
        List<HandOver> followed = new ArrayList<>();
        HandOvers handOvers = new HandOvers(List.of((change, handOver) -> followed.add(handOver)));
        String from = "from" + UUID.randomUUID();
        join(from, TeamRole.CSM, true, null, "2026-01-01", null);
        database.setDay("2026-12-01");
        BookHandOver planned = database.changeBy(
                "boss",
                change -> handOvers.handOver(
                        change,
                        new HandOvers.Draft(
                                from,
                                TeamRole.CSM,
                                List.of(new HandOvers.To("joe", null, null)),
                                LocalDate.parse("2027-01-01"),
                                "leaves")));
        assertThat(followed).isEmpty();
        assertThat(planned.followedOn()).isNull();
        assertThat(owner(null)).isEqualTo(from);
        assertThat(ownerOn("2026-12-31")).isEqualTo(from);
        assertThat(ownerOn("2027-01-01")).isEqualTo("joe");

        database.setDay("2027-04-01");
        DueHandOvers due = new DueHandOvers(handOvers);
        Set<UUID> ids = database.read(db -> due.due(db, database.now(), 10));
        assertThat(ids).containsExactly(planned.id());
        assertThat(database.<Integer>change(change -> due.work(change, ids))).isEqualTo(1);
        assertThat(database.<Integer>change(change -> due.work(change, ids))).isZero();
        assertThat(followed).singleElement().satisfies(handOver -> {
            assertThat(handOver.customerIds()).containsExactly(customer);
            assertThat(handOver.effectiveOn()).isEqualTo(LocalDate.parse("2027-01-01"));
            assertThat(handOver.to()).isEqualTo(new Owner("joe", null));
        });
        database.setDay("2026-12-01");
    }

    @Test
    @Tag("XC-3")
    void aPartnerWritesItsOwnPeopleOfCustomersThatItManages() {
        UUID manager = database.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID agent = database.partner("SALES_AGENT");
        database.subscription(customer, "1200", manager, "CUSTOMER_SUCCESS_MANAGER");
        database.subscription(customer, "1200", agent, "SALES_AGENT");

        assertThat(database.<TeamMember>changeBy(manager, change -> Teams.join(change, draft("pat", manager)))
                        .person())
                .isEqualTo("pat");
        assertRefused(manager, draft("ours", null), "own_people_only");
        assertRefused(agent, draft("sam", agent), "success_manager_only");
        assertThat(seen(manager)).isEqualTo(1);
        assertThat(seen(agent)).isZero();
    }

    /** By the application, and by PostgreSQL when the application would forget. */
    private void assertRefused(UUID partner, Teams.Draft draft, String code) {
        assertThat(catchThrowableOfType(
                                Problem.class, () -> database.changeBy(partner, change -> Teams.join(change, draft)))
                        .code())
                .isEqualTo(code);
        assertThatThrownBy(() -> database.changeBy(
                        partner,
                        change -> TeamStore.insert(
                                change,
                                "joined",
                                List.of(new TeamMember(
                                        UUID.randomUUID(),
                                        1,
                                        draft.customerId(),
                                        draft.subscriptionId(),
                                        draft.person(),
                                        draft.partnerId(),
                                        draft.role(),
                                        draft.lead(),
                                        DAY,
                                        null,
                                        change.now(),
                                        change.now())))))
                .hasMessageContaining("row-level security");
    }

    private Teams.Draft draft(String person, @Nullable UUID partner) {
        return new Teams.Draft(customer, null, person, partner, TeamRole.CSS, false, DAY, null);
    }

    private static long seen(UUID partner) {
        return database.readAs(partner, db -> db.createQuery("select count(*) from team_member")
                .mapTo(Long.class)
                .one());
    }

    private String insert(String role, boolean lead) {
        return """
            insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at, updated_at)
            values (gen_random_uuid(), 1, '%s', 'racer', '%s', %s, date '2026-06-01', now(), now())
            """.formatted(customer, role, lead);
    }

    private void join(
            String person, TeamRole role, boolean lead, @Nullable UUID subscription, String from, @Nullable String to) {
        database.change(change -> Teams.join(
                change,
                new Teams.Draft(
                        customer,
                        subscription,
                        person,
                        null,
                        role,
                        lead,
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to))));
    }

    private List<String> refusal(String person, TeamRole role, boolean lead, String from) {
        return Faults.of(catchThrowableOfType(Problem.class, () -> join(person, role, lead, null, from, null)));
    }

    private @Nullable String owner(@Nullable UUID subscription) {
        return database.read(db -> TeamOwners.of(db, customer, subscription, TeamRole.CSM, DAY)
                .map(Owner::person)
                .orElse(null));
    }

    private @Nullable String ownerOn(String day) {
        return database.read(db -> TeamOwners.of(db, customer, null, TeamRole.CSM, LocalDate.parse(day))
                .map(Owner::person)
                .orElse(null));
    }

    private @Nullable String lead(String person) {
        return database.read(db ->
                TeamOwners.leadOf(db, customer, person, DAY).map(Owner::person).orElse(null));
    }

    /** Of this customer. */
    private List<UUID> owned(String person) {
        return database.read(db -> db.createQuery("""
            select subscription_id from owned_subscriptions(:person, 'CSM', :day) where customer_id = :customer
            """)
                .bind("person", person)
                .bind("day", DAY)
                .bind("customer", customer)
                .mapTo(UUID.class)
                .list());
    }
}
