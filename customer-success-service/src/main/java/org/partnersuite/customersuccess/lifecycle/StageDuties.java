package org.partnersuite.customersuccess.lifecycle;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Duties by stage, actor and model. Every combination has a row. */
public final class StageDuties {
    /** The name under which changes of duties are audited. */
    public static final String AUDITED = "stage-duty";

    private static final Table<StageDuty> TABLE = Table.of("stage_duty", "id", StageDuty.class);
    private static final String OF =
            "select * from stage_duty where stage = :stage and actor = :actor and model = :model";

    private StageDuties() {}

    public static Optional<StageDuty> find(
            Handle db, EngagementStage stage, StageDuty.Actor actor, EngagementModel model) {
        return of(db.createQuery(OF), stage, actor, model)
                .mapTo(StageDuty.class)
                .findOne();
    }

    /** Replaces the duties. */
    public static StageDuty put(
            Change change,
            EngagementStage stage,
            StageDuty.Actor actor,
            EngagementModel model,
            IfMatch ifMatch,
            List<String> duties) {
        StageDuty before = of(change.db().createQuery(OF + " for no key update"), stage, actor, model)
                .mapTo(StageDuty.class)
                .one();
        ifMatch.check(before.version());
        if (before.duties().equals(duties)) {
            return before;
        }
        StageDuty after = before.revised(duties, change.now());
        TABLE.update(change.db(), List.of(after));
        change.audit(new AuditEntry(
                AUDITED,
                after.id(),
                "changed",
                FieldChanges.between(
                        Json.mapper()
                                .createObjectNode()
                                .set("duties", Json.mapper().valueToTree(before.duties())),
                        Json.mapper()
                                .createObjectNode()
                                .set("duties", Json.mapper().valueToTree(duties)))));
        return after;
    }

    private static Query of(Query query, EngagementStage stage, StageDuty.Actor actor, EngagementModel model) {
        return query.bind("stage", stage).bind("actor", actor).bind("model", model);
    }
}
