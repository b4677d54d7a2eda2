package org.partnersuite.partnerprogram.deal.api;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.ourregistration.ProgramRegistration;
import org.partnersuite.partnerprogram.ourregistration.RegistrationsWithPartners;
import org.partnersuite.platform.rest.list.Page;

/** A deal of a partner with our registration in the partner's program. */
record RegisteredDeal(DealState state, @Nullable ProgramRegistration registration) {

    static RegisteredDeal of(Handle db, DealState state) {
        UUID partner = state.terms().partnerId();
        return new RegisteredDeal(
                state,
                partner == null
                        ? null
                        : RegistrationsWithPartners.ofDeals(db, partner, List.of(state.dealId()))
                                .get(state.dealId()));
    }

    /** The deals of a page with their registrations, by one query. */
    static Page<DealResponse> page(Handle db, UUID partner, Page<DealResponse> page) {
        var registrations = RegistrationsWithPartners.ofDeals(
                db, partner, page.items().stream().map(DealResponse::id).toList());
        return new Page<>(
                page.items().stream()
                        .map(deal -> deal.with(registrations.get(deal.id())))
                        .toList(),
                page.nextPageToken(),
                page.total(),
                page.completeUpTo(),
                page.fields());
    }

    DealResponse response() {
        return DealResponse.of(state).with(registration);
    }
}
