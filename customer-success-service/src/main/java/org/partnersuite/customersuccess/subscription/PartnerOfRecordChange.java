package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.RelationGrounds;

/**
 * The customer names another partner of record, or none, from a day on (PP-12).
 *
 * @param partnerId null for none
 * @param engagementModel null for that of the relation so far, or the partner's own
 * @param effectiveOn null for today
 */
public record PartnerOfRecordChange(
        @Nullable UUID partnerId,
        @Nullable EngagementModel engagementModel,
        @Nullable LocalDate effectiveOn,
        RelationGrounds grounds) {}
