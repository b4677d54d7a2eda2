package org.partnersuite.platform.rest.list;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The records of a list may be merged into others of it. Lists leave merged ones out unless {@code includeMerged=true},
 * and their external ids find the survivor.
 *
 * @param table whose column {@code merged_into} names the survivor; it is indexed where it is not null
 * @param alias of the table in the list
 */
public record Merging(String table, String alias) {
    static final String PARAMETER = "includeMerged";
    static final String ID = "externalId";
    static final String SOURCE = "externalSource";

    Condition without() {
        return new Condition(alias + ".merged_into is null", List.of());
    }

    Condition only() {
        return new Condition(alias + ".merged_into is not null", List.of());
    }

    /**
     * Those that external ids find, and the ones that they were merged into.
     *
     * @param keys conditions of columns of the table {@code k}
     */
    Condition holding(List<Condition> keys) {
        return new Condition(
                alias + ".id in (select unnest(array[k.id, k.merged_into]) from " + table + " k where "
                        + keys.stream().map(Condition::sql).collect(Collectors.joining(" and ")) + ")",
                keys.stream().flatMap(key -> key.values().stream()).toList());
    }
}
