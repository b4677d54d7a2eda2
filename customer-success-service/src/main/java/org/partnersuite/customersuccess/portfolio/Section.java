package org.partnersuite.customersuccess.portfolio;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of the report, in their order. */
@Schema(name = "PortfolioSectionCode")
public enum Section {
    ALL_CUSTOMERS(
            "All Customers", "Basic contract details and renewal dates of each customer.", List.of("All sections")),
    CONTACT_DETAILS("Contact Details", "Whom to talk to.", List.of("2.1 Customer Relationship Governance")),
    TENANTS(
            "Tenants",
            "Context for technical issues.",
            List.of("4.1 Adoption Scenarios and Strategies", "5.4 Risk Management")),
    RENEWAL_RISK(
            "Renewal Risk Assessment / License Compliance",
            "Over- or under-utilized solutions: risk for renewals, or additional licences.",
            List.of(
                    "4.1 Adoption Scenarios and Strategies",
                    "5.3 Review Customer Portfolio",
                    "5.4 Risk Management",
                    "6.2 Upsell")),
    INCIDENTS(
            "Incidents",
            "Potential customer health issues.",
            List.of("4.1 Adoption Scenarios and Strategies", "5.3 Review Customer Portfolio", "5.4 Risk Management")),
    APPLICATION_DATA(
            "Application Data",
            "Does the customer use all areas that fit its business case?",
            List.of("4.1 Adoption Scenarios and Strategies", "5.3 Review Customer Portfolio", "5.4 Risk Management"));

    private final String title;
    private final String use;
    private final List<String> references;

    Section(String title, String use, List<String> references) {
        this.title = title;
        this.use = use;
        this.references = references;
    }

    public String title() {
        return title;
    }

    /** What it is good for. */
    public String use() {
        return use;
    }

    /** Chapters of the playbook. */
    public List<String> references() {
        return references;
    }
}
