package org.partnersuite.customersuccess.contractvalue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Keeps what each contract was worth on each day, with each write of a subscription. */
public final class ContractValues {
    private static final Table<ContractValue> TABLE =
            Table.of("contract_value", "subscription_id", ContractValue.class);

    private ContractValues() {}

    /** Follows contracts that were created or changed; their subscriptions are locked. */
    public static void follow(Change change, List<ContractState> states) {
        if (states.isEmpty()) {
            return;
        }
        LocalDate today = change.now().atZone(ZoneOffset.UTC).toLocalDate();
        Map<UUID, List<ContractValue>> known = lines(
                change.db(), states.stream().map(ContractState::subscriptionId).toList());
        List<UUID> replaced = new ArrayList<>();
        List<ContractValue> rows = new ArrayList<>();
        for (ContractState state : states) {
            List<ContractValue> before = known.getOrDefault(state.subscriptionId(), List.of());
            List<ContractValue> after = ValueLine.after(before, state, today);
            if (!after.equals(before)) {
                if (!before.isEmpty()) {
                    replaced.add(state.subscriptionId());
                }
                rows.addAll(after);
            }
        }
        if (!replaced.isEmpty()) {
            change.db()
                    .createUpdate("delete from contract_value where subscription_id = any(:ids)")
                    .bindArray("ids", UUID.class, replaced)
                    .execute();
        }
        if (!TABLE.insert(change.db(), rows)) {
            throw new IllegalStateException("the subscriptions are locked, so nobody else writes their values");
        }
    }

    private static Map<UUID, List<ContractValue>> lines(Handle db, List<UUID> subscriptionIds) {
        return db
                .createQuery("""
                        select * from contract_value where subscription_id = any(:ids)
                        order by subscription_id, valid_from
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .mapTo(ContractValue.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ContractValue::subscriptionId));
    }
}
