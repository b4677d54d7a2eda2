package org.partnersuite.engagement.importprofile.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.engagement.importprofile.ImportProfileStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How profiles are listed: each in its newest version. */
final class ImportProfileList {
    static final ListDefinition<ImportProfileBody> LIST = ListDefinition.of(ImportProfileBody.class)
            .select("v.profile_id, v.version, v.definition::text as definition, v.created_at, v.created_by")
            .from("import_profile p join import_profile_version v on v.profile_id = p.id and v.version = p.version")
            .id("p.id")
            .code("object", "p.object", FILTER)
            .text("name", "p.name", FILTER, SORT, NOT_NULL)
            .instant("updatedAt", "p.updated_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("-updatedAt")
            .build();

    static final RowMapper<ImportProfileBody> ROW =
            (row, context) -> ImportProfileBody.of(ImportProfileStore.read(row));

    private ImportProfileList() {}
}
