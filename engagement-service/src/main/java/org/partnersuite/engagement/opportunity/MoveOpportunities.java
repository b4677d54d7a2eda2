package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.opportunity.ClientContext.ClientAtEvent;
import org.partnersuite.platform.unitofwork.Change;

/** Opportunities follow their account into the one that it is merged into, by three statements however many they are. */
@ApplicationScoped
public class MoveOpportunities implements AccountMergeParticipant {
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<ClientOpportunity> before = OpportunityStore.lockOfAccount(change.db(), merged);
        OpportunityStore.giveAll(change.db(), merged, survivor, change.now());
        ClientAtEvent account = ClientContext.ofAccount(change.db(), survivor);
        List<ClientOpportunity> after = before.stream()
                .map(each -> new ClientOpportunity(
                        each.opportunity().inAccount(survivor, change.now()),
                        new ClientContext(account, each.client().initiative())))
                .toList();
        OpportunityChanges.followed(change, before, after);
        return after.size();
    }
}
