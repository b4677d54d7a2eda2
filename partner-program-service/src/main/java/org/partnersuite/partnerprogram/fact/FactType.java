package org.partnersuite.partnerprogram.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/**
 * A kind of fact: its rows, history and events. The table has the columns of the record, and refuses a second fact for
 * the same days by its constraint {@code <table>_once}.
 *
 * @param aggregate what its history and its events are called
 */
public record FactType<F extends Fact<D>, D>(
        AggregateType<F> aggregate, Class<F> row, Table<F> table, Fact.Maker<F, D> maker) {
    private static final String TOPIC = "partner-program.partner-fact.v1";

    /**
     * A kind whose events are in the topic of all.
     *
     * @param told what an event tells of its own fields: a person's name stays in this service
     */
    public static <F extends Fact<D>, D> FactType<F, D> of(
            String name, Class<F> row, Fact.Maker<F, D> maker, Function<D, ?> told) {
        String kind = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return new FactType<>(
                new AggregateType<>(
                        name, TOPIC, fact -> State.of(kind, fact, told.apply(fact.details())), FactType::audited),
                row,
                Table.of(name.replace('-', '_'), "id", row),
                maker);
    }

    /** A kind with events of its own. */
    public static <F extends Fact<D>, D> FactType<F, D> of(
            AggregateType<F> aggregate, Class<F> row, Fact.Maker<F, D> maker) {
        return new FactType<>(aggregate, row, Table.of(aggregate.table(), "id", row), maker);
    }

    /** What re-emits them. */
    public AggregateStates states() {
        return CurrentStates.of(aggregate.name(), aggregate.table(), Rows.of(row, aggregate::state));
    }

    private static ObjectNode audited(Fact<?> fact) {
        ObjectNode all = Json.mapper().valueToTree(fact.details());
        all.put("partnerId", fact.partnerId().toString());
        all.setAll(Json.mapper().<ObjectNode>valueToTree(fact.term()));
        return all;
    }

    /** The data of {@code partner-program.partner-fact.v1}. */
    private record State(
            UUID id,
            long version,
            String kind,
            UUID partnerId,
            LocalDate from,
            @Nullable LocalDate to,
            Object details,
            Instant createdAt,
            Instant updatedAt) {
        static State of(String kind, Fact<?> fact, Object told) {
            return new State(
                    fact.id(),
                    fact.version(),
                    kind,
                    fact.partnerId(),
                    fact.term().from(),
                    fact.term().to(),
                    told,
                    fact.createdAt(),
                    fact.updatedAt());
        }
    }
}
