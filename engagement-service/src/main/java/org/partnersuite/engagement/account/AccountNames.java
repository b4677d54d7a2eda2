package org.partnersuite.engagement.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/** Finds accounts by names and external ids, many at once. Those of a merged account find its survivor. */
public final class AccountNames {
    private static final String BY_NAME = """
            select name as found, array_agg(distinct coalesce(merged_into, id)) as ids from account
            where name in (select * from unnest(?::text[])) group by name
            """;
    private static final String BY_EXTERNAL_ID = """
            select external_id as found, array [coalesce(merged_into, id)] as ids from account
            where (external_source, external_id) in (select * from unnest(?::text[], ?::text[]))
            """;

    private AccountNames() {}

    /** Several ids for a name that several accounts have. */
    public static Map<String, List<UUID>> byExactName(Handle db, Collection<String> names) {
        ColumnStatement in = new ColumnStatement(db, BY_NAME);
        in.rows(List.copyOf(names)).text(name -> name);
        return found(in);
    }

    public static Map<String, List<UUID>> byExternalId(Handle db, String source, Collection<String> externalIds) {
        ColumnStatement in = new ColumnStatement(db, BY_EXTERNAL_ID);
        in.rows(List.copyOf(externalIds)).text(id -> source).text(id -> id);
        return found(in);
    }

    private static Map<String, List<UUID>> found(ColumnStatement in) {
        Map<String, List<UUID>> found = new HashMap<>();
        in.query(row -> found.put(
                row.getString("found"), List.of((UUID[]) row.getArray("ids").getArray())));
        return found;
    }
}
