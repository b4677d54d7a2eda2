package org.partnersuite.engagement.opportunity.bulk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountNames;
import org.partnersuite.engagement.importprofile.AccountLookup;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.platform.rest.QuotedText;

/** Finds the accounts of all rows of a chunk by one query. */
final class AccountsOfRows {
    private static final String FIELD = "account";

    private final AccountLookup.By by;
    private final String source;

    AccountsOfRows(String jobSource, @Nullable AccountLookup lookup) {
        this.by = lookup == null ? AccountLookup.By.EXTERNAL_ID : lookup.by();
        this.source = lookup == null || lookup.source() == null ? jobSource : lookup.source();
    }

    /** Gives each row its account's id, or the fault that there is none. */
    void resolve(Handle db, List<RowValues> rows) {
        Set<String> named = new LinkedHashSet<>();
        for (RowValues row : rows) {
            String account = row.text(FIELD);
            if (account != null) {
                named.add(account);
            }
        }
        Map<String, List<UUID>> found = by == AccountLookup.By.EXACT_NAME
                ? AccountNames.byExactName(db, named)
                : AccountNames.byExternalId(db, source, named);
        for (RowValues row : rows) {
            String account = row.text(FIELD);
            if (account != null) {
                resolve(row, account, found.getOrDefault(account, List.of()));
            }
        }
    }

    private void resolve(RowValues row, String account, List<UUID> ids) {
        if (ids.size() == 1) {
            row.put(OpportunityFromRow.ACCOUNT_ID, ids.getFirst());
        } else if (ids.isEmpty()) {
            row.fault(FIELD, "unknown_account", "There is no account " + described(account) + ".");
        } else {
            row.fault(
                    FIELD, "ambiguous_account", ids.size() + " accounts have the name " + QuotedText.of(account) + ".");
        }
    }

    private String described(String account) {
        return by == AccountLookup.By.EXACT_NAME
                ? "with the name " + QuotedText.of(account)
                : QuotedText.of(account) + " of " + source;
    }
}
