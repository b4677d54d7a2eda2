package org.partnersuite.customersuccess.review;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** What other services told of accounts and partners, as far as reviews show it. */
public final class ToldFacts {
    private static final Table<Fact> FACT = Table.of("review_fact", "id", Fact.class);

    private static final String UPSERT = "insert into review_fact as known (" + FACT.names() + ") select id, kind,"
            + " version, subject_id, data::jsonb from " + FACT.rows() + " on conflict (id) do update set"
            + " kind = excluded.kind, version = excluded.version, subject_id = excluded.subject_id, data = excluded.data"
            + " where known.version < excluded.version";

    private ToldFacts() {}

    /** What a fact is. */
    public enum Kind {
        /** The published technical strategy of an account (CTS). */
        TECHNICAL_STRATEGY,
        /** A technology decision point of an account (TDP). */
        DECISION_POINT,
        /** A deal of a partner, for its TCV. */
        DEAL,
        /** The standing of a partner at the end of its newest month. */
        STANDING
    }

    /**
     * A fact at its version.
     *
     * @param subjectId the account or partner; null when it was deleted
     * @param data JSON; null when there is nothing to show
     */
    public record Fact(
            UUID id,
            Kind kind,
            long version,
            @Nullable UUID subjectId,
            @Nullable String data) {}

    /** Older versions are ignored. Each fact occurs once. */
    public static void put(Handle db, List<Fact> facts) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        FACT.bind(in, facts);
        in.execute();
    }
}
