package org.partnersuite.engagement.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** The recorded merges. */
@ApplicationScoped
public class Merges {
    private final Database database;
    private final Opportunities opportunities;
    private final Accounts accounts;

    Merges(Database database, Opportunities opportunities, Accounts accounts) {
        this.database = database;
        this.opportunities = opportunities;
        this.accounts = accounts;
    }

    /**
     * All that is in an opportunity now.
     *
     * @throws Problem 404
     */
    public List<Merge> ofOpportunity(UUID id) {
        return database.read(db ->
                MergeStore.OPPORTUNITIES.of(db, opportunities.visible(db, id).id()));
    }

    /** @throws Problem 404 */
    public Merge ofOpportunity(UUID id, UUID merged) {
        return database.read(db ->
                MergeStore.OPPORTUNITIES.get(db, opportunities.visible(db, id).id(), merged));
    }

    /**
     * All that is in an account now.
     *
     * @throws Problem 404
     */
    public List<AccountMerge> ofAccount(UUID id) {
        UUID survivor = accounts.get(id).id();
        return database.read(db -> MergeStore.ACCOUNTS.of(db, survivor));
    }

    /** @throws Problem 404 */
    public AccountMerge ofAccount(UUID id, UUID merged) {
        UUID survivor = accounts.get(id).id();
        return database.read(db -> MergeStore.ACCOUNTS.get(db, survivor, merged));
    }
}
