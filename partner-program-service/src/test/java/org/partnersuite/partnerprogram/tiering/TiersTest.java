package org.partnersuite.partnerprogram.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.partnersuite.partnerprogram.edition.Tier.GOLD;
import static org.partnersuite.partnerprogram.edition.Tier.PLATINUM;
import static org.partnersuite.partnerprogram.edition.Tier.SILVER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Tiers by days on a real database: what takes effect when, and what follows. */
@Tag("PP-4")
class TiersTest {
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    private final UUID partner = partner();

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void aChangedTierTakesEffectOnTheFirstDayOfTheNextQuarter() {
        on("2021-03-01");
        place(GOLD, TierReason.JOINING, "2021-03-01");
        on("2022-01-10");
        place(SILVER, TierReason.ANNUAL, "2022-04-01");

        assertThat(tierOn("2021-02-28")).isNull();
        assertThat(tierOn("2022-03-31")).isEqualTo(GOLD);
        assertThat(tierOn("2022-04-01")).isEqualTo(SILVER);
        PartnerTier planned = state();
        assertThat(planned.tier()).isEqualTo(GOLD);
        assertThat(planned.nextChangeOn()).isEqualTo("2022-04-01");
        assertThat(planned.nextTier()).isEqualTo(SILVER);
    }

    @Test
    void aPartnerWithoutAResultKeepsItsTierUntilItsStandingEnds() {
        on("2021-03-01");
        place(SILVER, TierReason.JOINING, "2021-03-01");
        on("2022-01-10");
        place(null, TierReason.ANNUAL, "2022-06-30");

        assertThat(tierOn("2022-06-29")).isEqualTo(SILVER);
        assertThat(tierOn("2022-06-30")).isNull();
        assertThat(state().standingEndsOn()).isEqualTo("2022-06-30");
    }

    @Test
    void aLaterResultKeepsTheStanding() {
        on("2021-03-01");
        place(SILVER, TierReason.JOINING, "2021-03-01");
        on("2022-01-10");
        place(null, TierReason.ANNUAL, "2022-06-30");
        on("2022-04-10");
        place(GOLD, TierReason.ANNUAL, "2022-07-01");

        assertThat(tierOn("2022-06-30")).isEqualTo(SILVER);
        assertThat(tierOn("2022-07-01")).isEqualTo(GOLD);
        assertThat(state().standingEndsOn()).isNull();
    }

    @Test
    void aProvisionalTierLastsUntilTheFirstResultTakesEffect() {
        on("2021-07-01");
        place(GOLD, TierReason.PROVISIONAL, "2021-07-01");
        assertThat(state().provisional()).isTrue();
        on("2022-01-10");
        place(SILVER, TierReason.ANNUAL, "2022-04-01");
        passDaysOn("2022-04-02");

        PartnerTier now = state();
        assertThat(now.tier()).isEqualTo(SILVER);
        assertThat(now.provisional()).isFalse();
        assertThat(now.since()).isEqualTo("2022-04-01");
    }

    @Test
    void anExceptionHoldsUntilItsLastDayAndTheResultAfterIt() {
        on("2022-01-10");
        place(SILVER, TierReason.ANNUAL, "2022-01-10");
        on("2022-02-01");
        TierTerm exception = grant(GOLD, "2022-02-01", "2022-12-31");

        assertThat(tierOn("2022-12-31")).isEqualTo(GOLD);
        assertThat(tierOn("2023-01-01")).isEqualTo(SILVER);
        assertThat(state().reason()).isEqualTo(TierReason.EXCEPTION);
        assertThat(exception.approvedBy()).isEqualTo("partner-program-service");
        assertThat(database.<List<TierTerm>>read(db -> Tiers.terms(db, partner)))
                .as("both are shown")
                .extracting(TierTerm::tier)
                .containsExactly(SILVER, GOLD);
    }

    @Test
    void anExceptionNeverLowersATier() {
        on("2022-01-10");
        place(PLATINUM, TierReason.ANNUAL, "2022-01-10");
        grant(GOLD, "2022-01-10", "2022-12-31");

        assertThat(tierOn("2022-02-01")).isEqualTo(PLATINUM);
    }

    @Test
    void anExceptionHoldsAStandingUp() {
        on("2021-03-01");
        place(SILVER, TierReason.JOINING, "2021-03-01");
        on("2022-01-10");
        place(null, TierReason.ANNUAL, "2022-06-30");
        TierTerm exception = grant(GOLD, "2022-06-30", "2022-12-31");
        assertThat(state().standingEndsOn()).isEqualTo("2023-01-01");

        PartnerTier before = state();
        database.change(change -> TierExceptions.end(
                change, partner, exception.id(), match(before.version()), "It was granted by mistake"));
        assertThat(state().standingEndsOn()).isEqualTo("2022-06-30");
    }

