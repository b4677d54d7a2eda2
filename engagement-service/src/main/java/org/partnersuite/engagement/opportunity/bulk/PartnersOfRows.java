package org.partnersuite.engagement.opportunity.bulk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.QuotedText;
import org.partnersuite.platform.rest.body.ReferenceIds;

/** Finds the partners that the rows of a chunk name by their external ids, by one query. */
final class PartnersOfRows {
    static final String ID = "partnerId";
    static final String KEY = "partnerExternalId";

    private final String source;

    /** @param source of the ids in the rows */
    PartnersOfRows(String source) {
        this.source = source;
    }

    /** Gives each row its partner's id, or the fault that there is none. */
    void resolve(ReferenceIds partners, List<RowValues> rows) {
        Set<ExternalId> named = new LinkedHashSet<>();
        for (RowValues row : rows) {
            String key = row.text(KEY);
            if (key != null && row.uuid(ID) == null) {
                named.add(new ExternalId(source, key));
            } else if (key != null) {
                row.fault(KEY, "one_of_two", "A row has a value in " + ID + " or in " + KEY + ", not in both.");
            }
        }
        if (named.isEmpty()) {
            return;
        }
        Map<ExternalId, UUID> found = partners.of("partner", named);
        for (RowValues row : rows) {
            String key = row.text(KEY);
            if (key != null && row.uuid(ID) == null) {
                resolve(row, key, found);
            }
        }
    }

    private void resolve(RowValues row, String key, Map<ExternalId, UUID> found) {
        UUID id = found.get(new ExternalId(source, key));
        if (id == null) {
            row.fault(
                    KEY,
                    "unknown_partner",
                    "There is no partner " + QuotedText.of(key) + " of " + source + ", or it is not known here yet.");
        } else {
            row.put(ID, id);
        }
    }
}
