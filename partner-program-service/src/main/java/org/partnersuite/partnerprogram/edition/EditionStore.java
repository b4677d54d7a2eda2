package org.partnersuite.partnerprogram.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Editions in the database. */
final class EditionStore {
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
                .map((row, context) -> edition(db, row))
                .findOne();
    }

    private static Edition edition(Handle db, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Edition(
                number,
                row.getString("name"),
                row.getObject("notice_date", LocalDate.class),
                row.getObject("effective_date", LocalDate.class),
                row.getString("currency"),
                tiers(db, number),
                prerequisites(db, number),
                benefits(db, number));
    }

    private static List<TierRequirements> tiers(Handle db, int number) {
        return db
                .createQuery("select * from edition_tier where edition = :number")
                .bind("number", number)
                .map(EditionStore::tier)
                .stream()
                .sorted((a, b) -> a.tier().compareTo(b.tier()))
                .toList();
    }

    private static TierRequirements tier(ResultSet row, StatementContext context) throws SQLException {
        return new TierRequirements(
                Tier.valueOf(row.getString("tier")),
                row.getString("label"),
                row.getBigDecimal("aggregate_tcv_target"),
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
                .map((row, context) -> new Prerequisite(row.getString("code"), row.getString("name")))
                .list();
    }

    private static List<Benefit> benefits(Handle db, int number) {
        return db.createQuery("""
                        select b.code, b.name, b.category,
                               array_agg(l.tier order by l.tier) as tiers, array_agg(l.level order by l.tier) as levels
                        from edition_benefit b
                            join edition_benefit_level l on l.edition = b.edition and l.benefit = b.code
                        where b.edition = :number
                        group by b.code, b.name, b.category, b.position
                        order by b.position
                        """)
                .bind("number", number)
                .map(EditionStore::benefit)
                .list();
    }

    private static Benefit benefit(ResultSet row, StatementContext context) throws SQLException {
        String[] tiers = (String[]) row.getArray("tiers").getArray();
        String[] levels = (String[]) row.getArray("levels").getArray();
        Map<Tier, BenefitLevel> byTier = new EnumMap<>(Tier.class);
        IntStream.range(0, tiers.length)
                .forEach(i -> byTier.put(Tier.valueOf(tiers[i]), BenefitLevel.valueOf(levels[i])));
        return new Benefit(row.getString("code"), row.getString("name"), row.getString("category"), byTier);
    }

    static void insert(Handle db, Edition edition, Instant now) {
        db.createUpdate("""
                        insert into program_edition (number, name, notice_date, effective_date, currency, created_at)
                        values (:number, :name, :noticeDate, :effectiveDate, :currency, :now)
                        """)
                .bind("number", edition.number())
                .bind("name", edition.name())
                .bind("noticeDate", edition.noticeDate())
                .bind("effectiveDate", edition.effectiveDate())
                .bind("currency", edition.currency())
                .bind("now", now)
                .execute();
        insertTiers(db, edition);
        insertPrerequisites(db, edition);
        insertBenefits(db, edition);
    }

    private static void insertTiers(Handle db, Edition edition) {
        try (PreparedBatch batch =
                db.prepareBatch("insert into edition_tier values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TierRequirements tier : edition.tiers()) {
                batch.add(
                        edition.number(),
                        tier.tier().name(),
                        tier.label(),
                        tier.aggregateTcvTarget(),
                        tier.standardOfferings(),
                        tier.offeringAvailability().name(),
                        tier.minimumGeographies(),
                        tier.peopleTrained(),
                        tier.executiveSponsor().name(),
                        tier.allianceManager().name(),
                        tier.technicalResources(),
                        tier.dealRegistrationProgram().name(),
                        tier.integrations());
            }
            batch.execute();
        }
    }

    private static void insertPrerequisites(Handle db, Edition edition) {
        try (PreparedBatch batch = db.prepareBatch("insert into edition_prerequisite values (?, ?, ?, ?)")) {
            for (int i = 0; i < edition.prerequisites().size(); i++) {
                Prerequisite prerequisite = edition.prerequisites().get(i);
                batch.add(edition.number(), prerequisite.code(), i + 1, prerequisite.name());
            }
            batch.execute();
        }
    }

    private static void insertBenefits(Handle db, Edition edition) {
        try (PreparedBatch rows = db.prepareBatch("insert into edition_benefit values (?, ?, ?, ?, ?)");
                PreparedBatch levels = db.prepareBatch("insert into edition_benefit_level values (?, ?, ?, ?)")) {
            for (int i = 0; i < edition.benefits().size(); i++) {
                Benefit benefit = edition.benefits().get(i);
                rows.add(edition.number(), benefit.code(), i + 1, benefit.name(), benefit.category());
                benefit.levels()
                        .forEach((tier, level) ->
                                levels.add(edition.number(), benefit.code(), tier.name(), level.name()));
            }
            rows.execute();
            levels.execute();
        }
    }
}
