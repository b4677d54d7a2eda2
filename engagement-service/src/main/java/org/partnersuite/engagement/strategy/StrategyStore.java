package org.partnersuite.engagement.strategy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.LockedRows;
import org.partnersuite.platform.unitofwork.Table;

/** Strategies and their published versions in the database. */
final class StrategyStore {
    private static final Table<TechnicalStrategy> STRATEGY = Table.<TechnicalStrategy>of("technical_strategy", "id")
            .column("id", "uuid", TechnicalStrategy::id)
            .column("version", "bigint", TechnicalStrategy::version)
            .column("account_id", "uuid", s -> s.subject().accountId())
            .column("partner_id", "uuid", s -> s.subject().partnerId())
            .column("brand", "text", s -> s.subject().brand())
            .column("owner", "text", s -> s.draft().owner())
            .column("content", "jsonb", s -> json(s.draft().content()))
            .column("published_number", "integer", TechnicalStrategy::publishedNumber)
            .column("tdp_count", "integer", s -> PublishedFacts.of(s).technologyDecisionPoints())
            .column("use_case_count", "integer", s -> PublishedFacts.of(s).useCases())
            .column("created_at", "timestamptz", TechnicalStrategy::createdAt)
            .column("updated_at", "timestamptz", TechnicalStrategy::updatedAt);
    private static final Table<PublishedVersion> VERSION = Table.<PublishedVersion>of(
                    "technical_strategy_version", "number")
            .column("strategy_id", "uuid", PublishedVersion::strategyId)
            .column("number", "integer", PublishedVersion::number)
            .column("owner", "text", PublishedVersion::owner)
            .column("content", "jsonb", v -> json(v.content()))
            .column("note", "text", PublishedVersion::note)
            .column("published_by", "text", PublishedVersion::publishedBy)
            .column("published_at", "timestamptz", PublishedVersion::publishedAt);
    private static final String SELECT = "select " + StrategyRow.COLUMNS + " from " + StrategyRow.TABLES;
    private static final String PUBLISH = "with published as (" + VERSION.insertion()
            + ") update technical_strategy s set " + STRATEGY.assignments("r") + " from " + STRATEGY.rows()
            + " where s.id = r.id";

    private StrategyStore() {}

    /** @return false when its subject has one already */
    static boolean insert(Handle db, TechnicalStrategy strategy) {
        return STRATEGY.insert(db, List.of(strategy));
    }

    static void update(Handle db, TechnicalStrategy strategy) {
        STRATEGY.update(db, List.of(strategy));
    }

    /** Its latest version is new. */
    static void publish(Handle db, TechnicalStrategy strategy) {
        ColumnStatement in = new ColumnStatement(db, PUBLISH);
        VERSION.bind(in, List.of(Objects.requireNonNull(strategy.latest())));
        STRATEGY.bind(in, List.of(strategy));
        in.execute();
    }

    static Optional<TechnicalStrategy> find(Handle db, StrategySubject subject) {
        return of(db.createQuery(SELECT + condition(subject)), subject)
                .map((row, context) -> StrategyRow.read(row))
                .findOne();
    }

    static Optional<TechnicalStrategy> lock(Handle db, StrategySubject subject) {
        return new LockedRows<>(
                        "select 1 from technical_strategy s" + condition(subject) + " for no key update",
                        SELECT + condition(subject),
                        (row, context) -> StrategyRow.read(row))
                .one(db, query -> of(query, subject));
    }

    private static String condition(StrategySubject subject) {
        return subject.accountId() != null
                ? " where s.account_id = :account"
                : " where s.partner_id = :partner and s.brand = :brand";
    }

    private static Query of(Query query, StrategySubject subject) {
        return subject.accountId() != null
                ? query.bind("account", subject.accountId())
                : query.bind("partner", subject.partnerId()).bind("brand", subject.brand());
    }

    static Optional<PublishedVersion> version(Handle db, UUID strategyId, int number) {
        return db.createQuery("select * from technical_strategy_version where strategy_id = ? and number = ?")
                .bind(0, strategyId)
                .bind(1, number)
                .map((row, context) -> StrategyRow.version(row))
                .findOne();
    }

    static PublishedFacts published(Handle db, UUID accountId) {
        return db.createQuery("select published_number, tdp_count, use_case_count from technical_strategy where"
                        + " account_id = ?")
                .bind(0, accountId)
                .map((row, context) -> new PublishedFacts(
                        row.getInt("published_number"), row.getInt("tdp_count"), row.getInt("use_case_count")))
                .findOne()
                .orElse(PublishedFacts.NONE);
    }

    private static String json(StrategyContent content) {
        return new String(Json.write(content), StandardCharsets.UTF_8);
    }
}
