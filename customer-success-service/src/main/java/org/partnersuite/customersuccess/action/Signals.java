package org.partnersuite.customersuccess.action;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Where features tell of transitions. It only queues: what is opened follows in a transaction of its own, so that a partner's
 * call may tell of one, too. While an action is open for a subject, another transition opens nothing.
 */
public final class Signals {
    private Signals() {}

    public static void put(Handle db, Signal signal) {
        db.createQuery("select signal_trigger(:trigger, :customer, cast(:subscription as uuid), :subject, :on, :quiet,"
                        + " cast(:note as text), cast(:detail as text))")
                .bind("trigger", signal.trigger().name())
                .bind("customer", signal.customerId())
                .bind("subscription", signal.subscriptionId())
                .bind("subject", signal.subjectId())
                .bind("on", signal.occurredOn())
                .bind("quiet", signal.quiet())
                .bind("note", signal.note())
                .bind("detail", signal.detail())
                .mapTo(Boolean.class)
                .one();
    }

    public static void put(Handle db, List<Signal> signals) {
        signals.forEach(signal -> put(db, signal));
    }
}
