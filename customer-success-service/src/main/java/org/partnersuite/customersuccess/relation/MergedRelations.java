package org.partnersuite.customersuccess.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Relations follow their customer. One that the other customer has on the same days is dropped. */
@ApplicationScoped
class MergedRelations implements CustomerMergeParticipant {

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        List<PartnerRelation> known = RelationStore.lockOfCustomer(change.db(), kept);
        Map<PartnerRelation, PartnerRelation> moved = new LinkedHashMap<>();
        List<PartnerRelation> doubled = new ArrayList<>();
        for (PartnerRelation relation : RelationStore.lockOfCustomer(change.db(), left)) {
            if (known.stream().anyMatch(other -> isSame(relation, other))) {
                doubled.add(relation);
            } else {
                moved.put(relation, relation.ofCustomer(kept, change.now()));
            }
        }
        RelationStore.remove(change, doubled);
        RelationStore.update(change, moved);
    }

    /** Whether both say on some day that a partner serves the whole customer. */
    private static boolean isSame(PartnerRelation one, PartnerRelation other) {
        return one.association() == Association.OTHER
                && other.association() == Association.OTHER
                && Objects.equals(one.subscriptionId(), other.subscriptionId())
                && one.partnerId().equals(other.partnerId())
                && (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }
}
