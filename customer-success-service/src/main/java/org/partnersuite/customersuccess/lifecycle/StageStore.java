package org.partnersuite.customersuccess.lifecycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Where stages are kept. There are always all fourteen. */
public final class StageStore {
    /** The name under which changes of stages are audited. */
    public static final String AUDITED = "lifecycle-stage";

    private static final Table<LifecycleStage> TABLE = Table.of("lifecycle_stage", "id", LifecycleStage.class);

    private StageStore() {}

    private record Audited(
            String label,
            @Nullable Integer stalledAfterDays,
            @JsonUnwrapped StageContent content) {}

    public static LifecycleStage get(Handle db, Stage stage) {
        return db.createQuery("select * from lifecycle_stage where stage = :stage")
                .bind("stage", stage)
                .mapTo(LifecycleStage.class)
                .one();
    }

    public static Map<Stage, LifecycleStage> all(Handle db) {
        Map<Stage, LifecycleStage> stages = new EnumMap<>(Stage.class);
        db.createQuery("select * from lifecycle_stage")
                .mapTo(LifecycleStage.class)
                .forEach(stage -> stages.put(stage.stage(), stage));
        return stages;
    }

    /** @throws Problem 412 for a newer version, 422 with every fault */
    public static LifecycleStage put(Change change, Stage stage, IfMatch ifMatch, LifecycleStage.Draft draft) {
        LifecycleStage before = change.db()
                .createQuery("select * from lifecycle_stage where stage = :stage for no key update")
                .bind("stage", stage)
                .mapTo(LifecycleStage.class)
                .one();
        ifMatch.check(before.version());
        var faults = StageRules.faults(draft.content());
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("stage_refused", "The stage breaks rules, listed in errors.", faults);
        }
        if (draft.equals(before.draft())) {
            return before;
        }
        LifecycleStage after = before.revised(draft, change.now());
        TABLE.update(change.db(), List.of(after));
        change.audit(
                new AuditEntry(AUDITED, after.id(), "changed", FieldChanges.between(audited(before), audited(after))));
        return after;
    }

    private static ObjectNode audited(LifecycleStage stage) {
        return Json.mapper().valueToTree(new Audited(stage.label(), stage.stalledAfterDays(), stage.content()));
    }
}
