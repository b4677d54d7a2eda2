package org.partnersuite.customersuccess.handoff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** A handoff that is not accepted by its day is told of as overdue, once. The handoff's version stays. */
@Singleton
class OverdueHandoffs extends DueWork {
    private static final String TOPIC = "customer-success.handoff-overdue.v1";

    /** The day after the due day. */
    private static final String DUE = """
            select id, due_on + 1 as day from handoff
            where due_on is not null and overdue_since is null and status in ('INITIATED', 'IN_REVIEW', 'RETURNED')
            """;

    OverdueHandoffs() {
        super("overdue-handoffs", DUE);
    }

    /** The data of {@code customer-success.handoff-overdue.v1}. */
    record OverdueHandoff(
            UUID id,
            String template,
            HandoffStatus status,
            @Nullable UUID customerId,
            @Nullable UUID accountId,
            @Nullable UUID opportunityId,
            @Nullable String sender,
            @Nullable String receiver,
            @Nullable UUID receiverPartner,
            LocalDate dueOn,
            LocalDate overdueSince) {}

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<OverdueHandoff> overdue = change.db()
                .createQuery("""
                        with due as (
                            select id from handoff
                            where id = any (:ids) and due_on < :today and overdue_since is null
                              and status in ('INITIATED', 'IN_REVIEW', 'RETURNED')
                            order by id for no key update skip locked)
                        update handoff h set overdue_since = h.due_on + 1 from due where h.id = due.id
                        returning h.id, h.template, h.status, h.customer_id, h.account_id, h.opportunity_id, h.sender,
                            h.receiver, h.receiver_partner, h.due_on, h.overdue_since
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(OverdueHandoff.class)
                .list();
        for (OverdueHandoff each : overdue) {
            change.event(OutgoingEvent.state(TOPIC, each.id(), 1, Days.at(each.overdueSince()), Json.write(each)));
        }
        return overdue.size();
    }
}
