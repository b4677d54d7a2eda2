package org.partnersuite.customersuccess.subscription.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.customersuccess.subscription.Deal;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.inbox.Versions;

/** Fields of the opportunity's state that this service consumes. */
record OpportunityState(
        UUID id,
        long version,
        AccountState account,
        String stage,
        @Nullable LocalDate closedOn,
        @Nullable UUID partnerId,
        String currency,
        List<LineState> lines)
        implements StateBody {

    record AccountState(UUID id, long version, String name) {}

    record LineState(
            UUID id,
            String offering,
            String family,
            BigDecimal amount,
            @Nullable Integer termMonths) {}

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    Deal deal() {
        return switch (stage) {
            case "WON" -> new Deal(id, version, won(), Reason.DEAL_REOPENED);
            case "LOST" -> new Deal(id, version, null, Reason.DEAL_LOST);
            default -> new Deal(id, version, null, Reason.DEAL_REOPENED);
        };
    }

    private Deal.Won won() {
        return new Deal.Won(
                new Account(account.id(), Versions.checked(account.version()), account.name()),
                Objects.requireNonNull(closedOn, "a won opportunity has the day it was closed on"),
                partnerId,
                currency,
                lines.stream()
                        .map(line -> new Deal.Line(
                                line.id(), line.offering(), line.family(), line.amount(), line.termMonths()))
                        .toList());
    }
}
