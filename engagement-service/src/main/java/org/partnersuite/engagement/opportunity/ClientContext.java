package org.partnersuite.engagement.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountRow;
import org.partnersuite.engagement.initiative.InitiativeName;

/** Whose opportunity it is, and which of the client's initiatives it serves. */
public record ClientContext(Account account, @Nullable InitiativeName initiative) {
    /** Of {@link #OF_OPPORTUNITY}'s tables. */
    public static final String COLUMNS = AccountRow.COLUMNS + ", " + InitiativeName.COLUMNS;

    /** What a table {@code o} of opportunities is joined to. */
    public static final String OF_OPPORTUNITY =
            "join account a on a.id = o.account_id left join strategic_initiative i on i.id = o.initiative_id";

    public static ClientContext read(ResultSet row) throws SQLException {
        return new ClientContext(AccountRow.read(row), InitiativeName.read(row));
    }
}
