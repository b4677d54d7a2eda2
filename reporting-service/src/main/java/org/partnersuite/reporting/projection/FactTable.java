package org.partnersuite.reporting.projection;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;

/** The opportunities of a projection. They are locked in the order of their ids, after their accounts. */
final class FactTable {
    private static final RowWriter<NewFact> WRITER = new RowWriter<>(List.of(
            Column.of("id", "uuid", f -> f.state().id()),
            Column.of("version", "bigint", f -> f.state().version()),
            Column.of("partition", "smallint", f -> f.state().partition()),
            Column.of("name", "text", f -> f.state().name()),
            Column.of("external_source", "text", f -> f.state().externalSource()),
            Column.of("external_id", "text", f -> f.state().externalId()),
            Column.of("account_id", "uuid", f -> f.account().id()),
            Column.of("account_name", "text", f -> f.account().name()),
            Column.of("own_geography", "text", f -> f.state().ownGeography()),
            Column.of("own_market", "text", f -> f.state().ownMarket()),
            Column.of("geography", "text", f -> f.counted().geography()),
            Column.of("market", "text", f -> f.counted().market()),
            Column.of("industry", "text", f -> f.account().industry()),
            Column.of("segment", "text", f -> f.account().segment()),
            Column.of("stage", "text", f -> f.state().stage().code()),
            Column.of("stage_entered_at", "timestamptz", f -> f.state()
                    .stageEnteredAt()
                    .atOffset(ZoneOffset.UTC)),
            Column.of("engaged_on", "date", f -> f.state().engagedOn()),
            Column.of("close_date", "date", f -> f.state().closeDate()),
            Column.of("quarter", "text", NewFact::quarter),
            Column.of("owner", "text", f -> f.state().owner()),
            Column.of("lead_organisation", "text", f -> f.state()
                    .leadOrganisation()
                    .name()),
            Column.of("joint", "boolean", f -> f.state().joint()),
            Column.of("kind", "text", f -> f.state().kind().name()),
            Column.of("origin", "text", f -> f.state().origin()),
            Column.of("partner_id", "uuid", f -> f.state().partnerId()),
            Column.of("currency", "text", f -> f.state().currency()),
            Column.of("amount", "numeric", f -> f.state().amount()),
            Column.array(
                    "offerings",
                    "text[]",
                    f -> ArrayLiteral.of(f.state().amounts().keySet())),
            Column.array(
                    "offering_amounts",
                    "numeric[]",
                    f -> ArrayLiteral.of(f.state().amounts().values())),
            Column.of("watsonx", "boolean", f -> f.counted().isWatsonx()),
            Column.array("use_cases", "text[]", f -> ArrayLiteral.of(useCases(f))),
            Column.array(
                    "strategy_codes", "text[]", f -> ArrayLiteral.of(f.state().strategyCodes())),
            Column.of("initiative_id", "uuid", f -> initiative(f, OpportunityState.Initiative::id)),
            Column.of("initiative_name", "text", f -> initiative(f, OpportunityState.Initiative::name)),
            Column.of("loss_reason", "text", f -> f.state().lossReason()),
            Column.of("imported", "boolean", f -> f.state().imported()),
            Column.of("updated_at", "timestamptz", f -> f.state().updatedAt().atOffset(ZoneOffset.UTC))));

    private final String table;

    FactTable(ProjectionSchema schema) {
        this.table = schema.table("opportunity_fact");
    }

    Map<UUID, StoredFact> lock(Handle db, Collection<UUID> ids, WatsonxOfferings watsonx) {
        return lockWhere(db, "id = any(?)", UUID.class, ids, watsonx);
    }

    Map<UUID, StoredFact> lockOfAccounts(Handle db, Collection<UUID> accountIds, WatsonxOfferings watsonx) {
        return lockWhere(db, "account_id = any(?)", UUID.class, accountIds, watsonx);
    }

    Map<UUID, StoredFact> lockOfOfferings(Handle db, Collection<String> offerings, WatsonxOfferings watsonx) {
        return lockWhere(db, "offerings && ?::text[]", String.class, offerings, watsonx);
    }

    /** Flags the opportunities that are on the watsonx views now. */
    void flagWatsonx(Handle db, WatsonxOfferings watsonx) {
        db.createUpdate("update " + table + " set watsonx = offerings && :codes::text[]"
                        + " where watsonx <> (offerings && :codes::text[])")
                .bindArray("codes", String.class, watsonx.codes())
                .execute();
    }

    void write(Handle db, Collection<NewFact> facts) {
        WRITER.execute(
                db,
                "insert into " + table + " (" + WRITER.names() + ") select " + WRITER.values() + " from "
                        + WRITER.relation() + " on conflict (id) do update set " + WRITER.excluded(),
                facts);
    }

    void delete(Handle db, Collection<UUID> ids) {
        db.createUpdate("delete from " + table + " where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** Writes an account's new name and territory to its opportunities. */
    void follow(Handle db, AccountState account) {
        db.createUpdate("update " + table + """
             set account_name = :name, industry = :industry, segment = :segment,
                 geography = coalesce(own_geography, :geography), market = coalesce(own_market, :market)
            where account_id = :id
            """)
                .bind("name", account.name())
                .bind("industry", account.industry())
                .bind("segment", account.segment())
                .bind("geography", account.geography())
                .bind("market", account.market())
                .bind("id", account.id())
                .execute();
    }

    private <T> Map<UUID, StoredFact> lockWhere(
            Handle db, String condition, Class<T> type, Collection<T> values, WatsonxOfferings watsonx) {
        Map<UUID, StoredFact> found = new HashMap<>();
        db.createQuery("select " + StoredFact.COLUMNS + " from " + table + " where " + condition
                        + " order by id for update")
                .bindArray(0, type, values)
                .map((row, context) -> StoredFact.of(row, watsonx))
                .forEach(fact -> found.put(fact.id(), fact));
        return found;
    }

    private static @Nullable Object initiative(NewFact fact, Function<OpportunityState.Initiative, Object> part) {
        OpportunityState.Initiative initiative = fact.state().initiative();
        return initiative == null ? null : part.apply(initiative);
    }

    /** {@link Dimension#NONE} when there is no use case, so that the filter finds such rows too. */
    private static List<String> useCases(NewFact fact) {
        return fact.state().useCases().isEmpty()
                ? List.of(Dimension.NONE)
                : fact.state().useCases();
    }
}
