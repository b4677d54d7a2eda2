package org.partnersuite.customersuccess.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.HealthModelRules;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Table;

/**
 * The published models. A new version scores all subscriptions of its offer again, shortly after; past scores keep the
 * version that they used.
 */
public final class HealthModels {
    /** The name under which publications are audited. */
    public static final String AUDITED = "health-model";

    private static final Table<Published> TABLE = Table.of("health_model", "id", Published.class)
            .column("offer", "text", p -> p.model().offer())
            .column("version", "integer", p -> p.model().version())
            .column("name", "text", p -> p.model().name());

    private HealthModels() {}

    /** A model and who published it when. */
    public record Published(
            UUID id,
            @JsonColumn @ColumnName("definition") HealthModel model,
            @ColumnName("published_at") Instant at,
            @ColumnName("published_by") String by) {}

    public static Optional<Published> find(Handle db, UUID id) {
        return db.createQuery("select * from health_model where id = :id")
                .bind("id", id)
                .mapTo(Published.class)
                .findOne();
    }

    /** The newest model of a product, or the default one. */
    public static Published of(Handle db, String product) {
        return db.createQuery("""
                        select * from health_model where offer in (:product, :default)
                        order by offer = :product desc, version desc limit 1
                        """)
                .bindMap(Map.of("product", product, "default", HealthModel.DEFAULT_OFFER))
                .mapTo(Published.class)
                .one();
    }

    /** Publishes the next version for the model's offer; its own version is not looked at. */
    public static Published publish(Change change, HealthModel draft) {
        List<Fault> faults = HealthModelRules.faults(draft);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "health_model_refused", "With this model some inputs would have no score.", faults);
        }
        int next = change.db()
                .createQuery("select coalesce(max(version), 0) + 1 from health_model where offer = :offer")
                .bind("offer", draft.offer())
                .mapTo(Integer.class)
                .one();
        Published published = new Published(
                Ids.next(), draft.asVersion(next), change.now(), change.caller().subject());
        if (!TABLE.insert(change.db(), List.of(published))) {
            throw Problem.conflict(
                    "published_meanwhile", "Another version for this offer was published at the same time. Try again.");
        }
        rescore(change.db(), draft.offer());
        change.audit(new AuditEntry(
                AUDITED,
                published.id(),
                "published",
                FieldChanges.between(null, Json.mapper().valueToTree(published.model()))));
        return published;
    }

    /** SQL of the subscriptions {@code s} that the model of {@code :offer} scores. */
    static final String SCORED_BY = """
            scored_subscription s
            where (s.product = :offer
                or :offer = 'DEFAULT' and not exists (select from health_model m where m.offer = s.product))
            """;

    /** A model change opens nothing. */
    private static void rescore(Handle db, String offer) {
        db.createUpdate("insert into health_due (subscription_id, quiet) select s.id, true from " + SCORED_BY)
                .bind("offer", offer)
                .execute();
    }
}
