package org.partnersuite.customersuccess.action;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.Playbook.Kind;
import org.partnersuite.customersuccess.action.Playbook.Task;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Playbooks are an admin's data. An open action keeps the tasks with which it was opened. */
public final class Playbooks {
    public static final AggregateType<Playbook> PLAYBOOK =
            AggregateType.of("playbook", "customer-success.playbook.v1", playbook -> playbook);

    private static final Table<Playbook> TABLE = Table.of(PLAYBOOK.table(), "id", Playbook.class);

    private Playbooks() {}

    /** Writable fields of a playbook. */
    public record Draft(Kind kind, @Nullable String industry, String opensOn, List<Task> tasks, boolean retired) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(PLAYBOOK.name(), PLAYBOOK.table(), Rows.of(Playbook.class, PLAYBOOK::state));
    }

    public static Map<String, Playbook> all(Handle db) {
        return db.createQuery("select * from playbook")
                .mapTo(Playbook.class)
                .collect(Collectors.toMap(Playbook::code, Function.identity()));
    }

    static Set<String> codes(Handle db) {
        return db.createQuery("select code from playbook where not retired order by code")
                .mapTo(String.class)
                .set();
    }

    public static Optional<Playbook> find(Handle db, String code) {
        return db.createQuery("select * from playbook where code = :code")
                .bind("code", code)
                .mapTo(Playbook.class)
                .findOne();
    }

    /** Creates or replaces a playbook. */
    public static Playbook put(Change change, IfMatch ifMatch, String code, Draft draft) {
        List<Fault> faults = faults(draft);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("playbook_refused", "The playbook breaks rules, listed in errors.", faults);
        }
        Optional<Playbook> known = lock(change.db(), code);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Playbook created = new Playbook(
                    Ids.next(),
                    1,
                    code,
                    draft.kind(),
                    draft.industry(),
                    draft.opensOn(),
                    draft.tasks(),
                    null,
                    draft.retired(),
                    change.now(),
                    change.now());
            if (TABLE.insert(change.db(), List.of(created))) {
                PLAYBOOK.created(change, "created", created);
                return created;
            }
            known = lock(change.db(), code);
        }
        Playbook before = known.orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        if (new Draft(before.kind(), before.industry(), before.opensOn(), before.tasks(), before.retired())
                .equals(draft)) {
            return before;
        }
        Playbook after = new Playbook(
                before.id(),
                before.version() + 1,
                code,
                draft.kind(),
                draft.industry(),
                draft.opensOn(),
                draft.tasks(),
                before.origin(),
                draft.retired(),
                before.createdAt(),
                change.now());
        TABLE.update(change.db(), List.of(after));
        PLAYBOOK.changed(change, "changed", before, after);
        return after;
    }

    static List<Fault> faults(Draft draft) {
        List<Fault> faults = new ArrayList<>();
        if ((draft.kind() == Kind.VERTICAL) != (draft.industry() != null)) {
            faults.add(Fault.at(
                    "/industry", "of_vertical", "A vertical playbook has an industry, a horizontal one none."));
        }
        for (int i = 0; i < draft.tasks().size(); i++) {
            if (draft.tasks().get(i).order() != i + 1) {
                faults.add(Fault.at(
                        "/tasks/" + i + "/order", "out_of_order", "Tasks are numbered from 1, in their order."));
            }
        }
        return faults;
    }

    private static Optional<Playbook> lock(Handle db, String code) {
        return db.createQuery("select * from playbook where code = :code for no key update")
                .bind("code", code)
                .mapTo(Playbook.class)
                .findOne();
    }
}