    @Test
    void eachDayIsGoneThroughOnceHoweverLongAllWereDown() {
        on("2022-01-10");
        place(SILVER, TierReason.JOINING, "2022-01-10");
        grant(GOLD, "2022-01-20", "2022-02-28");
        place(PLATINUM, TierReason.ANNUAL, "2022-04-01");
        long before = events();
        passDaysOn("2022-05-01");
        passDaysOn("2022-05-01");

        assertThat(events() - before).as("20 January, 1 March, 1 April").isEqualTo(3);
        assertThat(database.<List<String>>read(db -> db.createQuery("""
                        select (convert_from(data, 'UTF8')::json) ->> 'since' from outbox
                        where key = cast(:partner as text) order by id desc limit 3
                        """)
                        .bind("partner", partner)
                        .mapTo(String.class)
                        .list()))
                .containsExactly("2022-04-01", "2022-03-01", "2022-01-20");
    }

    @Test
    void aSecondExceptionOnTheSameDaysIsRefused() {
        on("2022-01-10");
        place(SILVER, TierReason.ANNUAL, "2022-01-10");
        grant(GOLD, "2022-02-01", "2022-12-31");

        Problem refused = catchThrowableOfType(Problem.class, () -> grant(PLATINUM, "2022-12-31", "2023-01-31"));
        assertThat(refused.code()).isEqualTo("exception_holds");
        assertThat(grant(PLATINUM, "2023-01-01", "2023-01-31").tier()).isEqualTo(PLATINUM);
    }

    @Test
    void anExceptionIsRefusedAfterAPublicationThatWasNotSeen() {
        on("2022-01-10");
        place(GOLD, TierReason.JOINING, "2022-01-10");
        long seen = state().version();
        place(SILVER, TierReason.ANNUAL, "2022-04-01");

        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> database.change(change ->
                        TierExceptions.grant(change, partner, match(seen), draft(GOLD, "2022-04-01", "2022-12-31"))));
        assertThat(refused.status()).isEqualTo(412);
    }

    @Test
    void theDatabaseRefusesTwoTiersByResultsOnADay() {
        on("2022-01-10");
        place(SILVER, TierReason.ANNUAL, "2022-01-10");

        assertThatThrownBy(() -> database.asOwner(List.of("""
            insert into partner_tier (id, partner_id, tier, provisional, reason, valid_from, result_id, created_at)
            values (gen_random_uuid(), '%s', 'GOLD', false, 'ANNUAL', '2022-06-01', gen_random_uuid(), now())
            """.formatted(partner))))
                .hasMessageContaining("partner_tier_one");
    }

    @Test
    void whoLeavesTheProgramHasNoTierFromThatDayOn() {
        on("2022-01-10");
        place(SILVER, TierReason.JOINING, "2022-01-10");
        place(GOLD, TierReason.ANNUAL, "2022-04-01");
        grant(PLATINUM, "2022-02-01", "2022-12-31");
        on("2022-02-10");
        database.change(change -> {
            TierBook.leave(change, partner);
            return true;
        });

        assertThat(tierOn("2022-02-09")).isEqualTo(PLATINUM);
        assertThat(Stream.of("2022-02-10", "2022-04-01").map(this::tierOn)).containsOnlyNulls();
        assertThat(state().nextChangeOn()).isNull();
    }

    private static void on(String day) {
        database.setNow(LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static UUID partner() {
        UUID id = UUID.randomUUID();
        database.asOwner(List.of("""
            insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
            values ('%s', 1, 'Contoso', 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', now(), now())
            """.formatted(id)));
        return id;
    }

    private void place(@Nullable Tier tier, TierReason reason, String from) {
        UUID result = reason == TierReason.PROVISIONAL ? null : result();
        database.change(change -> {
            TierBook.place(
                    change, "placed", List.of(new Placement(partner, tier, reason, LocalDate.parse(from), result)));
            return true;
        });
    }

    /** A result of the partner that a tier may follow from. */
    private UUID result() {
        UUID id = UUID.randomUUID();
        database.asOwner(List.of("""
            insert into assessment_result (id, version, partner_id, kind, status, day, edition, as_of, facts, complete,
                                           no_tier_because, created_at, updated_at)
            values ('%s', 1, '%s', 'JOINING', 'WAITING', '2022-01-05', 1, now(), '{}', false, '{}', now(), now())
            """.formatted(id, partner)));
        return id;
    }

    private TierTerm grant(Tier tier, String from, String until) {
        return database.change(change -> TierExceptions.grant(change, partner, IfMatch.any(), draft(tier, from, until))
                .term());
    }

    private static TierExceptions.Draft draft(Tier tier, String from, String until) {
        return new TierExceptions.Draft(
                tier, LocalDate.parse(from), LocalDate.parse(until), "Two wins were booked late");
    }

    private static IfMatch match(long version) {
        return IfMatch.required("\"" + version + "\"", null);
    }

    private void passDaysOn(String day) {
        on(day);
        database.change(change -> TierBook.passDays(change, List.of(partner)));
    }

    private @Nullable Tier tierOn(String day) {
        return database.read(db ->
                Tiers.on(db, partner, LocalDate.parse(day)).map(TierTerm::tier).orElse(null));
    }

    private PartnerTier state() {
        return database.read(db -> PartnerTierStore.find(db, partner).orElseThrow());
    }

    private long events() {
        return database.count("select count(*) from outbox where key = '" + partner + "'");
    }
}
