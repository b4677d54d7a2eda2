package org.partnersuite.customersuccess.handoff.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffChecklist;
import org.partnersuite.customersuccess.handoff.HandoffRepository;
import org.partnersuite.customersuccess.handoff.HandoffSubject;
import org.partnersuite.customersuccess.handoff.KnownInformation;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;

/** How handoffs are answered: each with its three lists, by the template that it was opened with. */
@ApplicationScoped
class HandoffAnswers {
    static final Representation<HandoffChecklist, HandoffDetailResponse> HANDOFF = new Representation<>(
            "/v1/customer-success/handoffs/",
            checklist -> checklist.handoff().id(),
            checklist -> checklist.handoff().version(),
            HandoffDetailResponse::of);

    private final Resources resources;

    HandoffAnswers(Resources resources) {
        this.resources = resources;
    }

    static HandoffChecklist checklist(Handle db, Handoff handoff) {
        return new HandoffChecklist(
                HandoffTemplates.of(db, handoff.template(), handoff.templateVersion()),
                handoff,
                KnownInformation.of(db, handoff));
    }

    /** A step, or what is reported, is a new resource. */
    RestResponse<HandoffDetailResponse> created(UUID id, BiFunction<Change, IfMatch, Handoff> work) {
        checkRight(id);
        return resources.change((change, match) -> HANDOFF.created(checklist(change.db(), work.apply(change, match))));
    }

    RestResponse<HandoffDetailResponse> changed(UUID id, BiFunction<Change, IfMatch, Handoff> work) {
        checkRight(id);
        return resources.change((change, match) -> HANDOFF.ok(checklist(change.db(), work.apply(change, match))));
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        if (resources.caller().partnerId() != null) {
            resources.read(db -> {
                Handoff seen = HandoffRepository.visible(db, id);
                HandoffSubject subject = seen.subject();
                UUID customer = subject.customerId();
                if (customer == null) {
                    throw Problem.notFound();
                }
                PartnerWriting.of(
                        db,
                        resources.caller(),
                        customer,
                        subject.subscriptionId() == null ? List.of() : List.of(subject.subscriptionId()));
                return seen;
            });
        }
    }
}
