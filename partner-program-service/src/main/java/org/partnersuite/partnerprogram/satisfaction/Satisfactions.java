package org.partnersuite.partnerprogram.satisfaction;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where points are kept, for who reads them by events or lists them. */
public final class Satisfactions {
    public static final AggregateType<Satisfaction> SATISFACTION =
            AggregateType.of("satisfaction", "partner-program.satisfaction.v1", State::of);

    private static final Table<Satisfaction> TABLE = Table.of("satisfaction", "id", Satisfaction.class);

    private Satisfactions() {}

    /** The data of {@code partner-program.satisfaction.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            int fiscalYear,
            LocalDate from,
            LocalDate to,
            int edition,
            int projects,
            @Nullable String average,
            int points,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Satisfaction known) {
            return new State(
                    known.id(),
                    known.version(),
                    known.partnerId(),
                    known.fiscalYear(),
                    known.from(),
                    known.to(),
                    known.edition(),
                    known.projects(),
                    known.average() == null ? null : known.average().toPlainString(),
                    known.points(),
                    known.createdAt(),
                    known.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                SATISFACTION.name(), SATISFACTION.table(), Rows.of(Satisfaction.class, SATISFACTION::state));
    }

    /** The newest fiscal year of a partner that has a project. */
    public static Optional<Satisfaction> latest(Handle db, UUID partner) {
        return db.createQuery("""
                        select * from satisfaction where partner_id = :partner and projects > 0
                        order by fiscal_year desc limit 1
                        """)
                .bind("partner", partner)
                .map(Rows.of(Satisfaction.class))
                .findOne();
    }

    static List<Satisfaction> of(Handle db, UUID partner) {
        return db.createQuery("select * from satisfaction where partner_id = :partner order by fiscal_year")
                .bind("partner", partner)
                .map(Rows.of(Satisfaction.class))
                .list();
    }

    /** Stores what differs from what was computed before; nothing is told twice. */
    static void put(Change change, @Nullable Satisfaction known, SatisfactionMeasure measure) {
        if (known == null) {
            Satisfaction first = Satisfaction.first(Ids.next(), measure, change.now());
            TABLE.insert(change.db(), List.of(first));
            SATISFACTION.created(change, "computed", first);
        } else if (!known.tells(measure)) {
            Satisfaction next = known.next(measure, change.now());
            TABLE.update(change.db(), List.of(next));
            SATISFACTION.changed(change, "computed", known, next);
        }
    }
}
