package org.partnersuite.partnerprogram.assessment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where results are kept. */
public final class ResultStore {
    /** Only published results are told. */
    public static final AggregateType<AssessmentResult> RESULT =
            AggregateType.of("assessment-result", "partner-program.assessment-result.v1", State::of);

    private static final Table<AssessmentResult> TABLE = Table.of(RESULT.table(), "id", AssessmentResult.class);

    private ResultStore() {}

    /** The data of {@code partner-program.assessment-result.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            ResultKind kind,
            LocalDate day,
            int edition,
            Instant asOf,
            @Nullable String aggregateTcv,
            @Nullable Tier includedAs,
            @Nullable Tier tier,
            List<String> noTierBecause,
            @Nullable Tier tierBefore,
            @Nullable LocalDate effectiveOn,
            @Nullable Instant publishedAt) {
        static State of(AssessmentResult result) {
            BigDecimal tcv = result.tcv();
            return new State(
                    result.id(),
                    result.version(),
                    result.partnerId(),
                    result.kind(),
                    result.day(),
                    result.edition(),
                    result.asOf(),
                    tcv == null ? null : Money.written(tcv).toPlainString(),
                    result.includedAs(),
                    result.tier(),
                    result.noTierBecause(),
                    result.tierBefore(),
                    result.effectiveOn(),
                    result.publishedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                RESULT.name(),
                RESULT.table(),
                "select * from assessment_result where id = any(:ids) and status = 'PUBLISHED' order by id",
                Rows.of(AssessmentResult.class, RESULT::state));
    }

    static void insert(Handle db, List<AssessmentResult> results) {
        if (!TABLE.insert(db, results)) {
            throw new IllegalStateException("a partner is measured twice in a run");
        }
    }

    static void update(Handle db, List<AssessmentResult> results) {
        TABLE.update(db, results);
    }

    /** Those that still wait and that nobody else has locked. */
    static List<AssessmentResult> lockWaiting(Handle db, Collection<UUID> ids) {
        return db.createQuery("""
                        select * from assessment_result where id = any(:ids) and status = 'WAITING'
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(AssessmentResult.class)
                .list();
    }

    static List<AssessmentResult> ofRun(Handle db, UUID runId) {
        return db.createQuery("select * from assessment_result where run_id = :run order by partner_id")
                .bind("run", runId)
                .mapTo(AssessmentResult.class)
                .list();
    }

    /** How many partners of a run go from which tier to which. */
    public static List<TierMove> moves(Handle db, UUID runId) {
        return db.createQuery("""
                        select tier_before as "from", tier as "to", count(*) as partners from assessment_result
                        where run_id = :run and outcome is not null
                        group by 1, 2 order by 1, 2
                        """).bind("run", runId).mapTo(TierMove.class).list();
    }

    /** The newest published result of a partner. */
    public static List<AssessmentResult> newest(Handle db, UUID partner) {
        return db.createQuery("""
                        select * from assessment_result where partner_id = :partner and status = 'PUBLISHED'
                        order by published_at desc, id desc limit 1
                        """)
                .bind("partner", partner)
                .mapTo(AssessmentResult.class)
                .list();
    }
}
