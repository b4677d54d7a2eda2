package org.partnersuite.partnerprogram.specialization;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Stories that customer success tells of. */
public final class ReferenceStories {
    private static final Table<ReferenceStory> STORY = Table.of("reference_story", "id", ReferenceStory.class);

    private static final String UPSERT = "insert into reference_story as r (" + STORY.names() + ") select * from "
            + STORY.rows() + " on conflict (id) do update set " + STORY.assignments("excluded")
            + " where r.version < excluded.version";

    private ReferenceStories() {}

    /** Older versions are ignored. Each story occurs once. Specializations that rest on one are looked at again. */
    public static void put(Change change, List<ReferenceStory> stories) {
        ColumnStatement in = new ColumnStatement(change.db(), UPSERT);
        STORY.bind(in, stories);
        in.execute();
        SpecializationChecks.restingOn(
                change.db(), stories.stream().map(ReferenceStory::id).toList());
    }

    /** How many win wires about a partner are published. */
    public static int winWires(Handle db, UUID partner) {
        return db.createQuery("""
                        select count(*) from reference_story
                        where partner_id = :partner and kind = 'WIN_WIRE' and status = 'PUBLISHED'
                        """).bind("partner", partner).mapTo(Integer.class).one();
    }

    /** Those of these that are known and a partner's own. */
    static List<ReferenceStory> of(Handle db, UUID partner, Collection<UUID> ids) {
        return db.createQuery("""
                        select * from reference_story
                        where id = any(:ids) and partner_id = :partner and not gone order by id
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("partner", partner)
                .map(Rows.of(ReferenceStory.class))
                .list();
    }
}
