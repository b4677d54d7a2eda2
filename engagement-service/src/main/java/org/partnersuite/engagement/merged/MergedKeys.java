package org.partnersuite.engagement.merged;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/**
 * A survivor may take the external id of a record that was merged into it. The two exchange their external ids, so that
 * both still resolve to the survivor.
 *
 * @param table of the records
 * @param type under which their changes are audited
 */
public record MergedKeys(String table, String type) {

    /**
     * Writes a survivor, and exchanges the external ids when it takes one of a merged record.
     *
     * @param own external id before the change
     * @param wanted external id after the change
     * @param write of the survivor, which is locked
     */
    public <T> T take(
            Change change, Merging survivor, @Nullable ExternalId own, @Nullable ExternalId wanted, Supplier<T> write) {
        Optional<MergedRecord> holder = survivor.holder(wanted);
        holder.ifPresent(merged -> give(change, merged.id(), null, true));
        T written = write.get();
        holder.ifPresent(merged -> {
            give(change, merged.id(), own, false);
            change.audit(new AuditEntry(
                    type, merged.id(), "exchanged its external id", FieldChanges.between(json(wanted), json(own))));
        });
        return written;
    }

    private void give(Change change, UUID id, @Nullable ExternalId externalId, boolean first) {
        change.db()
                .createUpdate("update " + table + " set external_source = :source, external_id = :key,"
                        + " version = version + :step, updated_at = :now where id = :id")
                .bind("source", externalId == null ? null : externalId.source())
                .bind("key", externalId == null ? null : externalId.id())
                .bind("step", first ? 1 : 0)
                .bind("now", change.now())
                .bind("id", id)
                .execute();
    }

    private static ObjectNode json(@Nullable ExternalId externalId) {
        ObjectNode json = Json.mapper().createObjectNode();
        return externalId == null ? json : json.set("externalId", Json.mapper().valueToTree(externalId));
    }
}
