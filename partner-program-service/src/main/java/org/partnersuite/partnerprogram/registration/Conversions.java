package org.partnersuite.partnerprogram.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.registration.ClientFacts.Account;
import org.partnersuite.partnerprogram.registration.ClientOpportunities.Merged;
import org.partnersuite.platform.unitofwork.Change;

/**
 * A registration becomes the partner's opportunity of the same client and offering, whichever comes first: the
 * opportunity, its account's name or the approval. Approval and opportunity wait for each other at the registration.
 */
@ApplicationScoped
public class Conversions {
    private final RegistrationRepository registrations;

    Conversions(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** Applies the newest states of opportunities, and the names of their accounts. */
    public void follow(Change change, List<ClientOpportunity> opportunities, List<Account> accounts) {
        ClientFacts.putAccounts(change.db(), accounts);
        ClientOpportunities.put(change.db(), opportunities);
        follow(change, opportunities.stream().map(ClientOpportunity::id).toList());
    }

    /** Applies the newest names of accounts. */
    public void rename(Change change, List<Account> accounts) {
        ClientFacts.putAccounts(change.db(), accounts);
        follow(
                change,
                ClientOpportunities.ofPartnersAt(
                        change.db(), accounts.stream().map(Account::id).toList()));
    }

    /** What became a merged opportunity became the survivor. */
    public void followMerge(Change change, UUID merged, UUID survivor) {
        ClientOpportunities.merge(change.db(), new Merged(merged, survivor));
        follow(change, List.of(merged));
    }

    /** The registration, just approved, as the opportunity that is there already. */
    Registration convert(Change change, Registration registration) {
        return ClientOpportunities.becomeOf(change.db(), registration)
                .map(opportunity -> {
                    registration.convert(opportunity, change.now());
                    return registrations.changed(change, "converted", registration);
                })
                .orElse(registration);
    }

    private void follow(Change change, Collection<UUID> opportunities) {
        if (opportunities.isEmpty()) {
            return;
        }
        List<UUID> concerned = ClientOpportunities.concerned(change.db(), opportunities);
        if (concerned.isEmpty()) {
            return;
        }
        for (Registration registration : registrations.locked("id in ?1 order by id", concerned)) {
            Conversion conversion = registration.conversion();
            if (conversion == null) {
                convert(change, registration);
            } else {
                ClientOpportunities.find(change.db(), conversion.opportunityId())
                        .ifPresent(opportunity -> {
                            registration.follow(opportunity);
                            registrations.changed(change, "followed its opportunity", registration);
                        });
            }
        }
    }
}
