package org.partnersuite.engagement.merged;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What merges made of a record. Writes of the record leave it as it is.
 *
 * @param merged those that were merged into it, by their ids
 * @param mergedInto its survivor; null unless it was merged
 * @param mergedIntoExternalId that of the survivor; null when it has none
 */
public record Merging(
        @JsonColumn List<MergedRecord> merged,
        @Nullable UUID mergedInto,
        @JsonColumn @Nullable ExternalId mergedIntoExternalId) {
    public static final Merging NONE = new Merging(List.of(), null, null);

    public Merging {
        merged = List.copyOf(merged);
    }

    /**
     * The columns of the rows of a table that it does not have, one index look-up for each row, and for a merged one another.
     *
     * @param table which has {@code merged_into} and an external id
     * @param alias of the rows
     */
    public static String columns(String table, String alias) {
        return survivorKey(table, alias) + ", " + """
                (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'externalId',
                            case when k.external_id is not null then
                                jsonb_build_object('source', k.external_source, 'id', k.external_id) end)
                        order by k.id), '[]')
                 from %s k where k.merged_into = %s.id)::text as merged""".formatted(table, alias);
    }

    /** The column {@code merged_into_external_id} alone. */
    public static String survivorKey(String table, String alias) {
        return """
                (select jsonb_build_object('source', k.external_source, 'id', k.external_id) from %s k
                 where k.id = %s.merged_into and k.external_id is not null)::text as merged_into_external_id
                """.formatted(table, alias);
    }

    /** The merged record with this external id. */
    Optional<MergedRecord> holder(@Nullable ExternalId externalId) {
        return externalId == null
                ? Optional.empty()
                : merged.stream()
                        .filter(each -> externalId.equals(each.externalId()))
                        .findFirst();
    }

    /** After the survivor took the external id of a merged record, which got the survivor's own. */
    public Merging exchanged(@Nullable ExternalId taken, @Nullable ExternalId given) {
        MergedRecord holder = holder(taken).orElse(null);
        return holder == null
                ? this
                : new Merging(
                        merged.stream()
                                .map(each -> each.equals(holder) ? new MergedRecord(each.id(), given) : each)
                                .toList(),
                        mergedInto,
                        mergedIntoExternalId);
    }

    /**
     * Refuses a write of a merged record.
     *
     * @param name of its kind, such as {@code opportunity}
     * @throws Problem 409 when it was merged into another
     */
    public void requireNotMerged(String name, UUID id) {
        if (mergedInto != null) {
            throw refusal(name, id, mergedInto, mergedIntoExternalId);
        }
    }

    /** 409 for a write of a merged record. It names the survivor by its id and, if it has one, its external id. */
    public static Problem refusal(String name, UUID id, UUID survivor, @Nullable ExternalId externalId) {
        Problem problem = Problem.conflict(
                        "merged",
                        "The " + name + " " + id + " was merged into " + named(survivor, externalId)
                                + "; change that one.")
                .with("existingId", survivor.toString());
        return externalId == null ? problem : problem.with("existingExternalId", externalId);
    }

    /** A sentence that names the survivor by the external id that people know, and its id. */
    public static String sentence(String name, UUID survivor, @Nullable ExternalId externalId) {
        return "The " + name + " of this row was merged into " + named(survivor, externalId) + ".";
    }

    private static String named(UUID survivor, @Nullable ExternalId externalId) {
        return externalId == null
                ? survivor.toString()
                : externalId.id() + " of " + externalId.source() + " (" + survivor + ")";
    }
}
