package org.partnersuite.partnerprogram.contact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;

/** The contacts of partners. */
public final class Contacts {
    public static final FactType<Contact, ContactDetails> CONTACT =
            FactType.of("contact", Contact.class, Contact::new, ContactDetails::withoutPerson);

    public static final Facts<Contact, ContactDetails> FACTS = new Facts<>(CONTACT);

    private Contacts() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CONTACT.states();
    }
}
