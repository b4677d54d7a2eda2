package org.partnersuite.customersuccess.renewal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Keeps what happened to renewals once, and tells partners that a renewal of theirs is near. */
final class RenewalSteps {
    private static final String PROMPT_TOPIC = "customer-success.renewal-prompt.v1";

    private static final Table<RenewalStep> TABLE = Table.of("renewal_step", "renewal_id", RenewalStep.class);

    private static final String INSERT = TABLE.insertion() + " on conflict do nothing";

    private RenewalSteps() {}

    /**
     * The data of {@code customer-success.renewal-prompt.v1}.
     *
     * @param version of the renewal that was prompted
     * @param answerBy the last day of the window in which the partner is prompted
     */
    private record Prompt(
            UUID renewalId,
            long version,
            UUID subscriptionId,
            UUID customerId,
            @Nullable UUID partnerOfRecord,
            LocalDate dueOn,
            LocalDate promptedOn,
            LocalDate answerBy,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal dueArr,
            String currency) {}

    /** @param changed by their state before */
    static void record(Change change, List<Renewal> opened, Map<Renewal, Renewal> changed) {
        List<RenewalStep> steps = new ArrayList<>();
        List<Renewal> prompted = new ArrayList<>();
        opened.forEach(renewal -> add(null, renewal, steps, prompted));
        changed.forEach((before, after) -> add(before, after, steps, prompted));
        if (!steps.isEmpty()) {
            ColumnStatement insert = new ColumnStatement(change.db(), INSERT);
            TABLE.bind(insert, steps);
            insert.execute();
        }
        if (!prompted.isEmpty()) {
            Map<UUID, UUID> partners = partners(change.db(), prompted);
            prompted.forEach(renewal -> change.event(event(renewal, partners.get(renewal.subscriptionId()))));
        }
    }

    private static void add(@Nullable Renewal before, Renewal after, List<RenewalStep> steps, List<Renewal> prompted) {
        RenewalStep entered = RenewalStep.entered(before, after);
        if (entered != null) {
            steps.add(entered);
        }
        RenewalStep prompt = RenewalStep.prompted(before, after);
        if (prompt != null) {
            steps.add(prompt);
            prompted.add(after);
        }
    }

    private static OutgoingEvent event(Renewal renewal, @Nullable UUID partner) {
        LocalDate promptedOn = renewal.promptedOn();
        if (promptedOn == null) {
            throw new IllegalArgumentException("not prompted");
        }
        Prompt prompt = new Prompt(
                renewal.id(),
                renewal.version(),
                renewal.subscriptionId(),
                renewal.customerId(),
                partner,
                renewal.dueOn(),
                promptedOn,
                RenewalDays.later(RenewalDays.promptTo(renewal.dueOn()), promptedOn),
                renewal.dueArr().amount(),
                renewal.dueArr().currency());
        return OutgoingEvent.state(
                PROMPT_TOPIC, renewal.id(), renewal.version(), renewal.updatedAt(), Json.write(prompt));
    }

    private static Map<UUID, UUID> partners(Handle db, List<Renewal> renewals) {
        Map<UUID, UUID> partners = new HashMap<>();
        db.createQuery("""
                        select id, partner_of_record from held_subscription
                        where id = any(:ids) and partner_of_record is not null
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        renewals.stream().map(Renewal::subscriptionId).toList())
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(entry -> partners.put(entry.getKey(), entry.getValue()));
        return partners;
    }
}
