package org.partnersuite.customersuccess.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.RecordChange.Named;
import org.partnersuite.platform.rest.Problem;

/** Relations on a real database: one partner of record on a day, and what each relation admits. */
@Tag("CS-2")
class RelationsTest {
    private static final String MANAGER = "CUSTOMER_SUCCESS_MANAGER";
    private static final String AGENT = "SALES_AGENT";

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    private final UUID customer = database.customer();

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    @Tag("PP-12")
    void theRelationOfADayIsFound() {
        UUID first = database.partner(AGENT);
        UUID second = database.partner(MANAGER);
        UUID subscription = database.subscription(customer, "1200", null, null);
        follow(subscription, "2026-01-01", first, EngagementModel.SALES_AGENT);
        follow(subscription, "2026-05-15", second, EngagementModel.CUSTOMER_SUCCESS_MANAGER);

        assertThat(on(subscription, "2025-12-31")).isNull();
        assertThat(on(subscription, "2026-05-14")).isEqualTo(first);
        assertThat(on(subscription, "2026-05-15")).isEqualTo(second);
        assertThat(database.<Map<UUID, PartnerRelation>>read(
                        db -> Relations.recordsOn(db, List.of(subscription), LocalDate.parse("2026-05-15"))))
                .containsOnlyKeys(subscription);
    }

    @Test
    @Tag("PP-12")
    void theDatabaseRefusesASecondPartnerOfRecordOnADay() {
        UUID subscription = database.subscription(customer, "1200", null, null);
        follow(subscription, "2026-01-01", database.partner(AGENT), EngagementModel.SALES_AGENT);

        assertThatThrownBy(() -> database.execute("""
            insert into partner_relation (id, version, customer_id, subscription_id, partner_id, association,
                engagement_model, from_day, created_at, updated_at)
            values (gen_random_uuid(), 1, '%s', '%s', gen_random_uuid(), 'PARTNER_OF_RECORD', 'SALES_AGENT',
                date '2027-01-01', now(), now())
            """.formatted(customer, subscription)))
                .hasMessageContaining("partner_relation_one_of_record");
    }

    @Test
    @Tag("XC-3")
    void whatAPartnerMayWriteFollowsItsRelation() {
        UUID manager = database.partner(MANAGER);
        UUID agent = database.partner(AGENT);
        UUID other = database.partner(MANAGER);
        UUID managed = database.subscription(customer, "1200", manager, MANAGER);
        UUID sold = database.subscription(customer, "1200", agent, AGENT);

        assertThat(status(() -> managerOf(manager, managed))).isZero();
        assertThat(status(() -> managerOf(agent, sold))).isEqualTo(403);
        assertThat(status(() -> managerOf(manager, managed, sold))).isEqualTo(404);
        assertThat(status(() -> managerOf(other, managed))).isEqualTo(404);
        assertThat(status(() -> holderOf(agent, sold))).isZero();
        assertThat(status(() -> holderOf(other, sold))).isEqualTo(404);
        assertThat(status(() -> managerOfCustomer(manager))).isZero();
        assertThat(status(() -> managerOfCustomer(agent))).isEqualTo(403);
        assertThat(status(() -> managerOfCustomer(other))).isEqualTo(404);
    }

    @Test
    @Tag("XC-3")
    void whoServesOtherwiseReadsTheCustomerAndManagesNothing() {
        UUID serving = database.partner(MANAGER);
        assertThat(status(() -> serving(serving))).isEqualTo(404);
        assertThat(seen(serving)).isZero();
        database.change(change -> OtherRelations.begin(
                change,
                new OtherRelations.Draft(customer, null, serving, null, LocalDate.parse("2020-01-01"), null, null)));

        assertThat(status(() -> serving(serving))).isZero();
        assertThat(status(() -> managerOfCustomer(serving))).isEqualTo(403);
        assertThat(seen(serving)).isEqualTo(1);
    }

    @Test
    void aPartnerServesTheSameOnceAtATime() {
        UUID partner = database.partner(AGENT);
        LocalDate from = LocalDate.parse("2026-01-01");
        database.change(change -> OtherRelations.begin(
                change, new OtherRelations.Draft(customer, null, partner, null, from, from.plusDays(9), null)));

        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> database.change(change -> OtherRelations.begin(
                        change,
                        new OtherRelations.Draft(customer, null, partner, null, from.plusDays(9), null, null))));
        assertThat(refused.code()).isEqualTo("relation_exists");
        assertThat(database.<PartnerRelation>change(change -> OtherRelations.begin(
                                change,
                                new OtherRelations.Draft(customer, null, partner, null, from.plusDays(10), null, null)))
                        .version())
                .isEqualTo(1);
    }

    private void follow(UUID subscription, String from, UUID partner, EngagementModel model) {
        database.change(change -> {
            Relations.follow(
                    change,
                    List.of(new RecordChange(
                            customer,
                            subscription,
                            LocalDate.parse(from),
                            new Named(partner, model),
                            RelationGrounds.NONE)));
            return true;
        });
    }

    private static @Nullable UUID on(UUID subscription, String day) {
        return database.read(db -> Relations.recordOn(db, subscription, LocalDate.parse(day))
                .map(PartnerRelation::partnerId)
                .orElse(null));
    }

    private static int status(Runnable check) {
        Problem refused = catchThrowableOfType(Problem.class, check::run);
        return refused == null ? 0 : refused.status();
    }

    private static void managerOf(UUID partner, UUID... subscriptions) {
        database.readAs(partner, db -> {
            PartnerRights.requireManagerOf(db, partner, List.of(subscriptions));
            return true;
        });
    }

    private static void holderOf(UUID partner, UUID... subscriptions) {
        database.readAs(partner, db -> {
            PartnerRights.requireHolderOf(db, partner, List.of(subscriptions));
            return true;
        });
    }

    private void managerOfCustomer(UUID partner) {
        database.readAs(partner, db -> {
            PartnerRights.requireManagerOfCustomer(db, partner, customer);
            return true;
        });
    }

    private void serving(UUID partner) {
        database.readAs(partner, db -> {
            PartnerRights.requireServing(db, partner, customer);
            return true;
        });
    }

    private long seen(UUID partner) {
        return database.readAs(partner, db -> db.createQuery("select count(*) from customer where id = :id")
                .bind("id", customer)
                .mapTo(Long.class)
                .one());
    }
}
