package org.partnersuite.engagement.importprofile.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.importprofile.ImportProfile;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How profiles are listed: each in its newest version. */
final class ImportProfileList {
    static final ListDefinition<ImportProfile> LIST = ListDefinition.of(ImportProfile.class)
            .select("v.*")
            .from("import_profile p join import_profile_version v on v.profile_id = p.id and v.version = p.version")
            .id("p.id")
            .code("object", "p.object", FILTER)
            .text("name", "p.name", FILTER, SORT, NOT_NULL)
            .instant("updatedAt", "p.updated_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("-updatedAt")
            .build();

    private ImportProfileList() {}
}
