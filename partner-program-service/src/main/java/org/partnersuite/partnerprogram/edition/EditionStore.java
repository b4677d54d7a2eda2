package org.partnersuite.partnerprogram.edition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Editions in the database. They are SQL and no entities: an edition is written once, in eight tables, and never changed.
 */
final class EditionStore {
    private static final Table<EditionRow> EDITIONS = Table.of("program_edition", "number", EditionRow.class);
    private static final Table<PrerequisiteRow> PREREQUISITES =
            Table.of("edition_prerequisite", "code", PrerequisiteRow.class);
    private static final Table<BenefitRow> BENEFITS = Table.of("edition_benefit", "code", BenefitRow.class);
    private static final Table<LevelRow> LEVELS = Table.of("edition_benefit_level", "benefit", LevelRow.class);

    private record EditionRow(
            int number,
            String name,
            LocalDate noticeDate,
            @Nullable String noticeUrl,
            LocalDate effectiveDate,
            String currency,
            @Nested EditionParameters parameters,
            Instant createdAt) {}

    private record PrerequisiteRow(
            int edition, int position, @Nested Prerequisite prerequisite) {}

    private record BenefitRow(
            int edition,
            int position,
            String code,
            String name,
            String category,
            @Nullable String description) {}

    private record LevelRow(int edition, String benefit, Tier tier, BenefitLevel level) {}

    private EditionStore() {}

    /** New editions get their numbers one after the other. */
    static void lock(Handle db) {
        db.execute("lock table program_edition in share row exclusive mode");
    }

    static Edition newest(Handle db) {
        int number = db.createQuery("select max(number) from program_edition")
                .mapTo(Integer.class)
                .one();
        return find(db, number).orElseThrow();
    }

    static Optional<Integer> numberInForce(Handle db, LocalDate day) {
        return db.createQuery(
                        "select number from program_edition where effective_date <= :day order by effective_date desc limit 1")
                .bind("day", day)
                .mapTo(Integer.class)
                .findOne();
    }

    static Optional<Edition> find(Handle db, int number) {
        return db.createQuery("select * from program_edition where number = :number")
                .bind("number", number)
                .map(Rows.of(EditionRow.class))
                .findOne()
                .map(row -> new Edition(
                        row.number(),
                        row.name(),
                        row.noticeDate(),
                        row.noticeUrl(),
                        row.effectiveDate(),
                        row.currency(),
                        tiers(db, row),
                        prerequisites(db, number),
                        EditionParts.integrations(db, number),
                        EditionParts.duties(db, number),
                        benefits(db, number),
                        EditionParts.points(db, number),
                        row.parameters()));
    }

    private static List<TierRequirements> tiers(Handle db, EditionRow edition) {
        return db
                .createQuery("select * from edition_tier where edition = :number")
                .bind("number", edition.number())
                .map((row, context) -> tier(row, edition.currency()))
                .stream()
                .sorted(Comparator.comparing(TierRequirements::tier))
                .toList();
    }

    private static TierRequirements tier(ResultSet row, String currency) throws SQLException {
        BigDecimal target = row.getBigDecimal("aggregate_tcv_target");
        return new TierRequirements(
                Tier.valueOf(row.getString("tier")),
                row.getString("label"),
                target == null ? null : new Money(target, currency),
                row.getInt("standard_offerings"),
                Availability.valueOf(row.getString("offering_availability")),
                row.getInt("minimum_geographies"),
                row.getInt("people_trained"),
                Need.valueOf(row.getString("executive_sponsor")),
                Need.valueOf(row.getString("alliance_manager")),
                row.getInt("technical_resources"),
                Need.valueOf(row.getString("deal_registration_program")),
                row.getInt("integrations"));
    }

    private static List<Prerequisite> prerequisites(Handle db, int number) {
        return db.createQuery("select code, name from edition_prerequisite where edition = :number order by position")
                .bind("number", number)
                .mapTo(Prerequisite.class)
                .list();
    }

    private static List<Benefit> benefits(Handle db, int number) {
        return db.createQuery("""
                        select b.code, b.name, b.category, b.description,
                               max(l.level) filter (where l.tier = 'PLATINUM') as platinum,
                               max(l.level) filter (where l.tier = 'GOLD') as gold,
                               max(l.level) filter (where l.tier = 'SILVER') as silver,
                               max(l.level) filter (where l.tier = 'OPPORTUNISTIC') as opportunistic
                        from edition_benefit b
                            join edition_benefit_level l on l.edition = b.edition and l.benefit = b.code
                        where b.edition = :number
                        group by b.code, b.name, b.category, b.description, b.position
                        order by b.position
                        """).bind("number", number).mapTo(Benefit.class).list();
    }

    static void insert(Handle db, Edition edition, Instant now) {
        int number = edition.number();
        List<Benefit> benefits = edition.benefits();
        EDITIONS.insert(
                db,
                List.of(new EditionRow(
                        number,
                        edition.name(),
                        edition.noticeDate(),
                        edition.noticeUrl(),
                        edition.effectiveDate(),
                        edition.currency(),
                        edition.parameters(),
                        now)));
        insertTiers(db, edition);
        EditionParts.insert(db, edition);
        PREREQUISITES.insert(
                db,
                IntStream.range(0, edition.prerequisites().size())
                        .mapToObj(i -> new PrerequisiteRow(
                                number, i + 1, edition.prerequisites().get(i)))
                        .toList());
        BENEFITS.insert(
                db,
                IntStream.range(0, benefits.size())
                        .mapToObj(i -> row(number, i + 1, benefits.get(i)))
                        .toList());
        LEVELS.insert(
                db,
                benefits.stream()
                        .flatMap(benefit -> Stream.of(Tier.values())
                                .map(tier -> new LevelRow(
                                        number,
                                        benefit.code(),
                                        tier,
                                        benefit.levels().get(tier))))
                        .toList());
    }

    private static BenefitRow row(int number, int position, Benefit benefit) {
        return new BenefitRow(
                number, position, benefit.code(), benefit.name(), benefit.category(), benefit.description());
    }

    private static void insertTiers(Handle db, Edition edition) {
        try (PreparedBatch batch = db.prepareBatch("""
                insert into edition_tier (edition, tier, label, aggregate_tcv_target, standard_offerings,
                    offering_availability, minimum_geographies, people_trained, executive_sponsor, alliance_manager,
                    technical_resources, deal_registration_program, integrations)
                values (:edition, :tier, :label, :target, :standardOfferings, :offeringAvailability, :minimumGeographies,
                    :peopleTrained, :executiveSponsor, :allianceManager, :technicalResources, :dealRegistrationProgram,
                    :integrations)
                """)) {
            for (TierRequirements tier : edition.tiers()) {
                Money target = tier.aggregateTcvTarget();
                batch.bindMethods(tier)
                        .bind("edition", edition.number())
                        .bind("target", target == null ? null : target.amount())
                        .add();
            }
            batch.execute();
        }
    }
}
