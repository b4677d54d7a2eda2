package org.partnersuite.e2e.program;

import org.partnersuite.e2e.program.model.Deal;
import org.partnersuite.e2e.program.model.DealState;

/** What a feed says of a deal. */
record DealReport(Deal deal, DealState state) {

    /** With its external id, for a batch. */
    String item(String source) {
        return "{\"externalId\":{\"source\":\"%s\",\"id\":\"%s\"},%s"
                .formatted(source, deal.key(), json().substring(1));
    }

    String json() {
        return "{\"name\":\"Deal %s\",\"client\":\"Client of %s\",\"status\":\"%s\",\"closeDate\":\"%s\",\"partnerPortion\":%s,\"valueAddPortion\":%s}"
                .formatted(
                        deal.key(),
                        deal.key(),
                        state.status(),
                        state.closes(),
                        money(state.theirs().toPlainString()),
                        money(state.ours().toPlainString()));
    }

    private String money(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount, state.currency());
    }

    /** A row of a file. */
    String csv() {
        return "%s,%s,Deal %s,Client of %s,%s,%s,%s,%s,%s%n"
                .formatted(
                        deal.key(),
                        state.partner(),
                        deal.key(),
                        deal.key(),
                        state.status(),
                        state.closes(),
                        state.currency(),
                        state.theirs().toPlainString(),
                        state.ours().toPlainString());
    }
}
