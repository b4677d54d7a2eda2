package org.partnersuite.customersuccess.usage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a report is of.
 *
 * @param period a day, or the first day of a month
 * @param daily whether it is of the day alone
 */
public record UsageKey(UUID subscriptionId, String licenceType, LocalDate period, boolean daily) {}
