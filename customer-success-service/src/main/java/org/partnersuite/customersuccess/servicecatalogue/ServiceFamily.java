package org.partnersuite.customersuccess.servicecatalogue;

/** Families of adoption services. */
public enum ServiceFamily {
    ADOPTION_PLANNING,
    CONSUMPTION_MONITORING,
    CONSUMPTION_OPTIMIZATION,
    PROCESS_CONSULTING
}
