package org.partnersuite.partnerprogram.partner;

import java.util.List;

/** What people may edit of a partner. */
public record PartnerDetails(String name, EngagementModel engagementModel, List<String> geographies) {

    public PartnerDetails {
        geographies = List.copyOf(geographies);
    }
}
